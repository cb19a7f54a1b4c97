"""The words that must not change between what was cited and what stands there now.

English and Indonesian, in lower case. Numbers, currencies, magnitudes, units and months come from
the vocabulary of `tui.records.quantities`; here is what it has no need of.
"""

from __future__ import annotations

from typing import Final

from tui.evidence.abbreviations import OPENERS
from tui.records.quantities import vocabulary


def _families(listed: str) -> dict[str, str]:
    """Map every word to the first of its group, groups being divided by bars."""
    return {word: group.split()[0] for group in listed.split("|") for word in group.split()}


NEGATIONS: Final = _families(
    "not dont doesnt didnt wont cant isnt arent wasnt werent hasnt havent couldnt wouldnt"
    "|no|never|none|nobody|nothing|nowhere|neither|nor|without|hardly barely scarcely"
    "|deny denies denied denying denial|refuse refuses refused refusing"
    "|fail fails failed failing failure|reject rejects rejected rejecting"
    "|tidak tak tidaklah nggak enggak gak ndak|bukan bukanlah|belum|jangan|tanpa|tiada"
    "|membantah dibantah menyangkal|menolak ditolak|gagal"
)
"""Words that turn a statement round, each with the one that stands for its family."""

DIRECTIONS: Final = _families(
    "over|under|above|below|exceed exceeds exceeded exceeding|least|most|more|less|fewer|greater"
    "|maximum|minimum|up|down|nearly almost|half"
    "|rise rises rose risen rising|fall falls fell fallen falling"
    "|increase increases increased increasing|decrease decreases decreased decreasing"
    "|grow grows grew grown growing|shrink shrinks shrank shrunk"
    "|jump jumps jumped|drop drops dropped|gain gains gained|lose loses lost"
    "|lebih|kurang|melebihi|setidaknya|maksimal|minimal|hampir"
    "|naik kenaikan|turun penurunan|tumbuh|anjlok|untung|rugi"
)
"""Words that say which way, or on which side of a number."""

DATE_WORDS: Final = {
    **{word: str(number) for word, number in vocabulary.MONTHS.items()},
    **_families(
        "monday mon senin|tuesday tue tues selasa|wednesday wed rabu|thursday thu thurs kamis"
        "|friday fri jumat|saturday sat sabtu|sunday sun"
        "|today hari|yesterday kemarin|tomorrow besok|last lalu|next depan|this|previous"
        "|early awal|mid pertengahan|late akhir|first pertama|second kedua|third ketiga"
        "|fourth keempat|spring|summer panas|autumn fall gugur|winter|quarter kuartal"
    ),
}
"""Months (in any language as their number), weekdays and words that place a date."""

ONLY_CAPITALISED: Final = frozenset({"may", "march", "mar", "mon", "sat", "sun", "wed"})
"""Date words that are other words when they are not capitalised."""

AMOUNT_WORDS: Final = {
    **{word: f"{factor}" for word, (factor, _, _) in vocabulary.SCALES.items()},
    **{word: f"{number}" for word, number in vocabulary.ONES.items() if number != 1},
    **{word: word for word in (*vocabulary.PLURALS, *vocabulary.ONE_SCALES, *vocabulary.VAGUE)},
    **vocabulary.FACTORS,
    **vocabulary.MONEY_WORDS,
    **vocabulary.TIMES,
    **vocabulary.MEASURES,
    **dict.fromkeys(("percent", "persen"), "%"),
    **_families("several beberapa|few|couple|zero nol|one satu|percentage|basis"),
    **DIRECTIONS,
}
"""Words that are part of an amount: numbers, magnitudes, currencies, units and directions."""

ORDINARY: Final = OPENERS | vocabulary.FUNCTION_WORDS
"""Words that are no names when they are capitalised."""

OPPOSITES: Final = ("un", "non", "dis", "in", "im", "ir", "il", "anti")
"""Prefixes that turn a word round."""
