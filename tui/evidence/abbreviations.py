"""Words whose full stop does not end a sentence, English and Indonesian, in lower case.

The lists were put together by hand from news usage; a word belongs to the first group it fits.
"""

from __future__ import annotations

from typing import Final


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


BEFORE_A_NAME: Final = _words(
    "mr mrs ms dr prof st sen rep gov gen lt col capt sgt rev hon pres messrs mme mlle "
    "vs v viz cf approx ca ft mt "
    "drs dra ir h hj kh jl jln kab kec kel bpk sdr sdri pt cv ud yg dgn utk "
    "e.g i.e a.n u.p s.d d.a d.h c.q"
)
"""Titles and connecting words: something always follows them."""

BEFORE_A_NUMBER: Final = _words(
    "no nos nr fig figs vol vols p pp pg sec sect ch chap art eq par op ver "
    "jan feb mar apr jun jul aug sep sept oct nov dec agt agu ags okt nop des "
    "mon tue tues wed thu thur thurs fri sat sun sel rab kam jum sab min "
    "rp hlm hal tgl thn th ps ay bab pas"
)
"""Words that belong to a number when one follows."""

EITHER_WAY: Final = _words(
    "inc corp co ltd llc plc bros dept univ assn est jr sr esq intl gmbh ag tbk al a.m p.m ph.d"
)
"""Words that stand in a sentence as well as at its end: what follows decides.

Not `etc`, `dll`, `dsb`: before a capital these end a sentence nearly always.
"""

OPENERS: Final = _words(
    "a an the this that these those it its he she his her they their we our you your i in on at "
    "by for from with as and but or so if when while after before since until although though "
    "because however meanwhile then there here now what why how who where which some many most "
    "all both each no not one two three more another other first second finally still yet only "
    "even also once under over during despite according to critics analysts investors shares "
    "ini itu dia ia mereka kami kita saya anda yang dan tetapi tapi atau namun jika bila ketika "
    "saat setelah sebelum sejak sampai hingga meskipun walaupun karena sehingga sementara "
    "kemudian lalu kini sekarang di ke dari pada untuk dengan dalam menurut para sebuah seorang "
    "tidak bukan ada juga selain bahkan akhirnya pertama kedua ketiga hal apa mengapa bagaimana "
    "siapa"
)
"""Words that open sentences: after an abbreviation that may end one, these say that it did."""
