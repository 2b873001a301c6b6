"""What devices tell differently is shown side by side; no result is told until a person has decided."""

from typing import Any
from uuid import UUID

import pytest

from assessment.attempt import events as e
from assessment.attempt.decision import Ruling
from assessment.attempt.origin import attempt_id_for
from assessment.ids import AttemptId, DeviceId
from sync_server.errors import NotFound
from sync_server.services import list_attempts as listing
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.gather_results import gather_results
from sync_server.services.list_attempts import list_attempts
from sync_server.services.project_attempt import project_stale
from sync_server.services.publish_pack import list_packs
from sync_server.services.retract_pack import retract_pack
from sync_server.services.view_attempt import AttemptView, view_attempt
from sync_server.services.view_branches import BranchView
from sync_server.storage.audit import recorded
from tests.sync_server.events import HOUR_MS, NOON_MS, answered, initiated, taken_over, whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk

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
    decide(hall, Ruling.BRANCH if branch else Ruling.ACCEPT, branch, attempt_id=attempt_id)


def decide(
    hall: Hall, ruling: Ruling, branch: str = "", *, attempt_id: AttemptId | None = None, reason: str = "seen"
) -> None:
    """Let a person decide."""
    verdict = Verdict(ruling, reason, branch)
    decide_attempt(hall.server, hall.organisation, attempt_id or hall.attempt(), verdict, actor="admin")
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
        settle(ready, attempt_id=ready.attempt(9))


def test_the_decision_is_made_over_the_network(ready: Hall) -> None:
    """An admin settles by the API, the decision is in the attempt's view, and the list shows it."""
    victim, evil = ready.desk(), ready.desk()
    sat(ready, victim, *whole_attempt())
    sat(ready, evil, *WIPE)
    path = f"/api/v1/attempts/{ready.attempt()}/decisions"
    body = {"ruling": "accept", "reason": "looked at", "request": str(UUID(int=7))}
    staff = ready.staff()

    reply, again = (staff("POST", path, json=body) for _ in range(2))

    assert (200, ["settled"], "accepted") == (
        reply.status_code,
        reply.json()["flags"],
        reply.json()["standing"],
    )
    assert reply.json()["decisions"] == again.json()["decisions"] == staff("GET", path).json()
    (told,) = reply.json()["decisions"]
    assert ("accept", "admin", "looked at", True, True) == tuple(
        told[name] for name in ("ruling", "by", "reason", "in_force", "signed")
    )
    assert 404 == staff("POST", path, json={"ruling": "branch", "branch": "x:1", "reason": "r"}).status_code
    for wrong in (
        {"ruling": "accept"},
        {"ruling": "accept", "reason": " "},
        {"ruling": "branch", "reason": "r"},
    ):
        assert 422 == staff("POST", path, json=wrong).status_code
    (listed,) = list_attempts(ready.server, ready.organisation).attempts
    assert (("settled",), "accepted") == (listed.flags, listed.standing)


ODD: dict[str, tuple[e.Body, ...]] = {
    "not_on_roster": (initiated("candidate-9"), *whole_attempt()[1:]),
    "unknown_sitting": (initiated(sitting="nowhere"), *whole_attempt()[1:]),
    "cancelled": (initiated(), e.Started(), e.Cancelled("admin", "a mistake")),
    "over_time": (initiated(), e.Started(), *[answered("q1", "A")] * 5),
}


@pytest.mark.parametrize("flag", ["late", "out_of_window", "over_attempts", "retracted_pack", "forked", *ODD])
def test_whatever_is_odd_is_stored_shown_and_decidable(ready: Hall, flag: str) -> None:
    """Each kind of odd attempt is kept whole, waits for a person, and is accepted, rejected and accepted again."""
    desk, step = ready.desk(), 9 * HOUR_MS if flag == "out_of_window" else 1_000_000
    attempt_id = ready.attempt(step=step)
    facts = list_packs(ready.server, ready.organisation)[0]
    bodies = ODD.get(flag, whole_attempt())
    desk.write(attempt_id, *bodies, pack_hash=facts.pack_hash, step=step)
    if flag == "late":
        desk.write(attempt_id, answered("q1", "B"), pack_hash=facts.pack_hash, step=HOUR_MS)
    if flag == "over_attempts":
        desk.write(ready.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    if flag == "forked":
        clone = desk.fresh("f" * 16)
        clone.write(attempt_id, initiated(), e.Started(), answered("q1", "D"), step=step)
        ready.accept(clone, clone.frames())
    ready.accept(desk, desk.frames())
    if flag == "retracted_pack":
        retract_pack(ready.server, ready.organisation, "harbours", 1, actor="admin", reason="it leaked")

    def standing(*, flagged: bool = False, undecided: bool = False) -> list[str]:
        page = list_attempts(ready.server, ready.organisation, flagged=flagged, undecided=undecided)
        return [one.standing for one in page.attempts if one.attempt_id == attempt_id]

    assert ["open"] == standing(flagged=True) == standing(undecided=True)
    whole = len(view(ready, attempt_id).timeline)
    assert flag in view(ready, attempt_id).flags
    for ruling, expected in (
        (Ruling.ACCEPT, "accepted"),
        (Ruling.REJECT, "rejected"),
        (Ruling.ACCEPT, "accepted"),
    ):
        decide(ready, ruling, attempt_id=attempt_id)
        assert [expected] == standing() == standing(flagged=True)
        assert (expected, whole) == (view(ready, attempt_id).standing, len(view(ready, attempt_id).timeline))
        assert [] == standing(undecided=True)
    assert [1, 2, 3] == [one.number for one in view(ready, attempt_id).decisions]
    assert [False, False, True] == [one.in_force for one in view(ready, attempt_id).decisions]


def test_what_is_odd_after_the_decision_opens_the_question_again(ready: Hall) -> None:
    """A decision covers what was known when it was made, and no more."""
    desk = ready.desk()
    sat(ready, desk, *whole_attempt())
    decide(ready, Ruling.ACCEPT)
    assert "accepted" == view(ready).standing

    retract_pack(ready.server, ready.organisation, "harbours", 1, actor="admin", reason="it leaked")
    assert "open" == view(ready).standing

    decide(ready, Ruling.REJECT)
    assert "rejected" == view(ready).standing


def test_what_was_decided_hides_nothing_that_is_open(ready: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many attempts have been decided about, the one that waits is told of, until it is decided too."""
    monkeypatch.setattr(listing, "MOST_UNDECIDED", 1)
    first, second = ready.attempt(), ready.attempt(2)
    for attempt_id, stranger in ((first, "one"), (second, "another")):
        sat(ready, ready.desk(), initiated(stranger), e.Started(), attempt_id=attempt_id)
    decide(ready, Ruling.ACCEPT, attempt_id=first)

    assert [second] == [one.attempt_id for one in listing.list_undecided(ready.server, ready.organisation)]

    decide(ready, Ruling.ACCEPT, attempt_id=second)
    assert () == listing.list_undecided(ready.server, ready.organisation)


def test_a_rejected_attempt_tells_nothing_and_is_no_result(ready: Hall) -> None:
    """No result is told of what was rejected, none is written, and it uses up no attempt; accepted anew all is there."""
    desk = ready.desk()
    sat(ready, desk, *whole_attempt()[:-1])
    decide(ready, Ruling.REJECT)
    desk.write(ready.attempt(), whole_attempt()[-1], pack_hash=view(ready).pack.pack_hash)
    ready.accept(desk, desk.frames())

    assert [] == results(ready, desk)
    assert [] == list(gather_results(ready.server, ready.organisation))
    assert ["rejected"] == [
        one.standing for one in gather_results(ready.server, ready.organisation, rejected=True)
    ]

    decide(ready, Ruling.ACCEPT, reason="after all")
    assert 1 == len(results(ready, desk))
    assert ["accepted"] == [one.standing for one in gather_results(ready.server, ready.organisation)]


def test_who_decided_is_in_the_record_of_staff(ready: Hall) -> None:
    """Each decision stands in the audit, with who and what, and without the reason's words."""
    sat(ready, ready.desk(), *whole_attempt())
    decide(ready, Ruling.REJECT, reason="secret words")

    with ready.server.database.read() as session:
        entry = recorded(session, ready.organisation)[0]
    assert ("admin", "attempt_decided", ready.attempt()) == (entry.actor, entry.action, entry.subject)
    assert "reject" in entry.detail
    assert "secret" not in entry.detail
