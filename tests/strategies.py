"""Ids, responses, bodies, events and whole histories, drawn at random; and one example of each for plain tests."""

from collections.abc import Mapping
from functools import cache
from itertools import count, islice
from uuid import UUID

from hypothesis import strategies as st

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.attempt import LOCK, Attempt, apply, blank
from assessment.attempt.events import (
    Accommodated,
    Agreed,
    Annotated,
    Body,
    Cancelled,
    Checked,
    CommandOutcome,
    CommandSettled,
    Completed,
    DisplayChosen,
    Event,
    Expired,
    Flagged,
    Incident,
    Initiated,
    ItemVisited,
    LockdownEngaged,
    LockdownReleased,
    Mark,
    Noted,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    StruckOut,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
    TimeExtended,
    ToolUsed,
    Unknown,
    UnlockChoice,
    Unlocked,
)
from assessment.attempt.hand_over import Exported, HandedOver
from assessment.attempt.irregularity import CODES, Irregularity
from assessment.attempt.lineage import head_of
from assessment.attempt.panel_events import Launched, PanelClosed, PanelOpened, TimeAgreed
from assessment.attempt.payload import KINDS
from assessment.attempt.rules import Exam
from assessment.attempt.states import State, next_state
from assessment.content.form import build_form
from assessment.content.interaction import (
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.response import response_of, single
from assessment.content.test import Navigation, Part, Presentation, Section, Test, refs
from assessment.errors import IllegalMove
from assessment.ids import (
    RESPONSE,
    AttemptId,
    CandidateId,
    ChoiceId,
    DeviceId,
    Epoch,
    ItemId,
    PartId,
    ResponseId,
    SectionId,
    SittingId,
    TestId,
    uuid7,
)
from assessment.sync.log import LogEntry

ATTEMPT = AttemptId(uuid7(1_700_000_000_000, b"0123456789"))
DEVICES = tuple(DeviceId(digit * 16) for digit in "1a7")
EPOCH = Epoch("e" * 16)
PACK_HASH = "ab" * 32
ITEM_IDS = tuple(ItemId(f"q{number}") for number in range(1, 6))
TERMS = Terms(limit_ms=60_000)
INITIATED = Initiated(TestId("t"), CandidateId("c"), SittingId("s"), "5eed", TERMS)

EXAMPLES: Mapping[type[Body], Body] = {
    Initiated: INITIATED,
    Agreed: Agreed("5e" * 32),
    Started: Started(),
    ItemVisited: ItemVisited(ITEM_IDS[0]),
    Responded: Responded(ITEM_IDS[0], single("A")),
    Flagged: Flagged(ITEM_IDS[0], True),
    Noted: Noted("later"),
    Annotated: Annotated("stimulus/lake", (Mark(3, 9, "yellow"), Mark(12, 20, "yellow", "why?"))),
    StruckOut: StruckOut(ITEM_IDS[0], ("RESPONSE/B", "RESPONSE/C")),
    Checked: Checked(ITEM_IDS[0]),
    ToolUsed: ToolUsed("calculator_basic", ITEM_IDS[0]),
    DisplayChosen: DisplayChosen(Display(150, "dark", "", 130, True)),
    Accommodated: Accommodated(
        Accommodations(Display(200, language="ar"), ("masking", "-notepad"), 1, 600_000, no_drag=True),
        "proctor",
        "asked for at the desk",
    ),
    Paused: Paused("candidate"),
    Resumed: Resumed(),
    Recovered: Recovered(5_000, "monotonic", 5_000),
    TimeExtended: TimeExtended(60_000, "proctor", "a fire alarm"),
    Incident: Incident("focus_lost", "two seconds"),
    LockdownEngaged: LockdownEngaged("B", ("window", "keep_awake")),
    Unlocked: Unlocked("foreign_windows", "password", "proctor", UnlockChoice.ALLOW),
    LockdownReleased: LockdownReleased("submitted"),
    TakenOver: TakenOver(2, DEVICES[0], 3, "proctor", apart_ms=60_000),
    Submitted: Submitted(SubmitMethod.CANDIDATE),
    Expired: Expired(),
    Cancelled: Cancelled("ill", "proctor"),
    Completed: Completed("marker"),
    CommandSettled: CommandSettled(str(UUID(int=7)), CommandOutcome.REFUSED, "over"),
    Irregularity: Irregularity("environment/noise", "drilling next door", "Pat Proctor"),
    PanelOpened: PanelOpened("Pat Proctor", "code", 3),
    PanelClosed: PanelClosed("Pat Proctor", "quiet"),
    HandedOver: HandedOver("Pat Proctor", 2, "the screen went dark"),
    Exported: Exported("Pat Proctor"),
    Launched: Launched("Pat Proctor", "password"),
    TimeAgreed: TimeAgreed(100, 0, "Pat Proctor", "a broken arm"),
    Unknown: Unknown("telepathy", b"\x81\xa1x\x01"),
}

_PATHS: Mapping[State, tuple[type[Body], ...]] = {
    State.ABSENT: (),
    State.INITIATED: (Initiated,),
    State.IN_PROGRESS: (Initiated, Started, ItemVisited, Responded),
    State.PAUSED: (Initiated, Started, ItemVisited, Responded, Paused),
    State.SUBMITTED: (Initiated, Started, ItemVisited, Responded, Submitted),
    State.EXPIRED: (Initiated, Started, ItemVisited, Responded, Expired),
    State.CANCELLED: (Initiated, Started, ItemVisited, Responded, Cancelled),
    State.COMPLETED: (Initiated, Started, ItemVisited, Responded, Submitted, Completed),
}


def history_of(*bodies: Body, device_id: DeviceId = DEVICES[0], step_ms: int = 1_000) -> tuple[Event, ...]:
    """Return the events of one device in this order, ``step_ms`` apart; the clock runs from the start."""
    return tuple(
        Event(ATTEMPT, device_id, seq, 1_000_000 + seq * step_ms, seq * step_ms, PACK_HASH, body)
        for seq, body in enumerate(bodies, 1)
    )


@cache
def attempt_in(state: State) -> Attempt:
    """Return an attempt that stands in ``state``, the same object each time: it must never change."""
    attempt = blank(ATTEMPT)
    for event in history_of(*(EXAMPLES[body] for body in _PATHS[state]), step_ms=100):
        attempt = apply(attempt, event)
    assert attempt.state is state
    return attempt


# ---------------------------------------------------------------------------------------------- small things

MILLISECONDS = st.one_of(st.integers(0, 10_000_000), st.integers(0, (1 << 48) - 1))
TEXTS = st.text(max_size=20)
PAYLOADS = st.binary(max_size=30)
attempt_ids = st.binary(min_size=16, max_size=16).map(lambda raw: AttemptId(str(UUID(bytes=raw))))
device_ids = st.binary(min_size=8, max_size=8).map(lambda raw: DeviceId(raw.hex()))
item_ids = st.sampled_from(ITEM_IDS)
values = st.lists(TEXTS, max_size=3).map(tuple)
responses = st.one_of(
    st.sampled_from("ABCD").map(single),
    st.dictionaries(st.one_of(st.just(RESPONSE), TEXTS.map(ResponseId)), values, max_size=3).map(response_of),
)
terms = st.builds(
    Terms,
    limit_ms=st.none() | st.integers(0, 10_000_000),
    time_factor_percent=st.integers(100, 400),
    extra_ms=st.integers(0, 1_000_000),
    pause_stops_clock=st.booleans(),
    lock_stops_clock=st.booleans(),
    crash_gap_counts=st.booleans(),
    flush_grace_ms=st.integers(0, 10_000),
)

# ---------------------------------------------------------------------------------------------------- bodies

initiated = st.builds(
    Initiated,
    TEXTS.map(TestId),
    TEXTS.map(CandidateId),
    TEXTS.map(SittingId),
    st.binary(max_size=16).map(bytes.hex),
    terms,
)
marks = st.builds(Mark, st.integers(0, 99), st.integers(0, 99), TEXTS, TEXTS)
displays = st.builds(
    Display,
    st.integers(0, 400),
    TEXTS,
    TEXTS,
    st.integers(0, 200),
    single_column=st.booleans(),
    language=st.sampled_from(["", "ar", "zh-Hant"]),
)
granted = st.builds(
    Accommodations,
    displays,
    st.lists(TEXTS, max_size=3).map(tuple),
    st.integers(0, 9),
    st.integers(0, 3_600_000),
    no_drag=st.booleans(),
    keyboard_only=st.booleans(),
)
working = st.one_of(
    st.builds(Responded, item_ids, responses),
    st.builds(ItemVisited, item_ids),
    st.builds(Flagged, item_ids, st.booleans()),
    st.builds(Noted, TEXTS),
    st.builds(Annotated, TEXTS, st.lists(marks, max_size=3).map(tuple)),
    st.builds(StruckOut, item_ids, st.lists(TEXTS, max_size=3).map(tuple)),
    st.builds(Checked, item_ids),
    st.builds(ToolUsed, TEXTS, item_ids),
)
around = st.one_of(
    st.builds(Incident, TEXTS, TEXTS),
    st.builds(LockdownEngaged, TEXTS, st.lists(TEXTS, max_size=3).map(tuple)),
    st.builds(LockdownReleased, TEXTS),
    st.builds(Irregularity, st.sampled_from(sorted(CODES)), TEXTS, TEXTS.filter(bool)),
    st.builds(PanelOpened, TEXTS, TEXTS),
    st.builds(PanelClosed, TEXTS, TEXTS),
    st.builds(Launched, TEXTS.filter(bool), TEXTS),
    st.builds(CommandSettled, st.uuids().map(str), st.sampled_from(CommandOutcome), TEXTS),
    st.builds(TimeExtended, st.integers(1, 3_600_000), TEXTS, TEXTS),
    st.builds(DisplayChosen, displays),
    st.builds(Accommodated, granted, TEXTS, TEXTS),
    st.integers(0, 100_000).flatmap(
        lambda gap: st.builds(
            Recovered, st.just(gap), st.sampled_from(["monotonic", "wall"]), st.sampled_from([0, gap])
        )
    ),
)
moving = st.one_of(
    st.builds(Agreed, TEXTS),
    st.just(Started()),
    st.builds(Paused, TEXTS | st.just(LOCK)),
    st.just(Resumed()),
    st.builds(Submitted, st.sampled_from(SubmitMethod)),
    st.just(Expired()),
    st.builds(Cancelled, TEXTS, TEXTS),
    st.builds(Completed, TEXTS),
    st.builds(Unlocked, TEXTS, TEXTS, TEXTS, st.sampled_from(UnlockChoice), st.integers(0, 99)),
)
taking_over = st.builds(TakenOver, st.integers(1, 9), device_ids, st.integers(0, 99), TEXTS)
unknown = st.builds(Unknown, TEXTS.filter(lambda kind: kind not in KINDS), PAYLOADS)
bodies: st.SearchStrategy[Body] = st.one_of(initiated, working, around, moving, taking_over, unknown)


# ---------------------------------------------------------------------------------------------------- content

CHOICES = tuple(Choice(ChoiceId(id), f"Choice {id}") for id in "ABCD")
_ASKED: tuple[Interaction, ...] = (
    SingleChoice(CHOICES),
    MultipleChoice(CHOICES, 0, 2),
    TrueFalseNotGiven(),
    ShortText(3),
    Essay(),
)


def item_for(item_id: ItemId) -> Item:
    """Return an item of the kind that its number gives: q1 single choice, q2 multiple choice, and so on round."""
    return Item(item_id, "<p>?</p>", (_ASKED[(int(item_id[1:]) - 1) % len(_ASKED)],))


@st.composite
def trees(draw: st.DrawFn, navigation: st.SearchStrategy[Navigation] | None = None) -> Test:
    """Draw a test of one to three parts, each with its navigation, sections nested or not, on pages or singly."""
    items = (ItemId(f"q{number}") for number in count(1))
    sections = (SectionId(f"s{number}") for number in count(1))

    def leaf() -> Section:
        ids = tuple(islice(items, draw(st.integers(1, 3))))
        shown = draw(st.sampled_from(Presentation))
        return Section(next(sections), "S", items=refs(*ids), shuffle=draw(st.booleans()), presentation=shown)

    def section() -> Section:
        if draw(st.integers(0, 3)):
            return leaf()
        inner = (leaf(), leaf())
        return Section(next(sections), "S", sections=inner, shuffle=draw(st.booleans()))

    modes = draw(
        st.lists(st.sampled_from(Navigation) if navigation is None else navigation, min_size=1, max_size=3)
    )
    parts = [
        Part(PartId(f"p{place}"), "P", mode, tuple(section() for _ in range(draw(st.integers(1, 3)))))
        for place, mode in enumerate(modes)
    ]
    return Test(TestId("t"), "T", tuple(parts))


def exam_of(test: Test, seed: bytes = b"seed") -> Exam:
    """Return what the rules must know of a test."""
    items = {item_id: item_for(item_id) for item_id in test.all_items()}
    return Exam(build_form(test, items, seed), items, PACK_HASH)


# ------------------------------------------------------------------------------------------------- histories


@st.composite
def legal_histories(draw: st.DrawFn, most: int = 30) -> list[Event]:
    """Draw what one device can record: every move is in the table, the clock never goes back."""
    wished = draw(st.lists(st.one_of(working, working, working, around, moving, unknown), max_size=most))
    steps = draw(
        st.lists(st.integers(0, 5_000), min_size=len(wished) + 2, max_size=len(wished) + 2),
    )
    state, history, elapsed = State.ABSENT, list[Event](), 0
    for body, step in zip((draw(initiated), Started(), *wished), steps, strict=True):
        try:
            state = state if isinstance(body, Unknown) else next_state(state, body)
        except IllegalMove:
            continue
        elapsed += step
        event = Event(ATTEMPT, DEVICES[0], len(history) + 1, 1_000_000 + elapsed, elapsed, PACK_HASH, body)
        history.append(event)
    return history


@st.composite
def histories(draw: st.DrawFn, most: int = 12) -> list[Event]:
    """Draw what one to three devices recorded, taking over from one another or not, legal or not, clocks at odds."""
    history: list[Event] = []
    for place, device_id in enumerate(DEVICES[: draw(st.integers(1, 3))], 1):
        opening: list[Body] = [draw(initiated), Started()]
        if place > 1 and draw(st.booleans()):
            last = draw(
                st.sampled_from([event for event in history if event.device_id == DEVICES[place - 2]])
            )
            head = draw(st.sampled_from([head_of(history[0], last), "", "00" * 32]))
            opening = [TakenOver(place, last.device_id, last.seq, "proctor", head)]
        told = [*opening, *draw(st.lists(bodies | working | working, max_size=most))]
        at = draw(MILLISECONDS)
        for seq, body in enumerate(told, 1):
            at = max(0, at + draw(st.integers(-1_000, 5_000)))
            history.append(Event(ATTEMPT, device_id, seq, at, draw(st.integers(0, 99_999)), PACK_HASH, body))
    return history


heads = st.binary(min_size=32, max_size=32)
log_entries = st.builds(
    LogEntry,
    dseq=st.just(0),
    attempt_id=attempt_ids | st.just(ATTEMPT),
    seq=st.integers(1, 1 << 30),
    kind=st.sampled_from(sorted(KINDS)) | TEXTS,
    at_ms=MILLISECONDS,
    elapsed_ms=MILLISECONDS,
    pack_hash=st.sampled_from([PACK_HASH, "cd" * 32, ""]),
    payload=PAYLOADS,
)
