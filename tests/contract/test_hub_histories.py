"""Whatever happens between devices, a hub and the server above: nothing is lost, and nothing comes twice."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync_server.services.verify_log import verify_log
from tests.contract.hub import Hub, hub_below
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk
from tests.thorough import times

DESKS = 2
STEPS = st.one_of(
    st.tuples(st.just("write"), st.integers(0, DESKS - 1), st.integers(1, 4)),
    st.tuples(st.just("to hub"), st.integers(0, DESKS - 1), st.integers(1, 3)),
    st.tuples(st.just("to above"), st.integers(0, DESKS - 1), st.integers(1, 3)),
    st.tuples(st.just("garble"), st.integers(0, DESKS - 1), st.integers(0, 20)),
    st.tuples(st.just("cut"), st.just(0), st.just(0)),
    st.tuples(st.just("mend"), st.just(0), st.just(0)),
    st.tuples(st.just("lose"), st.just(0), st.integers(1, 3)),
    st.tuples(st.just("round"), st.just(0), st.just(0)),
    st.tuples(st.just("doubt"), st.just(0), st.just(0)),
)


def step(hall: Hall, hub: Hub, desks: list[Desk], what: str, which: int, number: int) -> None:
    """Do one thing of a history."""
    desk = desks[which]
    match what:
        case "write":
            first = [] if desk.entries else [initiated()]
            desk.write(hall.attempt(which + 1), *first, *[answered("q1", str(n)) for n in range(number)])
        case "to hub":
            held = hub.push(desk, b"")[0]
            hub.push(desk, desk.body(number, first=held + 1))
        case "to above":
            held = hall.push(desk, b"")[0]
            hall.push(desk, desk.body(number, first=held + 1))
        case "garble" if desk.entries:
            data = bytearray(desk.body(64))
            data[4 + number % (len(data) - 4)] ^= 1
            hub.push(desk, bytes(data))
        case "cut" | "mend":
            hub.link.cut = what == "cut"
        case "lose":
            hub.link.lose_replies = number
        case "doubt":
            hub.relay.doubt()
        case "round":
            provoked = hub.link.cut or hub.link.lose_replies > 0
            assert provoked == bool(hub.turn()), (
                "the way up fails where it is cut or loses replies, and only there"
            )


@settings(max_examples=times(60, 6), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, max_size=24))
def test_any_history_ends_level(history: list[tuple[str, int, int]]) -> None:
    """After any history, once the way up holds, the server above has all that the hub has, signed, each entry once."""
    with tempfile.TemporaryDirectory() as folder, opened_hall(Path(folder) / "above") as hall:
        desks = [hall.desk("Centre") for _ in range(DESKS)]
        with hub_below(hall, Path(folder) / "hub") as hub:
            hub.round()
            for what, which, number in history:
                step(hall, hub, desks, what, which, number)
            hub.link.cut, hub.link.lose_replies = False, 0
            hub.round()

            for desk in desks:
                here, above = hub.stored(desk), hall.stored(desk)
                most = here[-1].last if here else 0
                there = above[-1].last if above else 0
                assert most <= there
                ends = [0, *(row.last for row in above)]
                assert [row.first for row in above] == [end + 1 for end in ends[:-1]]
                if above:
                    assert verify_log(hall.server, desk.name).verified
                    assert desk.head(there) == above[-1].head
