from tests.insight.test_links import dossier_of
from tui.insight.mentions import Names, mentions
from tui.records.models import Entity, Name


def test_the_longest_name_wins_a_place() -> None:
    dossier = dossier_of(
        {
            "llama-4": Entity(type="product", name="Llama 4"),
            "scout": Entity(type="product", name="Llama 4 Scout"),
        },
        {"one": "Meta launched Llama 4 Scout.", "two": "Llama 4 came later."},
    )
    assert mentions(dossier) == {"one": ["scout"], "two": ["llama-4"]}


def test_a_name_inside_a_word_is_no_mention() -> None:
    dossier = dossier_of(
        {"meta": Entity(type="organisation", name="Meta")},
        {"one": "The metaverse and Metadata.", "two": "(Meta)"},
    )
    assert mentions(dossier) == {"two": ["meta"]}


def test_aliases_count_and_descriptive_names_do_not() -> None:
    names = [Name(value="FAIR", kind="abbreviation"), Name(value="the lab", kind="descriptive")]
    dossier = dossier_of(
        {"fair": Entity(type="organisation", name="Fundamental AI Research", names=names)},
        {"one": "FAIR shrank.", "two": "Cuts came to the lab."},
    )
    assert mentions(dossier) == {"one": ["fair"]}


def test_a_name_that_two_entities_share_decides_nothing() -> None:
    dossier = dossier_of(
        {
            "a": Entity(type="organisation", name="Superintelligence"),
            "b": Entity(type="other", name="Superintelligence"),
        },
        {"one": "Superintelligence is far."},
    )
    assert mentions(dossier) == {}


def test_a_name_without_a_letter_is_looked_for_nowhere() -> None:
    blank = Entity(type="person", name=" ", names=[Name(value="")])
    assert mentions(dossier_of({"blank": blank}, {"one": "Nobody came . . ."})) == {}


def test_names_are_found_in_any_text_with_their_places() -> None:
    names = Names(
        {
            "llama-4": Entity(type="product", name="Llama 4"),
            "scout": Entity(type="product", name="Llama 4 Scout"),
            "meta": Entity(type="organisation", name="Meta"),
        }
    )
    text = "Meta’s Llama 4 Scout, not Llama 4; the metaverse is Meta’s too."
    found = sorted(names.spots(text))
    assert [(text[s.start : s.end], s.entity) for s in found] == [
        ("Meta", "meta"), ("Llama 4 Scout", "scout"), ("Llama 4", "llama-4"), ("Meta", "meta"),
    ]  # fmt: skip
