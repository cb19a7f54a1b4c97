"""Searching a thousand articles: an index of their passages, kept in the user's cache folder.

`size` tells whether a dossier is so large; `large.LargeSearcher` then answers, `quick` without
decoding the store. Passages are looked up in the index, records are searched as in a small dossier
(`tui.search`); of very many records the index first tells which few may answer.

The index
    `shelf` keeps the segments of a dossier, alone at it (`lock`), as long as the texts are the
    same (`text_hashes`), and `pruning` deletes what nobody opens. `building` makes a segment, with
    `pairs` of common words; `format` is its file, `segment` reads it. Records likewise:
    `record_shelf`, `record_parts`, `record_segment`, `record_tokens`.
A query for passages (`passages`)
    `passage_filter` which may answer; `word_query` its words, each with its `meaning` among those
    of the index, a short one by the rules of a small dossier (`short_query`, `whole_lexicon`);
    `lookup` the candidates, by what their postings tell (`tally`); `passage_scoring` the best of
    them; `marking` their letters.
A query for very many records (`record_finder`)
    `candidates` which few, `excerpt` a dossier of these.
"""
