"""Short forms of given names, as people call each other: general ones, of no dossier."""

from __future__ import annotations

from functools import cache
from typing import Final

_GROUPS: Final = """
abigail abby; albert al bert; alexander alexandra alexandr alex sasha sandy; alfred fred; andrew
andy drew; anthony tony; arthur art; barbara barb; benjamin ben; catherine katherine kate kathy
katie cathy; charles charlie chuck; christopher chris; christina chris tina; daniel dan danny;
david dave; deborah debbie; dmitri dima mitya; donald don; dorothy dot; douglas doug; edward ed
eddie ted ned; eleanor nell; elizabeth liz beth betty lisa; eric erik rick; evgeny eugene gene;
francis frank; franklin frank; frederick fred; gabriel gabe; geoffrey jeffrey geoff jeff; george
georgie; gerald jerry; gregory greg; guillaume william guillermo wilhelm; harold harry hal; henry
hank harry; isaac ike; jacob jake; james jim jimmy jamie; jennifer jen jenny; jessica jess; john
jack johnny jon; jonathan jon; joseph joe joey; joshua josh; judith judy; julia julie; kenneth ken;
lawrence larry; leonard leo len; leonid leo; louis lou; margaret maggie meg peggy; martin marty;
matthew mat matt matthias; maxim max maximilian; michael mike mick misha mikhail; mohammed muhammad
mohamed; nathan nathaniel nat nate; nicholas nick nicolas; oliver ollie; pamela pam; patricia pat
patty; patrick pat; peter pete piotr pierre; philip phil; rachel rae; raymond ray; rebecca becky;
richard rick dick rich; robert bob rob bobby; ronald ron; russell russ rusty ruslan; samuel samantha
sam sammy; sergey sergei serge; stephen steven steve stefan; susan sue suzanne; theodore ted theo;
thomas tom tommy; timothy timothee tim; valentin val; victor vic; vincent vince; vladimir vlad;
walter walt; william will bill billy; yann yan ian jan; zachary zach
"""


def also_called(name: str) -> frozenset[str]:
    """Return what a person of this folded given name may also be called."""
    return _table().get(name, frozenset())


@cache
def _table() -> dict[str, frozenset[str]]:
    """Return for each name those that share a group with it."""
    table: dict[str, frozenset[str]] = {}
    for group in _GROUPS.replace("\n", " ").split(";"):
        names = frozenset(group.split())
        for name in names:
            table[name] = (table.get(name, frozenset()) | names) - {name}
    return table
