"""What devices tell differently is shown side by side; no result is told until a person has decided."""

from typing import Any

import pytest

from assessment.attempt import events as e
from assessment.attempt.origin import attempt_id_for
from assessment.ids import AttemptId, DeviceId
from sync_server.errors import NotFound
from sync_server.services.list_attempts import list_attempts
from sync_server.services.project_attempt import project_stale
from sync_server.services.settle_attempt import settle_attempt
from sync_server.services.view_attempt import AttemptView, view_attempt
from sync_server.services.view_branches import BranchView
from tests.sync_server.hall import NOON_MS, Desk, Hall, answered, initiated, taken_over, whole_attempt

THEIRS = attempt_id_for(DeviceId(f"{2:016x}"), NOON_MS + 1_000, initiated().seed)
"""The attempt that the second computer begins."""
WIPE = (initiated(), e.Started(), e.Submitted(e.SubmitMethod.CANDIDATE))


@pytest.fixture
def ready(hall: Hall) -> Hall:
    """Give a hall with a pack and a sitting that shows results."""
    hall.publish()
    hall.sitting()
    return hall


def sat(hall: Hall, desk: Desk, *bodies: e.Body, attempt_id: AttemptId | None = None) -> None:
    """Let a desk write events of the attempt and send all it has."""
    from assessment.pack.verify import read_sealed

    pack_hash = read_sealed(hall.pack(), trusted=None).pack_hash
    desk.write(attempt_id or hall.attempt(), *bodies, pack_hash=pack_hash)
    hall.accept(desk, desk.frames())
    project_stale(hall.server, hall.organisation)


def view(hall: Hall, attempt_id: AttemptId | None = None) -> AttemptView:
    """Return the attempt as staff see it."""
    return view_attempt(hall.server, hall.organisation, attempt_id or hall.attempt())


def results(hall: Hall, desk: Desk) -> list[dict[str, Any]]:
    """Return the results that a device is told."""
    changes = hall.as_device(desk)("GET", "/api/v1/changes").json()["changes"]
    return [change for change in changes if change["kind"] == "result"]


def settle(hall: Hall, branch: str = "", *, attempt_id: AttemptId | None = None) -> None:
    """Let a person decide."""
    settle_attempt(hall.server, hall.organisation, attempt_id or hall.attempt(), branch, actor="admin")
    project_stale(hall.server, hall.organisation)


def test_an_intruder_changes_nothing_but_the_flag(ready: Hall) -> None:
    """Another device's beginning and end for a victim's attempt, its id lower, are a branch; the score stays."""
    evil, victim = ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt(), attempt_id=THEIRS)
    before = view(ready, THEIRS)

    sat(ready, evil, *WIPE, attempt_id=THEIRS)

    after = view(ready, THEIRS)
    assert (before.score, before.items, before.digest) == (after.score, after.items, after.digest)
    assert ((), ("concurrent",)) == (before.flags, after.flags)
    (branch,) = after.branches
    assert ("0000000000000001:1", 3, True, "submitted", "0") == (
        branch.branch,
        branch.events,
        branch.choosable,
        branch.state,
        branch.score,
    )
    assert [branch.branch] * 3 + [""] * 9 == [event.branch for event in after.timeline]


def test_the_one_who_made_the_id_wins_however_late(ready: Hall) -> None:
    """An intruder who is the first to arrive is displaced by the device that made the attempt's id."""
    evil, victim = ready.desk(), ready.desk()

    sat(ready, evil, *WIPE, attempt_id=THEIRS)
    assert ("foreign",) == view(ready, THEIRS).flags
    sat(ready, victim, *whole_attempt(), attempt_id=THEIRS)

    assert (5, ("concurrent",)) == (view(ready, THEIRS).answered, view(ready, THEIRS).flags)
    assert ["0000000000000001:1"] == [branch.branch for branch in view(ready, THEIRS).branches]


def test_a_result_that_was_told_stands(ready: Hall) -> None:
    """A late intruder raises the flag and neither takes a result back nor gets it."""
    evil, victim = ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt(), attempt_id=THEIRS)
    told = results(ready, victim)
    assert ["3.5"] == [result["score"] for result in told]

    sat(ready, evil, *WIPE, attempt_id=THEIRS)

    assert told == results(ready, victim)
    assert [] == results(ready, evil)


def test_no_result_until_a_person_decides(ready: Hall) -> None:
    """What is contradicted before its result was told is told only once it is settled."""
    evil, victim = ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt()[:3], attempt_id=THEIRS)
    sat(ready, evil, *WIPE, attempt_id=THEIRS)
    sat(ready, victim, *whole_attempt()[3:], attempt_id=THEIRS)
    assert [] == results(ready, victim)

    settle(ready, attempt_id=THEIRS)

    assert ["3.5"] == [result["score"] for result in results(ready, victim)]
    assert [] == results(ready, evil)
    assert ("settled",) == view(ready, THEIRS).flags


def test_another_branch_may_be_chosen(ready: Hall) -> None:
    """A person may decide for the other branch; the former attempt is the branch then, and nothing is lost."""
    first, second = ready.desk(), ready.desk()
    sat(ready, first, initiated(), e.Started(), answered("q1", "B"))
    sat(ready, second, *whole_attempt())
    (branch,) = view(ready).branches

    settle(ready, branch.branch)

    seen = view(ready)
    assert (5, "3.5", ("settled",)) == (seen.answered, seen.score.score, seen.flags)
    assert ["0000000000000001:1"] == [branch.branch for branch in seen.branches]
    assert 12 == len(seen.timeline)
    assert ["3.5"] == [result["score"] for result in results(ready, second)]


def test_a_new_branch_opens_the_question_again(ready: Hall) -> None:
    """Who comes after the decision is flagged anew; more of a branch that was seen is not."""
    victim, evil, late = ready.desk(), ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt())
    sat(ready, evil, *WIPE)
    settle(ready)
    sat(ready, evil, e.Incident("noise"))
    assert ("settled",) == view(ready).flags

    sat(ready, late, *WIPE)

    assert ("concurrent", "settled") == view(ready).flags
    assert 1 == len(results(ready, victim))


def test_the_rest_of_the_old_device_may_be_chosen(ready: Hall) -> None:
    """What the old computer recorded after the hand-over is a branch with a score of its own."""
    old, new = ready.desk(), ready.desk()
    sat(ready, old, *whole_attempt())
    sat(ready, new, taken_over(old, 4), answered("q2", "A"))
    assert (2, ("concurrent",)) == (view(ready).answered, view(ready).flags)
    (branch,) = view(ready).branches
    assert ("0000000000000001:5", "3.5") == (branch.branch, branch.score)

    settle(ready, branch.branch)

    assert (5, "submitted", ("settled",)) == (view(ready).answered, view(ready).state, view(ready).flags)


def test_a_forked_log_shows_every_answer(ready: Hall) -> None:
    """A device that lost its end and went on: no answer of either end vanishes, and the fork is flagged."""
    desk = ready.desk()
    restored = desk.fresh("f" * 16)
    sat(ready, desk, initiated(), e.Started(), answered("q1", "A"), answered("q2", "A"))
    restored.write(ready.attempt(), initiated(), e.Started(), answered("q1", "A"))
    ready.accept(restored, restored.frames())
    restored.write(ready.attempt(), answered("q3", "true"), step=60_000)
    ready.accept(restored, restored.frames())

    seen = view(ready)
    assert {"q1", "q2", "q3"} == {item.item_id for item in seen.items if item.answered}
    assert "forked" in seen.flags


@pytest.mark.parametrize("branch", ["0000000000000002:1", "ffffffffffffffff:1", "nonsense"])
def test_only_a_branch_with_a_beginning_may_be_chosen(ready: Hall, branch: str) -> None:
    """A branch that nobody told, or that begins nowhere, cannot become the attempt."""
    victim, stranger = ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt())
    sat(ready, stranger, e.Started())
    assert [BranchView("0000000000000002:1", "0000000000000002", 1, 1, 1, False)] == list(
        view(ready).branches
    )

    with pytest.raises(NotFound):
        settle(ready, branch)
    with pytest.raises(NotFound):
        settle_attempt(ready.server, ready.organisation, ready.attempt(9), "", actor="admin")


def test_the_decision_is_made_over_the_network(ready: Hall) -> None:
    """An admin settles by the API, the decision is in the attempt's view, and the list shows it."""
    victim, evil = ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt())
    sat(ready, evil, *WIPE)
    path = f"/api/v1/attempts/{ready.attempt()}/settlement"

    reply = ready.staff()("POST", path, json={"branch": ""})

    assert (200, ["settled"]) == (reply.status_code, reply.json()["flags"])
    assert 404 == ready.staff()("POST", path, json={"branch": "x:1"}).status_code
    (listed,) = list_attempts(ready.server, ready.organisation).attempts
    assert ("settled",) == listed.flags
