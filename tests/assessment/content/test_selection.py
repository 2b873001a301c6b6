"""Selection and ordering as QTI has them: what is required is taken, what is fixed stays, blocks move whole."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assessment.content.selection import placed
from assessment.content.test import ItemRef, Section, refs
from assessment.ids import ItemId, SectionId

NAMES = tuple(ItemId(f"q{n}") for n in range(8))
SEEDS = st.binary(min_size=1, max_size=16)


def taken(section: Section, seed: bytes) -> list[ItemId]:
    """Return the ids of the items that a seed takes, in order."""
    return [item.ref.item_id for item in placed(section, seed)]


@given(SEEDS, st.integers(1, 8))
def test_so_many_are_taken_as_the_section_says(seed: bytes, count: int) -> None:
    """A selection has its number, each item at most once, in written order where nothing is shuffled."""
    found = taken(Section(SectionId("s"), "S", items=refs(*NAMES), select=count), seed)

    assert count == len(found)
    assert sorted(set(found)) == found


def test_every_item_has_its_chance() -> None:
    """Over many seeds each item is taken about as often as any other."""
    section = Section(SectionId("s"), "S", items=refs(*NAMES), select=2)
    counts = dict.fromkeys(NAMES, 0)
    for number in range(800):
        for name in taken(section, number.to_bytes(2, "big")):
            counts[name] += 1

    assert all(150 < count < 250 for count in counts.values())


@given(SEEDS)
def test_what_is_required_is_always_taken(seed: bytes) -> None:
    """A required item is among the selected, whatever the seed."""
    items = (*refs(*NAMES[:7]), ItemRef(NAMES[7], required=True))

    assert NAMES[7] in taken(Section(SectionId("s"), "S", items=items, select=2), seed)


@given(SEEDS)
def test_what_is_fixed_keeps_its_place(seed: bytes) -> None:
    """A fixed item stands where it was written while the others move."""
    items = (*refs(*NAMES[:3]), ItemRef(NAMES[3], fixed=True), *refs(*NAMES[4:]))
    found = taken(Section(SectionId("s"), "S", items=items, shuffle=True), seed)

    assert NAMES[3] == found[3]
    assert sorted(NAMES) == sorted(found)


@given(SEEDS)
def test_a_section_moves_as_a_whole(seed: bytes) -> None:
    """Items of a nested section stay side by side when its siblings are shuffled."""
    inner = [Section(SectionId(f"i{n}"), "", items=refs(*NAMES[n : n + 2])) for n in (0, 2, 4, 6)]
    found = taken(Section(SectionId("s"), "S", sections=tuple(inner), shuffle=True), seed)

    assert all(found.index(NAMES[n]) + 1 == found.index(NAMES[n + 1]) for n in (0, 2, 4, 6))


def test_an_open_invisible_section_mixes() -> None:
    """Items of an invisible section that does not keep together are shuffled among its siblings."""
    loose = Section(SectionId("i"), "", items=refs(*NAMES[:4]), visible=False, keep_together=False)
    other = replace(loose, id=SectionId("j"), items=refs(*NAMES[4:]))
    outer = Section(SectionId("s"), "S", sections=(loose, other), shuffle=True)
    mixed = [taken(outer, bytes([n])) for n in range(20)]

    assert any({*NAMES[:4]} != {*order[:4]} and {*NAMES[:4]} != {*order[4:]} for order in mixed)
    assert all(sorted(NAMES) == sorted(order) for order in mixed)
