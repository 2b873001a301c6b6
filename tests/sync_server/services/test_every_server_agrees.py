"""Whatever was told and decided, in whatever order it came: servers that hold the same say the same."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.attempt import events as e
from assessment.attempt.decision import Ruling, in_force, in_order, standing_of
from assessment.attempt.hand_over import HandedOver
from assessment.errors import DecisionInvalid
from assessment.ids import AttemptId, Epoch
from assessment.pack.decision_document import read_decision, sign_decision
from assessment.signing import SigningKey, key_id
from sync_server.errors import NotFound
from sync_server.services.accept_frames import accept_frames
from sync_server.services.carry_decisions import carry_decisions, take_in_decisions
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.find_flags import find_flags, find_standing
from sync_server.services.project_attempt import project_attempt, row_of
from tests.sync_server.events import answered, initiated, taken_over
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk
from tests.thorough import times

BODIES: st.SearchStrategy[e.Body] = st.sampled_from(
    [
        e.Started(),
        answered("q1", "A"),
        answered("q1", "D"),
        answered("q2", "A"),
        e.Submitted(e.SubmitMethod.CANDIDATE),
        e.Cancelled("admin", "a mistake"),
        HandedOver("Pat", 2, "battery"),
    ]
)
RULINGS = st.tuples(st.sampled_from(Ruling), st.integers(0, 3))


@pytest.fixture(scope="module")
def halls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hall, Hall]]:
    """Give two servers of one organisation, both with the pack and the sitting."""
    folder = tmp_path_factory.mktemp("halls")
    with opened_hall(folder / "a") as first, opened_hall(folder / "b") as second:
        for hall in (first, second):
            hall.publish()
            hall.sitting()
        yield first, second


@pytest.fixture(scope="module")
def desks(halls: tuple[Hall, Hall]) -> tuple[Desk, ...]:
    """Give three computers."""
    return tuple(halls[0].desk() for _ in range(3))


@settings(
    max_examples=times(150, 20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_every_server_ends_with_the_same(
    halls: tuple[Hall, Hall], desks: tuple[Desk, ...], data: st.DataObject
) -> None:
    """Histories with forks and hand-overs, in frames of any size, cut, repeated and mixed with decisions of either server."""
    step = 1_000 + int.from_bytes(halls[0].draw(3), "big")
    attempt_id = halls[0].attempt(data.draw(st.sampled_from([1, 9])), step=step)  # 9: nobody here made it
    logs = [_told(desk, desks, attempt_id, halls[0], data, step) for desk in (*desks, desks[0])]
    sends: list[Any] = [(log, frame) for log in logs for frame in log.frames(data.draw(st.integers(1, 4)))]
    for hall in halls:
        decisions = data.draw(st.lists(RULINGS, max_size=3))
        for step in data.draw(st.permutations([*sends, *decisions])):
            if isinstance(step[0], Desk):
                accept_frames(hall.server, step[0].name, step[0].verify, [step[1]])
            else:
                _decide(hall, attempt_id, *step)
    for here, there in (halls, halls[::-1], halls):
        take_in_decisions(here.server, here.organisation, _carried(there), actor="test")
        for log in logs:
            accept_frames(here.server, log.name, log.verify, log.frames())

    assert _said(halls[0], attempt_id) == _said(halls[1], attempt_id)


def _told(
    desk: Desk, desks: tuple[Desk, ...], attempt_id: AttemptId, hall: Hall, data: st.DataObject, step: int
) -> Desk:
    log = desk.fresh(Epoch(hall.draw(8).hex()))
    begins = data.draw(st.booleans()) or desk is desks[0]
    if begins:
        log.write(
            attempt_id, initiated(data.draw(st.sampled_from(["candidate-1", "candidate-9"]))), step=step
        )
    log.write(attempt_id, *data.draw(st.lists(BODIES, min_size=1, max_size=5)), step=step)
    if begins and data.draw(st.booleans()):
        log.write(attempt_id, taken_over(log, 2, seat=3), answered("q3", "true"), step=step)
    return log


def _decide(hall: Hall, attempt_id: AttemptId, ruling: Ruling, branch: int) -> None:
    try:
        verdict = Verdict(ruling, "as seen", str(branch) if ruling is Ruling.BRANCH else "")
        decide_attempt(hall.server, hall.organisation, attempt_id, verdict, actor="admin")
    except NotFound:
        return  # nothing has come yet, or no such branch


def _carried(hall: Hall) -> bytes:
    return carry_decisions(hall.server, hall.organisation)


def _said(hall: Hall, attempt_id: AttemptId) -> Any:
    reading = project_attempt(hall.server, hall.organisation, attempt_id)
    assert reading is not None
    flags = find_flags(hall.server, hall.organisation, reading)
    row = {name: value for name, value in vars(row_of(hall.organisation, reading)).items() if name[0] != "_"}
    return row, asdict(reading.attempt), flags, find_standing(flags, reading.decided), reading.decided


def test_the_last_decision_counts_in_any_order(hall: Hall) -> None:
    """Of decisions that were made without knowledge of each other one counts, the same whichever came first."""
    hall.publish()
    hall.sitting()
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), e.Started())
    hall.accept(desk, desk.frames())
    made = [
        decide_attempt(hall.server, hall.organisation, hall.attempt(), Verdict(ruling, "seen"), actor="admin")
        for ruling in (Ruling.ACCEPT, Ruling.REJECT, Ruling.ACCEPT)
    ]

    assert [1, 2, 3] == [one.number for one in in_order(made[::-1])]
    assert made[2] == in_force(made) == in_force(made[::-1]) == in_force([*made, *made])
    assert "open" == standing_of({"late"}, made[2]).value


def test_a_decision_is_believed_for_its_signature_alone(hall: Hall) -> None:
    """Changed, signed by another, or no decision at all: refused by name, and nothing is kept."""
    hall.publish()
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), e.Started())
    hall.accept(desk, desk.frames())
    verdict = Verdict(Ruling.ACCEPT, "seen")
    made = decide_attempt(hall.server, hall.organisation, hall.attempt(), verdict, actor="admin")
    own, other = SigningKey(b"1" * 32), SigningKey(b"2" * 32)
    document, trusted = sign_decision(made, own), {key_id(own.public): own.public}

    assert made == read_decision(document, trusted)
    for wrong in (
        document.replace(b"accept", b"reject"),
        sign_decision(made, other),
        document + b" ",
        b"{}",
        b"\xff",
    ):
        with pytest.raises(DecisionInvalid):
            read_decision(wrong, trusted)
    told = take_in_decisions(hall.server, hall.organisation, b'{"format": "else"}', actor="test")
    assert (0, 0, 1) == (told.new, told.known, len(told.refused))
    again = take_in_decisions(hall.server, hall.organisation, _carried(hall), actor="test")
    assert (0, 1, ()) == (again.new, again.known, again.refused)
