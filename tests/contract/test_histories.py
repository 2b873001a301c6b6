"""Random histories through both ends: whatever is answered, sent, lost or interrupted, both hold the same."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.attempt.events import Flagged, Incident, Noted, Paused, Resumed, SubmitMethod, Submitted
from assessment.attempt.receipt import receipt_digest
from assessment.errors import AttemptError
from assessment.ids import ItemId
from assessment.scoring.score import score_attempt
from desktop.services.push_log import collect, exchange
from desktop.services.running_attempt import RunningAttempt
from sync_server.services.release_pack import release_pack
from tests.builders import ITEMS, Q1, Q2, Q3, Q4, Q5, make_keys, responded, resumed, started, visited
from tests.contract.line import Line, make_line
from tests.thorough import times

VALUES: dict[ItemId, st.SearchStrategy[tuple[str, ...]]] = {
    Q1: st.sampled_from([(), ("A",), ("B",), ("D",)]),
    Q2: st.lists(st.sampled_from("ABCD"), unique=True, max_size=2).map(tuple),
    Q3: st.sampled_from([(), ("a sailor",), ("A  SAILOR",), ("a very old sailor",)]),
    Q4: st.text(max_size=40).map(lambda text: (text,) if text else ()),
    Q5: st.text(max_size=400).map(lambda text: (text,) if text else ()),
}
ANSWERS = st.sampled_from(ITEMS).flatmap(lambda item: VALUES[item].map(lambda given: responded(item, *given)))
WISHES = st.one_of(
    ANSWERS,
    ANSWERS,
    st.sampled_from(ITEMS).map(visited),
    st.builds(Flagged, st.sampled_from(ITEMS), st.booleans()),
    st.builds(Noted, st.text(max_size=60)),
    st.just(Paused("candidate")),
    st.just(Resumed()),
    st.builds(Incident, st.just("focus_lost"), st.text(max_size=20)),
)
STEPS = st.lists(st.one_of(WISHES, WISHES, WISHES, st.sampled_from(["push", "lost", "restart"])), max_size=30)


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    """Both ends, with the pack released and pulled, for all histories."""
    with make_line(tmp_path_factory.mktemp("line")) as made:
        release_pack(made.server, made.organisation, "ports", 1, actor="test")
        made.pull()
        yield made


@settings(max_examples=times(60, 20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_history_is_the_same_on_both_ends(line: Line, steps: list[object]) -> None:
    """After any history with lost replies and restarts, state, responses, receipt, score and events agree."""
    running = started(line.device)
    for step in steps:
        line.clock.advance(1_500)
        running = _take(line, running, step)
    if running.attempt.paused_at_elapsed_ms is not None:
        running.record(Resumed())
    attempt = running.record(Submitted(SubmitMethod.CANDIDATE))
    line.push_all()

    view = line.view(attempt.attempt_id)
    mine = score_attempt(running.paper.exam.form, running.paper.exam.items, make_keys(), attempt.responses)
    assert attempt.state.value == view.state
    assert receipt_digest(attempt).hex() == view.digest
    assert f"{mine.score:f}" == view.score.score
    assert list(range(1, attempt.event_count + 1)) == [event.seq for event in view.timeline]
    assert len(attempt.incidents) == len(view.incidents)
    assert view.chain_verified


def _take(line: Line, running: RunningAttempt, step: object) -> RunningAttempt:
    match step:
        case "push":
            line.push(in_doubt=True)
            line.push()
        case "lost":
            exchange(line.client, collect(line.device, in_doubt=True))
            exchange(line.client, collect(line.device, in_doubt=False))
        case "restart":
            if running.attempt.paused_at_elapsed_ms is not None:
                running.record(Resumed())
            line.restart_device()
            running, _ = resumed(line.device)
        case _:
            try:
                running.record(step)  # type: ignore[arg-type]  # the steps left are wishes
            except AttemptError:
                return running
    return running
