"""What a computer tells after it was shut out is kept, shown, and counted only where a person admits it."""

import json

import pytest

from assessment.attempt import events as e
from assessment.attempt.decision import Ruling
from assessment.errors import DecisionInvalid
from assessment.signing import SigningKey
from sync_server.services.carry_decisions import carry_decisions, take_in_decisions
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.gather_results import gather_results
from sync_server.services.list_attempts import AttemptFacts, list_attempts
from sync_server.services.list_devices import revoke_device
from sync_server.services.rebuild_projections import check_projections, rebuild_projections
from sync_server.services.verify_log import verify_log
from sync_server.services.view_attempt import AttemptView, view_attempt
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk, travelling

PACK = "ab" * 32


@pytest.fixture
def ready(hall: Hall) -> Hall:
    """Give a hall with a pack and a sitting."""
    hall.publish()
    hall.sitting()
    return hall


@pytest.fixture
def pack_hash(ready: Hall) -> str:
    """The hash of the pack that is published."""
    from assessment.pack.verify import read_sealed

    return read_sealed(ready.pack(), trusted=None).pack_hash


def shut_out(hall: Hall, desk: Desk) -> None:
    """Shut a computer out."""
    revoke_device(hall.server, hall.organisation, desk.name.device_id, actor="admin")


def view(hall: Hall) -> AttemptView:
    """Return the attempt as staff see it."""
    return view_attempt(hall.server, hall.organisation, hall.attempt())


def listed(hall: Hall, *, undecided: bool = False) -> list[AttemptFacts]:
    """Return the attempts in the list."""
    return list(list_attempts(hall.server, hall.organisation, undecided=undecided).attempts)


def decide(hall: Hall, ruling: Ruling = Ruling.ACCEPT, *, admit: bool = False) -> None:
    """Let a person decide."""
    decide_attempt(
        hall.server, hall.organisation, hall.attempt(), Verdict(ruling, "seen", admit=admit), actor="admin"
    )


def half_and_half(hall: Hall, desk: Desk, pack_hash: str) -> AttemptView:
    """Let a computer send half an attempt, be shut out, and send the other half; return it as it stood before."""
    bodies = whole_attempt()
    desk.write(hall.attempt(), *bodies[:4], pack_hash=pack_hash)
    hall.push(desk, desk.body())
    before = view(hall)
    shut_out(hall, desk)
    first = len(desk.entries) + 1
    desk.write(hall.attempt(), *bodies[4:], pack_hash=pack_hash)
    told = hall.push(desk, desk.body(first=first))
    assert [len(desk.entries), "device_revoked"] == [told[0], told[4]]
    return before


def test_what_comes_after_is_kept_and_does_not_count(ready: Hall, pack_hash: str) -> None:
    """It is stored as it came and proves itself, a person sees it, and the attempt stays what it was."""
    desk = ready.desk()
    before = half_and_half(ready, desk, pack_hash)
    after = view(ready)

    assert (before.state, before.answered, before.score, before.digest) == (
        after.state,
        after.answered,
        after.score,
        after.digest,
    )
    assert ("shut_out",) == after.flags
    assert "open" == after.standing
    assert [("shut_out",)] == [one.flags for one in listed(ready, undecided=True)]
    (held,) = after.held
    assert (5, len(desk.entries), "submitted") == (held.first_seq, held.last_seq, held.state)
    assert [False] * 4 + [True] * (len(desk.entries) - 4) == [one.held for one in after.timeline]
    assert desk.frames() != []
    assert verify_log(ready.server, desk.name).verified
    assert len(desk.entries) == verify_log(ready.server, desk.name).cursor


def test_what_is_admitted_counts_and_may_be_taken_back(ready: Hall, pack_hash: str) -> None:
    """A person's decision lets it in; a later one takes it out again; each is signed and kept."""
    desk = ready.desk()
    before = half_and_half(ready, desk, pack_hash)
    decide(ready, admit=True)
    admitted = view(ready)
    assert ("submitted", ("settled",), (), "accepted") == (
        admitted.state,
        admitted.flags,
        admitted.held,
        admitted.standing,
    )
    decide(ready)
    after = view(ready)

    assert (before.state, before.digest, "accepted") == (after.state, after.digest, after.standing)
    assert [True, False] == [one.admitted for one in after.decisions]
    assert all(one.signed for one in after.decisions)
    decide(ready, Ruling.REJECT)
    assert "rejected" == view(ready).standing


def test_what_comes_after_the_decision_is_asked_about_again(ready: Hall, pack_hash: str) -> None:
    """An admission covers what had come, by its place in that very log, and nothing that comes later."""
    desk = ready.desk()
    half_and_half(ready, desk, pack_hash)
    decide(ready, admit=True)
    count = view(ready).answered
    first = len(desk.entries) + 1
    desk.write(ready.attempt(), e.Incident("late", ""), pack_hash=pack_hash)
    ready.push(desk, desk.body(first=first))
    clone = desk.fresh("e" * 16)
    clone.write(ready.attempt(), initiated(), e.Started(), answered("q1", "D"), pack_hash=pack_hash)
    ready.push(clone, clone.body())

    again = view(ready)
    assert (count, "open") == (again.answered, again.standing)
    assert {"shut_out"} <= set(again.flags)
    assert {desk.name.epoch, clone.name.epoch} == {one.epoch for one in again.held}


def test_an_attempt_of_which_all_is_held_is_listed(ready: Hall, pack_hash: str) -> None:
    """Where the whole attempt came afterwards, it stands in the list, blank, and among no results."""
    desk = ready.desk()
    shut_out(ready, desk)
    desk.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    ready.push(desk, desk.body())

    (row,) = listed(ready, undecided=True)
    assert (("shut_out",), 0, "open") == (row.flags, row.events, row.standing)
    assert "candidate-1" == view(ready).held[0].candidate_id
    assert [] == list(gather_results(ready.server, ready.organisation))
    decide(ready, admit=True)
    assert ("submitted", "accepted") == (view(ready).state, listed(ready)[0].standing)
    assert 1 == len(list(gather_results(ready.server, ready.organisation)))


def test_what_is_only_told_again_is_no_news(ready: Hall, pack_hash: str) -> None:
    """The same events in another log of the computer that was shut out raise no question."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    ready.push(desk, desk.body())
    shut_out(ready, desk)
    again = desk.fresh("d" * 16)
    again.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    ready.push(again, again.body())

    assert ((), "clear") == (view(ready).held, view(ready).standing)


def test_a_token_alone_gets_nothing_stored(ready: Hall, pack_hash: str) -> None:
    """Whoever has the token and not the key leaves bytes in quarantine, before and after the computer is shut out."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    forged = travelling([desk.frame(1, 4, key=SigningKey(bytes(32)))])
    assert [0, "signature_invalid"] == [ready.push(desk, forged)[n] for n in (0, 4)]
    shut_out(ready, desk)
    assert [0, "signature_invalid"] == [ready.push(desk, forged)[n] for n in (0, 4)]

    assert [] == ready.stored(desk)
    assert [] == listed(ready)


def test_shutting_out_holds_at_once(ready: Hall, pack_hash: str) -> None:
    """A request that was let in before and is stored afterwards is held apart: the moment of the commit decides."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    shut_out(ready, desk)
    ready.accept(desk, desk.frames())  # past the door already

    assert 0 == view(ready).answered
    assert {"shut_out"} == set(view(ready).flags)


def test_rebuilding_gives_the_same(ready: Hall, pack_hash: str) -> None:
    """What is held apart is part of what projections are made of."""
    half_and_half(ready, ready.desk(), pack_hash)
    view(ready)

    assert () == check_projections(ready.server, ready.organisation).differences
    assert () == rebuild_projections(ready.server, ready.organisation).differences


def test_nothing_to_admit_is_no_admission(ready: Hall, pack_hash: str) -> None:
    """Where nothing is held apart, or the attempt is rejected, nothing can be admitted."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    ready.push(desk, desk.body())
    with pytest.raises(DecisionInvalid, match="admitted"):
        decide(ready, admit=True)
    with pytest.raises(DecisionInvalid, match="admitted"):
        decide(ready, Ruling.REJECT, admit=True)


def test_an_admission_travels(ready: Hall, pack_hash: str) -> None:
    """It is in the signed document, and taken in again it changes nothing."""
    half_and_half(ready, ready.desk(), pack_hash)
    decide(ready, admit=True)
    data = carry_decisions(ready.server, ready.organisation)
    (document,) = json.loads(data)["decisions"]

    assert json.loads(json.loads(document)["document"])["admitted"]
    taken = take_in_decisions(ready.server, ready.organisation, data, actor="test")
    assert (0, 1, ()) == (taken.new, taken.known, taken.refused)


def test_staff_admit_by_the_api(ready: Hall, pack_hash: str) -> None:
    """The console's way: ``admit`` beside the ruling."""
    half_and_half(ready, ready.desk(), pack_hash)
    told = ready.staff()(
        "POST",
        f"/api/v1/attempts/{ready.attempt()}/decisions",
        json={"ruling": "accept", "reason": "seen", "admit": True},
    )

    assert (200, "submitted", "accepted") == (
        told.status_code,
        told.json()["state"],
        told.json()["standing"],
    )


def test_everything_else_is_closed(ready: Hall) -> None:
    """A computer that was shut out learns nothing more: changes, packs, files and signs of life are refused."""
    desk = ready.desk()
    shut_out(ready, desk)
    caller = ready.as_device(desk)
    beat = {"app_version": "1", "device_ms": 1, "unsent": 0}
    replies = (
        caller("GET", "/api/v1/changes"),
        caller("GET", "/api/v1/packs/harbours/1"),
        caller("PUT", f"/api/v1/blobs/{PACK}"),
        caller("POST", "/api/v1/heartbeat", json=beat),
    )

    assert [(401, "device_revoked")] * 4 == [(one.status_code, one.json()["code"]) for one in replies]


def test_how_far_a_clock_was_off_stands_beside_the_times(ready: Hall, pack_hash: str) -> None:
    """What a computer estimated, give or take how much, is in the attempt's view; nothing is judged by it."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt(), pack_hash=pack_hash)
    ready.push(desk, desk.body())
    before = view(ready)
    beat = {"app_version": "1", "device_ms": 1, "unsent": 0, "skew_ms": -90_000, "skew_within_ms": 400}
    assert 200 == ready.as_device(desk)("POST", "/api/v1/heartbeat", json=beat).status_code
    after = view(ready)

    assert [(None, None)] == [(one.ahead_ms, one.within_ms) for one in before.clocks]
    assert [(desk.name.device_id, 90_000, 400)] == [
        (one.device_id, one.ahead_ms, one.within_ms) for one in after.clocks
    ]
    assert (before.flags, before.timeline) == (after.flags, after.timeline)
