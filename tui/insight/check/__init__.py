"""`dossier check`: every rule of a dossier, one module a group of rules.

Errors are what is not so: they must be mended. Warnings are what a machine can see and only a
person can judge; a record of table `exceptions` silences one: `rule` is the code of the warning,
`record` the record it names, `reason` why it is accepted. For the rules about passages
(`number-not-carried`, `name-not-known`) the record is the passage, `article@start`, and every
warning of the rule there is silenced; `article@start:printed` silences just the number or name
printed so. An error cannot be silenced.

errors
  bad-id, repeated-id                  an id that cannot be one, or that two tables have
  broken-reference                     a field names a record that is missing or of a wrong table
  circular                             translation_of, origin, part_of, or relations that refine,
                                       supersede or fulfil, lead back to their start
  article-missing, article-changed     the file cannot be read; its text has another hash
  bad-section, bad-mark                a stretch outside its article, or over another one
  bad-date, bad-value, bad-status      a date that is no EDTF; bounds that are no decimals or the
                                       wrong way round; a deal's status that is unknown
  no-name                              a record that is called nothing, a name that is blank
  no-evidence                          a fact without a quote
  evidence-wrong                       a quote that is not at its offsets in the unchanged text
  evidence-doubtful, evidence-lost     a quote whose place says another thing now, or is gone

warnings
  evidence-moved, evidence-drifted, evidence-ambiguous   in a text that changed
  evidence-context                     prefix, suffix or `occurs` are not as in the unchanged text
  quote-splits-word, boilerplate-cited a quote cut inside a word; a quote from boilerplate
  number-not-carried, name-not-known   printed in a passage, and no fact or entity has it
  uncited                              passages with neither fact nor mark, one warning an article
  lone-answer, no-verdict              a question with fewer than two answers; answers that differ
                                       without a verdict
  no-rank-reason, no-date-basis        a fact set aside without a reason; an inferred date without
  suggested, unknown-source            a fact nobody checked; an id in attributed_to nobody has
  unmentioned                          an entity that nothing in the dossier refers to
  idle-exception, no-exception-reason  an exception that excuses nothing, or does not say why
"""

from __future__ import annotations

from tui.insight.check.report import EvidenceState, Problem, Report, Severity
from tui.insight.check.run import check

__all__ = ["EvidenceState", "Problem", "Report", "Severity", "check"]
