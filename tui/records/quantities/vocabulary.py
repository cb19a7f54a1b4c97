"""The words that numbers are made of, English and Indonesian."""

from __future__ import annotations

from typing import Final

from tui.records.models import Bound


def _table(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


def _numbers(text: str) -> dict[str, int]:
    return {word: int(number) for word, number in _table(text).items()}


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


ONES: Final = _numbers(
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
    " twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18"
    " nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"
    " satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10"
    " sebelas=11"
)
"""Words that add to what stands before them ("twenty one")."""

_EN: Final = _numbers(
    "dozen=1 hundred=2 thousand=3 million=6 billion=9 trillion=12 mn=6 mln=6 bn=9 bln=9 tn=12"
)
_ID: Final = _numbers(
    "puluh=1 ratus=2 ribu=3 rb=3 juta=6 jt=6 miliar=9 milyar=9 triliun=12 trilyun=12"
)
_MAGNITUDES: Final = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}

SCALES: Final[dict[str, tuple[int, str, str]]] = {
    **{word: (10**power, _MAGNITUDES.get(power, ""), "en") for word, power in _EN.items()},
    **{word: (10**power, _MAGNITUDES.get(power, ""), "id") for word, power in _ID.items()},
    "dozen": (12, "", "en"),
}
"""Words that multiply: factor, magnitude in English ("" below a thousand), language."""

ONE_SCALES: Final = _table(
    "seratus=ratus seribu=ribu sejuta=juta semiliar=miliar setriliun=triliun"
)
"""Indonesian words for one of a scale."""

GLUED_SCALES: Final = _table("k=thousand m=million mm=million mio=million b=billion t=trillion")
"""Letters that are magnitudes only when they touch the number."""

PLURALS: Final = _table(
    "thousands=thousand millions=million billions=billion trillions=trillion"
    " ribuan=ribu jutaan=juta miliaran=miliar milyaran=miliar triliunan=triliun"
)
"""Magnitudes named without a number: one to 999 of them."""

VAGUE: Final[dict[str, tuple[int, int]]] = {
    **dict.fromkeys(("tens", "puluhan"), (10, 99)),
    **dict.fromkeys(("hundreds", "ratusan"), (100, 999)),
    **dict.fromkeys(("dozens", "lusinan"), (12, 99)),
    "belasan": (11, 19),
}
"""Round words, times the magnitudes that may follow."""

FEW: Final = _set("several few beberapa couple")
"""Two to nine of the scale that follows; nothing without one."""

FACTORS: Final = _table(
    "double=2 doubled=2 doubles=2 doubling=2 twice=2 twofold=2 triple=3 tripled=3 tripling=3"
    " thrice=3 threefold=3 quadruple=4 quadrupled=4 fourfold=4 tenfold=10"
    " half=0.5 separuh=0.5 setengah=0.5"
)
"""Words that are multiples by themselves."""

SYMBOLS: Final = _table("$=USD €=EUR £=GBP ¥=JPY ₹=INR ₩=KRW ₽=RUB")
DOLLARS: Final = _table("us=USD a=AUD au=AUD c=CAD ca=CAD hk=HKD s=SGD nt=TWD nz=NZD")
"""Letters that may touch a dollar sign."""

CODES: Final = _set("usd eur gbp jpy cny rmb inr krw idr sgd aud cad hkd twd chf aed sar qar")
MONEY_WORDS: Final = _table(
    "dollar=USD dollars=USD dolar=USD buck=USD bucks=USD cent=USD cents=USD euro=EUR euros=EUR"
    " rupiah=IDR yuan=CNY renminbi=CNY yen=JPY rupee=INR rupees=INR"
)
"""Currency words behind a number."""

TIMES: Final = _table(
    "year=year years=year yr=year yrs=year tahun=year month=month months=month mo=month"
    " mos=month bulan=month week=week weeks=week pekan=week minggu=week day=day days=day"
    " hari=day hour=hour hours=hour hr=hour hrs=hour jam=hour minute=minute minutes=minute"
    " min=minute mins=minute menit=minute second=second seconds=second sec=second detik=second"
    " decade=decade decades=decade dekade=decade quarters=quarter kuartal=quarter"
)
SMALLER: Final[dict[tuple[str, str], int]] = {
    ("year", "month"): 12,
    ("year", "week"): 52,
    ("year", "day"): 365,
    ("month", "day"): 30,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
"""How many of the second unit make the first, for "6 yrs, 7 mos"."""

MEASURES: Final = _table(
    "gigawatt=gigawatt gigawatts=gigawatt gw=gigawatt megawatt=megawatt megawatts=megawatt"
    " mw=megawatt kilowatt=kilowatt kilowatts=kilowatt kw=kilowatt nm=nanometre"
    " nanometer=nanometre nanometers=nanometre nanometre=nanometre nanometres=nanometre"
    " km=kilometre kilometers=kilometre kilometres=kilometre miles=mile mb=megabyte gb=gigabyte"
    " tb=terabyte pb=petabyte ghz=gigahertz mhz=megahertz kwh=kilowatt-hour mwh=megawatt-hour"
)

_AT_LEAST: Final = (
    "over|more than|greater than|at least|as little as|as few as|no less than|no fewer than"
    "|not less than|above|exceeding|exceeds|exceed|minimum|lebih dari|melebihi|di atas|setidaknya"
    "|sedikitnya|paling sedikit|minimal|tidak kurang dari|>|≥"
)
_AT_MOST: Final = (
    "up to|at most|no more than|not more than|as much as|as many as|less than|fewer than|under"
    "|below|maximum|hingga|sampai|kurang dari|tidak lebih dari|di bawah|paling banyak|maksimal|<|≤"
)
_ABOUT: Final = (
    "about|approximately|approx|roughly|around|nearly|almost|close to|some|circa|sekitar|hampir"
    "|kira-kira|kurang lebih|mendekati|~|≈"
)
BOUNDS: Final[dict[str, Bound]] = {
    **dict.fromkeys(_AT_LEAST.split("|"), "at-least"),
    **dict.fromkeys(_AT_MOST.split("|"), "at-most"),
    **dict.fromkeys(_ABOUT.split("|"), "about"),
}
LONGEST_BOUND: Final = 3
"""Words in the longest of them; a hyphen is a word of its own."""

MONTHS: Final = _numbers(
    "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10"
    " november=11 december=12 januari=1 februari=2 maret=3 mei=5 juni=6 juli=7 agustus=8"
    " oktober=10 desember=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 agu=8 sep=9 sept=9 oct=10"
    " okt=10 nov=11 dec=12 des=12"
)
LONE_MONTHS: Final = _set(
    "january february april june july august september october november december januari"
    " februari maret mei juni juli agustus oktober desember"
)
"""Months that need no number beside them to be read as one, if they are capitalised."""

SEASONS: Final = _numbers("spring=21 summer=22 autumn=23 fall=23 winter=24")
MUSIM: Final = _numbers("semi=21 panas=22 gugur=23 dingin=24")
THIRDS: Final = _numbers(
    "early=37 beginning=37 start=37 awal=37 mid=38 middle=38 pertengahan=38 late=39 end=39 akhir=39"
)
QUARTER_ORDINALS: Final = _numbers(
    "first=1 second=2 third=3 fourth=4 pertama=1 kedua=2 ketiga=3 keempat=4 i=1 ii=2 iii=3 iv=4"
)

TO: Final = _set("to hingga sampai until through - – —")
BETWEEN: Final[dict[str, frozenset[str]]] = {
    "between": _set("and"),
    "antara": _set("dan hingga sampai"),
}

PREFIXES: Final = _set("mid early late pre post sub non under over")
"""Words before a hyphen and a number that make no name of it ("mid-2025")."""

LABELS: Final = _set(
    "version versi chapter bab page halaman phase fase tahap step level tier no nomor number"
    " figure table tabel part bagian series seri gen section"
)
"""Words that number what follows them ("version 4")."""

FUNCTION_WORDS: Final = _set(
    "a about above after all almost also an and another any around as at back based because"
    " before below between but by cut despite during each even every exactly fewer first for"
    " from had has have his how if in include includes including into is it its just last less"
    " many more most nearly next no not now of off on once one only or other out over own paid"
    " part past per roughly same see she since so some spent still such than that the their then"
    " there these they this those though through to top total under until up upon was well were"
    " what when where which while who why will with within without worth yes yet you your"
    " ada adalah akan atas atau bagi beberapa belum bisa dalam dan dari dengan di hampir hanya"
    " hingga ini itu jika juga karena ke kepada kini kurang lebih mereka mulai namun oleh pada"
    " para pun sampai sebanyak sebesar sejak sekitar selama senilai serta setelah sudah telah"
    " tetapi tidak untuk yang tahun bulan hari"
)
"""Capitalised at the start of a sentence these make no name of the number behind them."""

NOT_ONE_BEFORE: Final = _set(
    "no any every each this that which the new old another salah someone latter former"
)
COUNTED_BEFORE: Final = _set("least most than exactly only hanya setidaknya sekitar dari")
NOT_ONE_AFTER: Final = _set("of another thing day sama that who")
