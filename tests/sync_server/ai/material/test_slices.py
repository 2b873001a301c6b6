"""Slices: whole sentences in source order, within their budget, and the same for the same input."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync_server.ai.material.diverse import diverse
from sync_server.ai.material.model import Material
from sync_server.ai.material.query import Query
from sync_server.ai.material.read import read_material
from sync_server.ai.material.sentences import sentences_of
from sync_server.ai.material.slices import take_slice
from tests.sync_server.ai.material.topics import SOURCES

WORDS = "cell leaf light water sugar root stem gas heat salt iron acid wave mass time force".split()  # noqa: SIM905 - as it is read


def _read(name: str) -> Material:
    return read_material(f"{name}.md", SOURCES[name].encode())


def _texts(
    material: Material, query: Query, fraction: float = 0.3, most: int = 10_000, seed: int = 0
) -> list[str]:
    return [one.text for one in take_slice([material], query, fraction, most, seed).sentences]


@st.composite
def materials(draw: st.DrawFn) -> list[Material]:
    """Return up to three materials of made-up sentences."""
    made = []
    for number in range(draw(st.integers(1, 3))):
        rng = random.Random(draw(st.integers(0, 10_000)))
        lines = [
            " ".join(rng.choices(WORDS, k=rng.randint(3, 12))).capitalize() + "."
            for _ in range(draw(st.integers(1, 40)))
        ]
        made.append(read_material(f"{number}.md", f"# Part {number}\n\n{' '.join(lines)}".encode()))
    return made


@given(
    materials(),
    st.lists(st.sampled_from(WORDS), max_size=4),
    st.floats(0.01, 1),
    st.integers(1, 3_000),
    st.integers(0, 3),
)
def test_every_slice_keeps_the_rules(
    made: list[Material], asked: list[str], fraction: float, most: int, seed: int
) -> None:
    """Sentences are whole, in source order, none twice, within the budget or alone, and again the same."""
    query = Query(" ".join(asked))

    taken = take_slice(made, query, fraction, most, seed)

    order = {material.source_id: number for number, material in enumerate(made)}
    by_id = {material.source_id: material for material in made}
    whole = {(made[order[m.source_id]].source_id, s.start, s.end) for m in made for s in sentences_of(m)}
    places = [(order[one.source_id], one.start) for one in taken.sentences]
    assert taken.sentences
    assert places == sorted(set(places))
    assert {(one.source_id, one.start, one.end) for one in taken.sentences} <= whole
    assert all(one.text == by_id[one.source_id].text[one.start : one.end] for one in taken.sentences)
    assert taken.characters == sum(len(one.text) for one in taken.sentences)
    assert taken.characters <= taken.budget or len(taken.sentences) == 1
    assert taken.budget <= most
    assert taken == take_slice(made, query, fraction, most, seed)


def test_takes_what_is_asked_for() -> None:
    """The sentences on what is asked for are taken, also by another form of a word, and those under its heading."""
    found = _texts(_read("photosynthesis"), Query("Calvin cycle", "how carbon dioxide is fixed"), 0.25)

    assert "In the Calvin cycle the enzyme rubisco fixes carbon dioxide." in found
    assert not any("membranes" in text for text in found)


@pytest.mark.parametrize(
    ("source", "skill", "expected"),
    [
        ("volcans", "éruption explosive", "explosives"),
        ("الماء", "المياه الجوفية", "الجوفية"),
        ("造纸术", "蔡伦", "蔡伦"),
        ("सौरमंडल", "सूर्य ग्रहण", "ग्रहण"),
    ],
)
def test_takes_it_in_every_language(source: str, skill: str, expected: str) -> None:
    """What is asked for is found in other scripts and languages too."""
    assert expected in _texts(_read(source), Query(skill), 0.01)[0]


def test_says_nothing_twice() -> None:
    """A sentence that stands twice is taken once, and of two that say nearly the same the other is taken later."""
    again = (
        "Salt melts ice. Salt melts ice! Salt melts the ice. Salt lowers the point at which water freezes."
    )
    material = read_material("a.txt", again.encode())

    assert 3 == len(_texts(material, Query("salt"), 1))
    assert [0, 2] == diverse({0: 1.0, 1: 0.99, 2: 0.9}, [["a", "b"], ["a", "b"], ["c", "d"]])[:2]


def test_ties_go_to_what_stands_first() -> None:
    """Of sentences that fit equally well the first of the source is taken."""
    material = read_material("a.txt", b"One wave here. Two wave here. Six wave here.")

    assert ["One wave here."] == _texts(material, Query("wave"), 0.01)


def test_a_seed_turns_to_other_sentences() -> None:
    """Another seed may take other sentences that fit too, and the same seed the same; what is cached is told by its hash."""
    text = " ".join(f"The wave number {n} has length {n * 7 % 13}." for n in range(60))
    material = read_material("a.txt", text.encode())
    slices = [take_slice([material], Query("wave length"), 0.1, 10_000, seed) for seed in (0, 1, 2, 1)]

    assert slices[1] == slices[3]
    assert 3 == len({one.sha256 for one in slices})


@pytest.mark.parametrize(("fraction", "most"), [(0, 10), (1.1, 10), (-1, 10), (0.5, 0), (float("nan"), 5)])
def test_a_slice_of_nothing_is_refused(fraction: float, most: int) -> None:
    """A fraction outside what there is, or no character, is a mistake of the caller."""
    with pytest.raises(ValueError, match="nothing"):
        take_slice([_read("circuits")], Query("voltage"), fraction, most)


def test_nothing_asked_takes_from_all_over() -> None:
    """Where nothing in particular is asked for, what is taken comes from more than the beginning."""
    text = "\n\n".join(f"# Part {n}\n\nThing {n} is made of stuff {n} and more." for n in range(100))
    material = read_material("a.md", text.encode())
    taken = take_slice([material], Query(""), 0.2, 100_000).sentences

    assert taken[0].start < len(material.text) / 4
    assert taken[-1].start > 0
