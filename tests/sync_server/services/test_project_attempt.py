"""What the server makes of the frames is what the device would make of its events."""

from dataclasses import asdict

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.attempt import events as e
from assessment.attempt.attempt import fold
from assessment.attempt.receipt import receipt_code, receipt_digest
from assessment.content.response import single
from assessment.ids import DeviceId, Epoch, ItemId
from assessment.sync.log import to_event
from sync_server.services.accept_frames import accept_frames
from sync_server.services.list_attempts import AttemptFacts, list_attempts
from sync_server.services.project_attempt import project_attempt, project_stale, read_attempt
from sync_server.services.projector import Projector
from sync_server.services.view_attempt import view_attempt
from sync_server.storage.attempts import stale
from tests.sync_server.events import HOUR_MS, answered, initiated, whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk
from tests.thorough import times

items = st.sampled_from(["q1", "q2", "q3"]).map(ItemId)
bodies = st.one_of(
    st.just(initiated()),
    st.just(e.Started()),
    st.builds(e.ItemVisited, items),
    st.builds(e.Responded, items, st.text(max_size=8).map(single)),
    st.builds(e.Flagged, items, st.booleans()),
    st.builds(e.Noted, st.text(max_size=8)),
    st.builds(e.Paused, st.just("break")),
    st.just(e.Resumed()),
    st.builds(e.TimeExtended, st.integers(1, HOUR_MS), st.just("p"), st.just("r")),
    st.builds(e.Incident, st.sampled_from(["focus_lost", "clock"])),
    st.builds(e.TakenOver, st.integers(2, 4), st.just(DeviceId("a" * 16)), st.integers(0, 9), st.just("p")),
    st.just(e.Submitted(e.SubmitMethod.CANDIDATE)),
    st.just(e.Expired()),
    st.builds(e.Unknown, st.just("from_the_future"), st.binary(max_size=5)),
)


def one(hall: Hall) -> AttemptFacts:
    """Return the only attempt there is."""
    (found,) = list_attempts(hall.server, hall.organisation).attempts
    return found


def sat(hall: Hall, *, pack_hash: str = "", desk: Desk | None = None, number: int = 1) -> Desk:
    """Return a desk at which a whole attempt was sat and sent."""
    desk = desk or hall.desk()
    desk.write(hall.attempt(number), *whole_attempt(), pack_hash=pack_hash or "ab" * 32)
    hall.accept(desk, desk.frames())
    return desk


@settings(max_examples=times(50, 20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_server_folds_what_was_authored(hall: Hall, data: st.DataObject) -> None:
    """For random histories on two devices, in random frames and order, the server's attempt equals the devices' own."""
    if not hasattr(hall, "pair"):
        hall.pair = (hall.desk(), hall.desk())  # type: ignore[attr-defined]  # kept for the other examples
    attempt_id = hall.attempt(int.from_bytes(hall.draw(4), "big"))
    desks = [desk.fresh(Epoch(hall.draw(8).hex())) for desk in hall.pair]  # type: ignore[attr-defined]  # as above
    for desk in desks:
        desk.write(attempt_id, *data.draw(st.lists(bodies, max_size=12)))
        desk.write(hall.attempt(int.from_bytes(hall.draw(4), "big")), initiated(), e.Started())
    authored = [
        to_event(entry, desk.name.device_id)
        for desk in desks
        for entry in desk.entries
        if entry.attempt_id == attempt_id
    ]
    sends = [(desk, frame) for desk in desks for frame in desk.frames(data.draw(st.integers(1, 5)))]
    for desk, frame in data.draw(st.permutations(sends)) + sends:
        accept_frames(hall.server, desk.name, desk.verify, [frame])
        project_stale(hall.server, hall.organisation)

    reading = read_attempt(hall.server, hall.organisation, attempt_id)
    expected = fold(attempt_id, authored)
    if not authored:
        assert reading is None
    else:
        assert reading is not None
        assert asdict(expected) == asdict(reading.attempt)
        assert receipt_digest(expected) == receipt_digest(reading.attempt)


def test_attempt_is_scored_by_its_pack(hall: Hall) -> None:
    """An attempt that has ended is scored by the shared rules with the pack it names, item by item."""
    facts = hall.publish()
    hall.sitting()
    sat(hall, pack_hash=facts.pack_hash)

    found = one(hall)

    assert ("3.5", "13.5", 1, "") == (found.score, found.maximum, found.pending, found.unscored)
    assert (5, 5, "Amina", "submitted") == (found.answered, found.items, found.candidate_name, found.state)
    view = view_attempt(hall.server, hall.organisation, hall.attempt())
    assert {"q1": "1", "q2": "2", "q3": "0", "q4": "0.5", "q5": None} == {
        item.item_id: item.score for item in view.items
    }
    assert view.chain_verified
    assert receipt_code(bytes.fromhex(view.digest)) == view.receipt
    assert 9 == len(view.timeline)
    assert {"RESPONSE": ["A"]} == view.items[0].response


def test_attempt_without_its_pack_is_kept(hall: Hall) -> None:
    """An attempt whose pack is not here has no score and says why; the pack's coming scores it."""
    desk = hall.desk()
    data = hall.pack()
    sat(hall, pack_hash=_hash_of(hall, data), desk=desk)

    assert ("pack_missing", None) == (one(hall).unscored, one(hall).score)
    hall.publish(data)
    assert ("", "3.5") == (one(hall).unscored, one(hall).score)


def test_open_attempt_has_no_score(hall: Hall) -> None:
    """An attempt under way shows how far it is, and no score."""
    facts = hall.publish()
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), e.Started(), answered("q1", "A"), pack_hash=facts.pack_hash)
    hall.accept(desk, desk.frames())

    found = one(hall)

    assert ("in_progress", "open", None, 1, 5) == (
        found.state,
        found.unscored,
        found.score,
        found.answered,
        found.items,
    )


def test_projection_follows_the_frames(hall: Hall) -> None:
    """What has come since the last look is seen at the next, one attempt by id as well as in the list."""
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), e.Started())
    hall.accept(desk, desk.frames())
    assert "in_progress" == one(hall).state

    desk.write(hall.attempt(), e.Submitted(e.SubmitMethod.PROCTOR))
    hall.accept(desk, desk.frames(first=3))

    assert "submitted" == view_attempt(hall.server, hall.organisation, hall.attempt()).state
    assert "submitted" == one(hall).state


def test_late_projection_does_not_win(hall: Hall) -> None:
    """A projection made of fewer events is not stored over one made of more."""
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), e.Started())
    hall.accept(desk, desk.frames())
    clock = hall.server.clock

    def meanwhile() -> int:
        """Let more come, and be projected, between an older projection's reading and its storing."""
        hall.server.clock = clock
        desk.write(hall.attempt(), e.Submitted(e.SubmitMethod.PROCTOR))
        hall.accept(desk, desk.frames(first=3))
        project_attempt(hall.server, hall.organisation, hall.attempt())
        return clock()

    hall.server.clock = meanwhile
    project_attempt(hall.server, hall.organisation, hall.attempt())

    assert "submitted" == one(hall).state


def test_projector_catches_up(hall: Hall) -> None:
    """A projector that starts finds what an earlier process received and did not project."""
    sat(hall)
    with hall.server.database.read() as session:
        assert [hall.attempt()] == stale(session, hall.organisation, 10)

    projector = Projector(hall.server)
    projector._round()

    with hall.server.database.read() as session:
        assert [] == stale(session, hall.organisation, 10)


def test_projector_survives_an_attempt_it_cannot_read(hall: Hall) -> None:
    """One attempt with nonsense in it does not keep the others from being projected."""
    desk = hall.desk()
    bad, good = hall.attempt(1), hall.attempt(2)
    desk.write(bad, initiated(), e.Started(), answered("q1", "A"))
    from msgspec.structs import replace

    from assessment.codec import encode
    from assessment.sync.log import link

    payload = encode({"item_id": ["not", "a", "name"], "response": {"RESPONSE": ["A"]}})
    desk.entries[2] = replace(desk.entries[2], payload=payload)
    desk.heads[2] = link(desk.heads[1], desk.entries[2])
    desk.write(good, *whole_attempt())
    hall.accept(desk, desk.frames())

    Projector(hall.server)._round()

    assert good in {found.attempt_id for found in list_attempts(hall.server, hall.organisation).attempts}


def test_projector_thread_starts_and_stops(hall: Hall) -> None:
    """The thread works when nudged and ends when told."""
    projector = Projector(hall.server)
    projector.start()
    sat(hall)
    hall.server.nudge()
    projector.stop()

    assert "submitted" == one(hall).state


def _hash_of(hall: Hall, data: bytes) -> str:
    from assessment.pack.verify import read_sealed

    return read_sealed(data, trusted=None).pack_hash
