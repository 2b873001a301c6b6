"""The navigator's squares: what a change leaves as it was is the same as if all had been made anew."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.standing import Standing
from assessment.content import test as tree
from assessment.ids import ItemId
from desktop.presenters.navigator import Navigator
from tests.strategies import exam_of, trees

KINDS = ("move", "answer", "begin", "take back", "flag", "no flag")


@st.composite
def locking(draw: st.DrawFn) -> tree.Test:
    """Draw a test of which some sections lock behind whoever leaves them."""

    def lock(section: tree.Section) -> tree.Section:
        inner = tuple(map(lock, section.sections))
        return replace(section, sections=inner, lock_on_leave=draw(st.booleans()))

    test = draw(trees())
    parts = (replace(part, sections=tuple(map(lock, part.sections))) for part in test.parts)
    return replace(test, parts=tuple(parts))


def where(current: ItemId, visited: set[ItemId]) -> Standing:
    """Return where somebody is who has been to these."""
    return Standing(current, frozenset(visited))


@given(test=trees() | locking(), data=st.data())
def test_every_square_is_true_after_any_change(test: tree.Test, data: st.DataObject) -> None:
    """After any moves, answers and flags, in every navigation mode, all squares are as the facts have it."""
    form = exam_of(test).form
    ids = [entry.item_id for entry in form.entries]
    current, visited = ids[0], {ids[0]}
    answered: set[ItemId] = set()
    partly: set[ItemId] = set()
    flagged: set[ItemId] = set()
    kept = Navigator(form, where(current, visited), answered=answered, partly=partly, flagged=flagged)
    for kind, item_id in data.draw(
        st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(ids)), max_size=12)
    ):
        match kind:
            case "move":
                current = item_id
                visited.add(item_id)
                kept.move(where(current, visited))
            case "answer" | "begin" | "take back":
                (answered.discard if kind == "take back" else answered.add)(item_id)
                (partly.add if kind == "begin" else partly.discard)(item_id)
                kept.answer(item_id, kind != "take back", partly=kind == "begin")
            case _:
                (flagged.add if kind == "flag" else flagged.discard)(item_id)
                kept.flag(item_id, kind == "flag")

        anew = Navigator(form, where(current, visited), answered=answered, partly=partly, flagged=flagged)
        assert anew.sections == kept.sections
