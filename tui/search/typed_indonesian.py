"""Indonesian as people type it -> as it is written.

"brp persen saham amd yg bs didapat" becomes "berapa persen saham amd yang bisa didapat": words
that are always shortened so are spelt out anywhere, those that may be something else ("jd", "org")
only in a line with an Indonesian word. There spoken forms become written ones, too, where the
glossary knows these: "nanggapi" menanggapi, "gantiin" gantikan, "seneng" senang, "pake" pakai,
"pindah2" pindah-pindah. Words that are as small as "with" and "about" where they stand ("beda dense
sama moe") are written so, for these are no content; "wa" and "ig" are the names of the apps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final


def _table(text: str) -> dict[str, str]:
    """Return each short or spoken form with the words it stands for."""
    entries = (entry.partition("=") for entry in text.split())
    return {
        typed: written.replace("_", " ")
        for forms, _, written in entries
        for typed in forms.split(",")
    }


_ALWAYS: Final = _table("""
brp,brapa=berapa yg=yang dgn=dengan utk=untuk krn,krna,karna=karena
tdk,gak,nggak,ngga,enggak,engga,gk=tidak kalo,klo,kalu=kalau udah,udh,sdh=sudah
blm,blom,belom=belum dlm=dalam dpt=dapat byk,bnyk,bnyak=banyak thn=tahun bln=bulan tgl=tanggal
jml,jmlh=jumlah kpd=kepada spt,sprti=seperti tsb=tersebut stlh=setelah sblm,sblum=sebelum
bbrp=beberapa smua=semua skrg,skrang=sekarang kmrn=kemarin jgn=jangan lbh=lebih
gmn,gmna,gimana=bagaimana knp,knapa,ngapain=kenapa kpn=kapan dmn,dmna=di_mana drpd=daripada
sbg,sbgai=sebagai pny,pnya=punya trhdp=terhadap ttg,tntang=tentang dll=dan_lain-lain
hrs,hrus=harus bgt,bngt,banget=sangat pebruari=februari nopember=november milyar=miliar
trilyun=triliun gajih=gaji pengen,pingin,kepengen=ingin duit=uang gede=besar cuma,cuman=hanya
kayak,kyk=seperti bikin,ngebikin=membuat bikinan=buatan dibikin=dibuat dimana=di_mana
kemana=ke_mana mikir=berpikir milih=memilih nyampe=sampai ngasih=memberi dikit=sedikit
mutusin=memutuskan mecat=memecat minjem=meminjam motong=memotong sampe,smpe,ampe=sampai
pake,pke=pakai rame=ramai krj=kerja kyw,karywn,krywn=karyawan prshn,perush=perusahaan
pndpt=pendapatan kntr=kantor bkn=bukan doang,doank=saja gue=saya dipake=dipakai
taun=tahun mgg,mnggu=minggu tmn=teman emang=memang kepingin,pengin=ingin nanya=bertanya
ngomong=mengatakan ngomongin=membicarakan ngeliat=melihat nyangkut=terkait abis=habis ilang=hilang
itung=hitung trnyata=ternyata apaan=apa ketauan=ketahuan niru=meniru
nolak=menolak nunda=menunda narik=menarik nagih=menagih nebak=menebak nemu,nemuin=menemukan
nyesel=menyesal sebenernya,sbnrnya,sbnernya=sebenarnya
""")
_BESIDE_INDONESIAN: Final = _table("""
ga=tidak jd=jadi bs=bisa org=orang jt=juta rb=ribu dr=dari tp=tapi pd=pada jg=juga sm=sama sy=saya
tau=tahu th=tahun aja,aj=saja trs=terus lg=lagi hr=hari sih,dong,deh,kok,nih,tuh,lho,loh,kena=
bilang=mengatakan ama=sama buat=untuk dapet=dapat pas=saat dpn=depan ll=lalu
kudu,musti,mesti=harus kasih=memberi liat=lihat mulu=terus gua=saya doi=dia gitu=itu gini=ini
kek=seperti dalem=dalam bosnya=bos atasannya=atasan
""")
_APPS: Final = {"wa": "whatsapp", "ig": "instagram", "fb": "facebook", "yt": "youtube"}
"""Read so in a line with an Indonesian word, and beside each other in any."""

_WITHOUT_CONTENT: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), small)
    for pattern, small in (
        (
            (
                r"(?<!\byang )(?<!\bhal )(?<!\bkerja )(?<!-)\bsama"
                r"(?= (?!sekali|rata|persis|dengan|seperti|sama|saja|kuat|besar)\w)"
            ),
            "dengan",
        ),
        (r"(?<!-)\bsoal(?= (?!ujian|tes|matematika|pemrograman|cerita|latihan|soal)\w)", "tentang"),
        (r"\bgara(?:2|[ -]gara)\b", "karena"),
        (r"\bdi (?:kota|negara) mana\b", "di mana"),
        (r"(?<=nya )mana\b", "di mana"),  # "modelnya mana"
        (r"\bkenapa saja\b", "apa saja"),  # "ngapain aja"
        (r"\bbagaimana cara(?:nya)?\b(?= \w)", "bagaimana"),
        *(
            (rf"\b(?:kuartal|kwartal|triwulan) (?:ke-?)?{figure}\b(?!\W\d)", f"kuartal {ordinal}")
            for figure, ordinal in enumerate(("pertama", "kedua", "ketiga", "keempat"), 1)
        ),
        (r"(?<!berapa )(?<!jumlah )\b(?-i:mau)(?= \w)", "akan"),  # "MAU" is an abbreviation
        (r"\b(?:di|nge)-(?=[a-z]{3})", ""),  # "di-hire"
    )
)
"""Words that are no more than "with" or "about" where they stand so."""

_COPIED: Final = 60  # characters of a line that may be one of a text, word for word
_SUPERLATIVE: Final = re.compile(r"\bpaling (\w+)", re.IGNORECASE)
_TWICE: Final = re.compile(r"\b([a-z]{3,})2(nya)?(?![\w.])", re.IGNORECASE)
_WORD: Final = re.compile(r"(?<![\w:.@-])[a-z]+(?![\w:.@-])", re.IGNORECASE)
_SHORTEST: Final = 4  # letters of a word that may be a spoken form
_LEAST_AFFIXED: Final = 6  # letters of a word that is Indonesian by its affixes
_AHEAD: Final = ("me", "pe", "be", "di", "ke", "te", "se")
_BEHIND: Final = ("an", "i", "nya")
_BEGINNINGS: Final = (
    *((f"nge{letter}", (f"mem{letter}",)) for letter in "bf"),
    *((f"nge{letter}", (f"men{letter}",)) for letter in "cdj"),
    ("nge", ("me", "menge", "")),
    ("ng", ("meng", "mengh", "k", "h")),
    ("ny", ("meny", "menc", "s", "c")),
    ("n", ("men", "t")),
)
_BEGINNINGS_OF_ENDED: Final = (("m", ("mem",)), ("", ("",)))  # "mindahin"
_SPOKEN: Final = (
    *(("ng", ("", "k", "h")), ("ny", ("s", "c")), ("nu", ("tu",))),
    *(("nangg", ("tangg",)), ("nangk", ("tangk",)), ("nawa", ("tawa",))),
)
"""Beginnings of spoken verbs, and what they may have swallowed."""

_CAUSING: Final = ("kan", "i")
_ENDINGS: Final = (*_CAUSING, "")  # for a spoken "in"
_DULLED: Final = re.compile("e(?=[^aeiou]+$)")
_OWN: Final = "nya"
_FLATTENED: Final = {"e": "ai", "o": "au"}  # at the end of a spoken word: "dipake", "ijo"


def written_out(text: str) -> str:
    """Return a query with short and spoken Indonesian words as they are written."""
    words = {found.group().lower() for found in _WORD.finditer(text)}
    words.update(found[1].lower() for found in _TWICE.finditer(text))
    indonesian = not words.isdisjoint(_ALWAYS) or any(map(_is_indonesian, words))
    apps = len(words & _APPS.keys()) > 1
    if not (indonesian or apps):
        return text
    if not indonesian:
        return _WORD.sub(lambda found: _APPS.get(found.group().lower(), found.group()), text)
    text = _TWICE.sub(_doubled, text)
    text = _WORD.sub(lambda found: _written(found.group().lower(), found.group()), text)
    for pattern, small in _WITHOUT_CONTENT:
        text = pattern.sub(small, text)
    return _SUPERLATIVE.sub(_superlative, text) if len(text) < _COPIED else text


def _superlative(found: re.Match[str]) -> str:
    """Return "paling" and a word, or the word where English has no superlative known for both."""
    from tui.search.glossary import phrase_at

    word = found[1]
    return found.group() if phrase_at(["paling", word.lower()], 0)[0] else word


def _doubled(found: re.Match[str]) -> str:
    """Return a word with a "2" behind it as it is written, unless it is a name ("llama2")."""
    from tui.search.function_words import STOPS, asking
    from tui.search.glossary import english

    word = found[1].lower()
    word = _ALWAYS.get(word) or _BESIDE_INDONESIAN.get(word) or word
    if word in STOPS or any(len(phrase) == 1 for phrase, _ in asking().get(word, ())):
        return word  # "siapa2", "jadi2"
    known = word == "gara" or english(word)
    return f"{word}-{word}{found[2] or ''}" if known else found.group()


def _written(word: str, typed: str) -> str:
    """Return a word as it is written, `typed` if it is so already."""
    for table in (_ALWAYS, _BESIDE_INDONESIAN, _APPS):
        if word in table:
            return table[word]
    if len(word) < _SHORTEST or _is_known(word):
        return typed
    from tui.search.glossary import english, headword

    own = _OWN if word.endswith(_OWN) else ""
    dulled = _DULLED.sub("a", word.removesuffix(own))
    if headword(dulled):
        return dulled + own
    spoken = list(_spoken(word))
    ended = (each for each in spoken if each.endswith(_CAUSING) and not each.endswith(word[2:-2]))
    meant = next(filter(headword, ended), "")
    return meant or next(filter(english, spoken), "") or typed


def _is_indonesian(word: str) -> bool:
    """Tell whether a word is Indonesian alone, as it stands or by an affix."""
    from tui.search.plain import is_indonesian

    if is_indonesian(word) or _is_spoken(word):
        return True
    if len(word) < _LEAST_AFFIXED or not (word.startswith(_AHEAD) or word.endswith(_BEHIND)):
        return False
    from tui.search.plain import is_english, is_known_name

    if is_english(word) or is_known_name(word):
        return False
    from tui.search.glossary import headword

    return bool(headword(word))


def _is_spoken(word: str) -> bool:
    """Tell whether a word can only be a spoken form of an Indonesian verb ("gantiin", "ngaku")."""
    from tui.search.plain import is_indonesian

    bare = word.removesuffix("in")
    if bare != word and len(bare) >= _SHORTEST and is_indonesian(bare):
        return True
    for before, swallowed in _SPOKEN:
        rest = bare.removeprefix(before)
        if rest != bare and any(
            len(stem) > 2 and is_indonesian(stem) for stem in (s + rest for s in swallowed)
        ):
            return True
    return False


def _is_known(word: str) -> bool:
    """Tell whether a word is written so: Indonesian or English, or a name."""
    from tui.search.function_words import STOPS
    from tui.search.glossary import english
    from tui.search.plain import is_known_name, is_plain

    return word in STOPS or is_plain(word) or is_known_name(word) or bool(english(word))


def _spoken(word: str) -> Iterator[str]:
    """Yield what a spoken form of a verb may be as it is written, the likeliest first."""
    if word[-1] in _FLATTENED:
        yield word[:-1] + _FLATTENED[word[-1]]
    bare = word.removesuffix("in")
    endings = _ENDINGS if bare != word else ("",)
    stems = dict.fromkeys((bare, _DULLED.sub("a", bare)))
    ends = [stem + ending for stem in stems for ending in endings]
    beginnings = _BEGINNINGS_OF_ENDED if bare != word else (("", ("",)),)
    for before, written in (*_BEGINNINGS, *beginnings):
        if word.startswith(before):
            yield from (again + end[len(before) :] for end in ends for again in written)
