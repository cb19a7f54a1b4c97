"""Indonesian as people type it -> as it is written.

"brp persen saham amd yg bs didapat" becomes "berapa persen saham amd yang bisa didapat": words
that are always shortened so are spelt out anywhere, those that may be something else ("jd", "org")
only in a line with an Indonesian word. There spoken forms become written ones, too, where the
glossary knows these: "nanggapi" menanggapi, "gantiin" gantikan, "seneng" senang, "pake" pakai.
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
kayak,kyk=seperti bikin=buat dimana=di_mana kemana=ke_mana mikir=berpikir milih=memilih
mutusin=memutuskan mecat=memecat minjem=meminjam motong=memotong sampe,smpe,ampe=sampai
pake,pke=pakai rame=ramai krj=kerja kyw,karywn=karyawan prshn,perush=perusahaan pndpt=pendapatan
""")
_BESIDE_INDONESIAN: Final = _table("""
ga=tidak jd=jadi bs=bisa org=orang jt=juta rb=ribu dr=dari tp=tapi pd=pada jg=juga sm=sama sy=saya
tau=tahu th=tahun aja,aj=saja trs=terus lg=lagi hr=hari sih,dong,deh,kok,nih,tuh,lho,loh=
kena=terkena bilang=mengatakan ama=sama buat=untuk dapet=dapat
""")
_WORD: Final = re.compile(r"(?<![\w:.@-])[a-z]+(?![\w:.@-])", re.IGNORECASE)
_SHORTEST: Final = 4
_LEAST_AFFIXED: Final = 7
_AHEAD: Final = ("me", "pe", "be", "di", "ke", "te", "se")
_BEHIND: Final = ("an", "i", "nya")
_BEGINNINGS: Final = (
    ("nge", ("me", "menge", "")),
    ("ng", ("meng", "k")),
    ("ny", ("meny", "menc", "s", "c")),
    ("n", ("men", "t")),
)
_ENDINGS: Final = ("kan", "i", "")  # for a spoken "in"
_DULLED: Final = re.compile("e(?=[^aeiou]+$)")


def written_out(text: str) -> str:
    """Return a query with short and spoken Indonesian words as they are written."""
    words = {found.group().lower() for found in _WORD.finditer(text)}
    indonesian = not words.isdisjoint(_ALWAYS) or any(map(_is_indonesian, words))
    if not indonesian:
        return text
    return _WORD.sub(lambda found: _written(found.group().lower(), found.group()), text)


def _written(word: str, typed: str) -> str:
    known = _ALWAYS.get(word, _BESIDE_INDONESIAN.get(word))
    if known is not None:
        return known
    if len(word) < _SHORTEST or _is_known(word):
        return typed
    from tui.search.glossary import english, headword

    dulled = _DULLED.sub("a", word)
    if headword(dulled):
        return dulled
    return next((each for each in _spoken(word) if english(each)), typed)


def _is_indonesian(word: str) -> bool:
    """Tell whether a word is Indonesian alone, as it stands or by the affixes on both its ends."""
    from tui.search.plain import is_indonesian

    if is_indonesian(word) or _is_spoken(word):
        return True
    if len(word) < _LEAST_AFFIXED or not (word.startswith(_AHEAD) and word.endswith(_BEHIND)):
        return False
    from tui.search.glossary import headword

    return bool(headword(word))


def _is_spoken(word: str) -> bool:
    """Tell whether a word can only be a spoken form of an Indonesian verb ("gantiin", "ngaku")."""
    from tui.search.plain import is_indonesian

    bare = word.removesuffix("in")
    stems = (bare, bare[2:], f"k{bare[2:]}") if bare.startswith("ng") else (bare,)
    return (bare != word and len(bare) >= _SHORTEST and is_indonesian(bare)) or (
        bare.startswith("ng") and any(len(s) > 2 and is_indonesian(s) for s in stems[1:])
    )


def _is_known(word: str) -> bool:
    """Tell whether a word is written so: Indonesian or English, or a name."""
    from tui.search.function_words import STOPS
    from tui.search.glossary import english
    from tui.search.plain import is_known_name, is_plain

    return word in STOPS or is_plain(word) or is_known_name(word) or bool(english(word))


def _spoken(word: str) -> Iterator[str]:
    """Yield what a spoken form of a verb may be as it is written, the likeliest first."""
    ends = [word[:-2] + ending for ending in _ENDINGS] if word.endswith("in") else [word]
    for before, written in (*_BEGINNINGS, ("", ("",))):
        if word.startswith(before):
            yield from (again + end[len(before) :] for end in ends for again in written)
