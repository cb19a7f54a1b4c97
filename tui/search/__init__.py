"""Finding what a dossier holds: parse a query, match its words, rank, and say why it matched.

`service.Searcher` is the entrance, `model` what goes in and comes out. A query runs through the
modules in the order below, from 2 on by `findings`; those in brackets are tables of a language.

What can be found, made once for a dossier
    `normalise` text -> words; `documents` records and passages as fields of text, with `relations`
    between them and what names are shortened to (`initials`); `lexicon` where each word stands, by
    reading the text, or `index`, the same from tables.
A query
1. What was typed -> a `Query` (`query.parse`)
    `filters` operators; `short_dates` dates in full; `typed_indonesian` Indonesian as it is
    written; `measures` amounts and dates; what is left are words (`function_words`).
2. Which documents may answer: `selection`, where the query has filters or exclusions.
3. How it is read (`readings`): as typed first, then with ever more that it may mean
    Each reading goes through 4 to 6. Before 5 `strange` turns away what can only be about something
    unknown, unless `respelling` takes the unknown words for slips.
4. What each word may mean among the words of the dossier (`expansion`)
    by itself: `wordforms`, `indonesian_affixes`, `synonyms`, `abbreviations`, and `typos` by
    `slips` and `slip_costs`; in Indonesian: `indonesian` [`glossary`]; beside its neighbours:
    `neighbours` [`nicknames`]; in other words: `paraphrase` [`thesaurus`]. [`plain`] tells words
    that everybody uses and names that everybody knows.
5. Where that is met (`matching`)
    `spots` in which fields, `versions` numbers behind products, `fact_measures` in values and
    dates, `naming` which entities are named, `beside` what stands beside quotes.
6. Which documents answer, and in what order (`ranking`)
    `scoring` each one, by `field_shares` and by the `answer_kinds` that a question asks for.
7. What is shown: `folding` no passage twice, `why` it was found, `places` it rests on, `marking`
    which letters; `related` what to see besides.

`stored` does the same for a large dossier, with an index of passages that is kept.
"""
