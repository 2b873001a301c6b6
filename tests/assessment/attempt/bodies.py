"""One body of every kind, and strategies for all of them."""

from hypothesis import strategies as st

from assessment.attempt.events import (
    Body,
    Cancelled,
    Completed,
    Event,
    Expired,
    Flagged,
    Incident,
    Initiated,
    ItemVisited,
    LockdownEngaged,
    LockdownReleased,
    Noted,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
    TimeExtended,
    Unknown,
)
from assessment.codec import encode
from assessment.content.response import response_of
from assessment.ids import AttemptId, CandidateId, DeviceId, ItemId, ResponseId, SittingId, TestId

ATTEMPT = AttemptId("01890000-0000-7000-8000-000000000001")
DEVICE = DeviceId("0011223344556677")
OTHER = DeviceId("8899aabbccddeeff")
PACK = "ab" * 32

INITIATED = Initiated(TestId("t"), CandidateId("c"), SittingId("s"), "00ff", Terms(limit_ms=60_000))
ONE_OF_EACH: tuple[Body, ...] = (
    INITIATED,
    Started(),
    ItemVisited(ItemId("q1")),
    Responded(ItemId("q1"), response_of({ResponseId("RESPONSE"): ("A",)})),
    Flagged(ItemId("q1"), True),
    Noted("a note"),
    Paused("candidate"),
    Resumed(),
    Recovered(10, "wall", 10),
    TimeExtended(1_000, "proctor", "late start"),
    Incident("focus_lost", "window"),
    LockdownEngaged("B", ("window",)),
    LockdownReleased("ended"),
    TakenOver(2, OTHER, 7, "proctor"),
    Submitted(SubmitMethod.CANDIDATE),
    Expired(),
    Cancelled("withdrawn", "admin"),
    Completed("server"),
)

TEXTS = st.text(max_size=30)
ITEM_IDS = st.sampled_from([ItemId(f"q{number}") for number in range(1, 6)])
MILLISECONDS = st.integers(0, 1 << 40)
RESPONSES = st.dictionaries(
    st.sampled_from([ResponseId("RESPONSE"), ResponseId("R2")]),
    st.lists(TEXTS, max_size=3).map(tuple),
    max_size=2,
).map(response_of)
BODIES: st.SearchStrategy[Body] = st.one_of(
    st.builds(Started),
    st.builds(ItemVisited, ITEM_IDS),
    st.builds(Responded, ITEM_IDS, RESPONSES),
    st.builds(Flagged, ITEM_IDS, st.booleans()),
    st.builds(Noted, TEXTS),
    st.builds(Paused, TEXTS),
    st.builds(Resumed),
    st.builds(Recovered, MILLISECONDS, st.sampled_from(["wall", "monotonic"]), MILLISECONDS),
    st.builds(TimeExtended, MILLISECONDS, TEXTS, TEXTS),
    st.builds(Incident, TEXTS, TEXTS),
    st.builds(LockdownEngaged, st.sampled_from("ABC"), st.lists(TEXTS, max_size=3).map(tuple)),
    st.builds(LockdownReleased, TEXTS),
    st.builds(TakenOver, st.integers(2, 5), st.just(DEVICE), st.integers(0, 99), TEXTS),
    st.builds(Submitted, st.sampled_from(SubmitMethod)),
    st.builds(Expired),
    st.builds(Cancelled, TEXTS, TEXTS),
    st.builds(Completed, TEXTS),
    st.builds(Unknown, st.just("from_the_future"), st.dictionaries(TEXTS, TEXTS, max_size=2).map(encode)),
)


def event(
    body: Body, seq: int, *, device: DeviceId = DEVICE, elapsed_ms: int = 0, at_ms: int = 1_000
) -> Event:
    """Return an event of the usual attempt."""
    return Event(ATTEMPT, device, seq, at_ms, elapsed_ms, PACK, body)


@st.composite
def histories(draw: st.DrawFn, most: int = 25) -> list[Event]:
    """Draw the histories of one to three devices: the first initiates, each other takes over a seat."""
    devices = [DeviceId(f"{number:016x}") for number in range(1, draw(st.integers(1, 3)) + 1)]
    events: list[Event] = []
    for seat, device in enumerate(devices, start=1):
        opening: list[Body] = (
            [INITIATED, Started()] if seat == 1 else [TakenOver(seat, devices[0], 2, "proctor")]
        )
        bodies = opening + draw(st.lists(BODIES, max_size=most))
        elapsed = 0
        for seq, body in enumerate(bodies, start=1):
            elapsed += draw(st.integers(0, 5_000))
            events.append(event(body, seq, device=device, elapsed_ms=elapsed, at_ms=1_000 + elapsed))
    return events
