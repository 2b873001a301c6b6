"""What a program proposes stands beside a mark, and what is typed is kept once however often it is sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assessment.errors import MarkingError
from sync_server.errors import EditedMeanwhile, MarkRefused, NotFound
from sync_server.services.final_score import final_score
from sync_server.services.given_mark import Given
from sync_server.services.propose_mark import Proposal, propose_mark
from sync_server.services.save_draft import Saved, save_draft
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, take, view, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database, with a sitting."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting()
        yield hall


def test_a_proposal_is_shown_and_counts_for_nothing(either: Hall) -> None:
    """A proposal is shown beside the answer it was made for, the latest first, and no score has it."""
    attempt_id = write_essay(either, 1)
    task = take(either, "ann")
    answer = view(either, task, "ann").items[0].answer
    before = final_score(either.server, either.organisation, attempt_id)

    for points in ("4", "5"):
        made = Proposal(answer, "reader 1.0", "Two of three points are made.", points)
        propose_mark(either.server, either.organisation, attempt_id, ESSAY, made)

    shown = view(either, task, "ann").items[0]
    assert [("5", "reader 1.0"), ("4", "reader 1.0")] == [(one.points, one.source) for one in shown.proposals]
    assert ("first", ()) == (shown.need, shown.marks)
    assert before == final_score(either.server, either.organisation, attempt_id)


def test_a_proposal_fits_its_answer(either: Hall) -> None:
    """A proposal for another answer, of too many points, or of nobody's is refused."""
    attempt_id = write_essay(either, 1)
    answer = view(either, take(either, "ann"), "ann").items[0].answer
    cases = (
        (ESSAY, Proposal("0" * 64, "reader", "", "4"), MarkRefused),
        (ESSAY, Proposal(answer, "reader", "", "90"), MarkingError),
        (ESSAY, Proposal(answer, " ", "", "4"), MarkingError),
        ("q1", Proposal(answer, "reader", "", "1"), NotFound),
    )

    for item_id, proposal, refused in cases:
        with pytest.raises(refused):
            propose_mark(either.server, either.organisation, attempt_id, item_id, proposal)


def test_a_draft_sent_again_is_kept_once(either: Hall) -> None:
    """A draft whose reply was lost is sent again with the same revision; something else with it is refused."""
    write_essay(either, 1)
    task = take(either, "ann")

    first, again = (_save(either, task, "Too short.") for _ in range(2))

    assert first == again
    assert 1 == first.revision
    with pytest.raises(EditedMeanwhile):
        _save(either, task, "Too long.")


def _save(hall: Hall, task: str, comment: str) -> Saved:
    given = Given("3", comment=comment)
    return save_draft(hall.server, hall.organisation, "ann", SITTING, task, ESSAY, 0, given)
