"""Words that carry no content in a query, and the words that ask a question."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

Asked = Literal[
    "", "who", "what", "when", "where", "why", "how", "how-much", "how-many", "how-long", "whether"
]

_STOPS: Final = """
a an the of in on at to for from by with and or but as is are was were be been being am do does did
done has have had having will would shall should can could may might must it its this that these
those there here their theirs them they he she his him her hers we our ours us you your i me my not
no than then so such some any all each both very just also too into onto about over under between
during since until up out if because while per via vs versus et al please
anything something everything someone anyone say says said according exactly actually really ever
yet get gets got much more most many one ones dont doesnt didnt isnt wasnt hasnt havent wont upon
cant couldnt shouldnt wouldnt arent werent hadnt thats whos theyre youre ive theres lets
within among toward towards happen happens happened know knows known mean means become becomes
became now currently today still already ago later soon event events news details info
facts latest regarding concerning related told write writes wrote come comes came coming
dan di ke dari untuk dengan pada adalah ini itu oleh dalam akan telah sudah juga atau para
tidak bukan belum karena sebagai bagi secara dapat bisa tentang antara hingga sampai setelah
sebelum saat ketika ia dia mereka kami kita saya anda menjadi jadi sangat masih hanya pun agar
terjadi dikatakan berkata menurut melakukan dilakukan ialah yakni yaitu sedang pernah sekitar lagi
saja punya mempunyai memiliki terkait mengenai terbaru kabar tolong carikan tampilkan sebutkan
jelaskan dong sih nih ya adakah explain describe occur occurs occurred
himself herself itself themselves ourselves yourself myself oneself
supaya maka namun tetapi tapi kah lah serta terhadap kepada lewat melalui via
lebih seperti tahu ingin biar bakal sempat kalau jika bila apabila bahwa daripada
ketimbang walau walaupun meski meskipun sejak selama tersebut harus boleh mungkin memang justru
kata katanya konon ternyata padahal malah bahkan sebenarnya sebetulnya sesungguhnya sekarang
makin semakin begitu
"""
STOPS: Final = frozenset(_STOPS.split())
"""Left out of a query, unless it is a name or nothing else is left."""

ALSO_A_NAME: Final = frozenset(["yang", "ada"])
"""Without content only beside another Indonesian word: Yang is a surname, Ada a name."""

_ASKING: Final[dict[Asked, str]] = {
    "who": "who, whom, whose, which person, which people, which company, which companies,"
    " which firm, which firms, which outlet, which outlets, which newspaper, which publication,"
    " which engineer, which researcher, which executive, perusahaan mana, perusahaan apa,"
    " orang mana, siapa, siapakah",
    "what": "what, whats, which, for whom, to whom, with whom, apa, apakah, yang mana",
    "when": "when, since when, what date, what year, what month, what day, which year, which month,"
    " kapan, sejak kapan, tanggal berapa, tahun berapa, bulan apa",
    "where": "where, di mana, dimana, ke mana, kemana, dari mana",
    "why": "why, how come, mengapa, kenapa",
    "how-much": "how much, how big, how large, how high, how far, how fast, what price,"
    " berapa, berapa besar,"
    " seberapa besar, berapa nilai, berapa harga, berapa biaya, what share, what percentage,"
    " what percent, what stake, what part, what portion, what proportion, berapa persen",
    "how-many": "how many, how many people, berapa banyak, berapa jumlah, berapa orang",
    "how-long": "how long, how old, for how long, how many years, how many months, berapa lama,"
    " berapa tahun, berapa bulan",
    "how": "how, bagaimana, gimana",
}


@cache
def asking() -> dict[str, list[tuple[list[str], Asked]]]:
    """Return the phrases that ask, by their first word and the longest first."""
    table: dict[str, list[tuple[list[str], Asked]]] = {}
    for asked, phrases in _ASKING.items():
        for phrase in phrases.split(","):
            words = phrase.split()
            table.setdefault(words[0], []).append((words, asked))
    for found in table.values():
        found.sort(key=lambda item: -len(item[0]))
    return table


SAYING: Final = frozenset(["report", "reports", "reported", "reporting"])
"""Without content in "what did CNBC report", not in "who does he report to"."""

OPINING: Final = frozenset(["think", "thinks", "thought", "feel", "feels", "felt", "make", "makes"])
"""Without content before "of" or "about" in a question ("what did Altman make of the raid")."""

_ABOUT: Final = """
definition meaning explanation explained overview summary background example examples topic
definisi pengertian arti artinya maksud maksudnya singkatan kepanjangan penjelasan ringkasan contoh
"""
ABOUT: Final = frozenset(_ABOUT.split())
"""Without content beside something else if no text has them: they ask what a thing is."""

FRAMES: Final = frozenset(
    [
        *(("look", "like"), ("looks", "like"), ("supposed", "to"), ("meant", "to")),
        *(("stand", "for"), ("stands", "for"), ("short", "for")),
        *(("able", "to"), ("kind", "of"), ("sort", "of"), ("type", "of")),
        *(("lot", "of"), ("lots", "of"), ("number", "of"), ("amount", "of")),
    ]
)
"""Pairs of words that carry no content together: "what kind of chips", "the number of users"."""

LASTING: Final = frozenset(["last", "lasts", "lasted"])
"""Without content behind "how long"; elsewhere the last is one of several."""

REQUESTING: Final = frozenset(["tell", "show", "find", "give", "list"])
"""Without content at the head of a query ("show me meta"), not in "what did AMD give Meta"."""

DOING: Final = frozenset(
    ["did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "say", "says"]
)
"""In a question these ask what somebody does, not who somebody is."""

WHETHER: Final = DOING | frozenset(["is", "are", "was", "were", "apakah", "adakah"]) - {
    "say",
    "says",
}
"""At the head of three words or more these ask whether something is so."""

_NUMBER_WORDS: Final = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens tens
hundred hundreds thousand thousands million millions billion billions trillion trillions half
dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh puluhan ratus seratus ratusan ribu
seribu ribuan juta jutaan miliar miliaran milyar milyaran triliun triliunan trilyun setengah
"""
NUMBER_WORDS: Final = frozenset(_NUMBER_WORDS.split())
"""Words that may begin or scale an amount: with none of them and no figure there is no amount."""

_MONTHS: Final = (
    "january february march april may june july august september october november december",
    "januari februari maret april mei juni juli agustus september oktober november desember",
)
MONTHS: Final = {
    month: number
    for names in _MONTHS
    for number, month in enumerate(names.split(), 1)
    if len(month) > 3
}
"""Words that are a month even without a number beside them."""

BEFORE_A_DAY: Final = MONTHS.keys() | frozenset(
    [
        *("jan", "feb", "mar", "apr", "may", "mei", "jun", "jul", "aug", "agu", "sep", "sept"),
        *("oct", "okt", "nov", "dec", "des", "q", "quarter", "kuartal", "us", "usd", "rp", "eur"),
    ]
)
"""Words that make a date or a sum of the number behind them."""

TOWARD: Final = frozenset(
    ["to", "for", "joined", "joins", "join", "into", "ke", "untuk", "bergabung"]
)
"""What follows is where somebody or something went ("left Meta for OpenAI")."""

AWAY: Final = frozenset(
    ["from", "left", "leave", "leaves", "leaving", "quit", "dari", "meninggalkan"]
)
"""What follows is where it came from ("hired from Apple")."""

HEADING: Final = frozenset(["boss", "bosses", "manager", "supervisor", "superior", "atasan", "bos"])
"""Of a person these ask whom he or she reports to ("Wang's boss")."""
