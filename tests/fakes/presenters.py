"""Presenters that obey the contract of desktop/ui/contract.py and attempt_contract.py without a database: what the screens are tried on."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from assessment.content.completeness import partly_answered
from assessment.content.item import Item
from assessment.content.response import Response, single
from assessment.content.test import Stimulus, Test
from assessment.ids import ItemId, SittingId, StimulusId
from desktop.presenters.course_facts import BreakFacts, HoldFacts
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.end_facts import (
    EndCause,
    EndFacts,
    FeedbackText,
    ItemResult,
    ItemTime,
    ResultFacts,
    SectionResult,
    SectionTime,
)
from desktop.presenters.facts import (
    AnswerFacts,
    Barred,
    CandidateFacts,
    CheckKind,
    CheckRow,
    CheckStatus,
    ItemMark,
    NavigatorItem,
    NavigatorSection,
    PageFacts,
    ResumeFacts,
    SaveFacts,
    SaveState,
    Screen,
    SendFacts,
    SendState,
    SittingCard,
    TimeFacts,
)
from desktop.presenters.tryout import NothingSent
from desktop.presenters.tryout_paper import tryout_paper
from desktop.presenters.typed import Typing, told
from desktop.ui.language import SOURCE, language_in_use
from desktop.ui.theme import theme_in_use
from tests.fakes.attachments import FakeFiles, FakeSound
from tests.fakes.exam_paper import form_of, reading_test
from tests.fakes.marks import FakeMarks
from tests.fakes.practice import FakeChecking, FakePractice
from tests.fakes.tools import FakeTools

NOW = datetime(2026, 11, 21, 10, 42, 7, tzinfo=UTC)
CARD = SittingCard(
    SittingId("s1"), "Academic Reading, autumn", "North Centre", "Room 2", NOW, NOW + timedelta(hours=4), True
)
CANDIDATE = CandidateFacts(
    name="Amina El-Sayed",
    number="004 217",
    desk="14",
    centre="North Centre",
    room="Room 2",
    test_title="Academic Reading, form A",
    sitting_title="Academic Reading, autumn",
    instructions=reading_test()[0].instructions,
    item_count=40,
    allowance_ms=75 * 60_000,
    time_factor_percent=125,
    continues=False,
)


TIMES = tuple(
    SectionTime(
        title, tuple(ItemTime(number, 9_000 + 1_000 * (number * 7919 % 83)) for number in range(first, last))
    )
    for title, first, last in (
        ("Passage 1", 1, 14),
        ("Passage 2", 14, 27),
        ("Passage 3", 27, 40),
        ("Writing", 40, 41),
    )
)
TOLD = (
    ItemResult(1, "1", "1", True, (FeedbackText("", "<p>Right. The second paragraph says so.</p>"),)),
    ItemResult(
        2,
        "0",
        "1",
        True,
        (
            FeedbackText("Look again", "<p>The author speaks of <em>rivers</em>, not of lakes.</p>"),
            FeedbackText("", "<p>The answer is B: algae darken the snow, so that it melts sooner.</p>"),
        ),
    ),
    ItemResult(3, "0", "2", False),
    ItemResult(40, "", "5", True, (FeedbackText("", "<p>A person reads what you wrote.</p>"),)),
)


class Calls(QObject):
    """Keeps what was wished."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[object, ...]] = []

    def called(self, *what: object) -> None:
        self.calls.append(what)


class FakeWelcome(Calls):
    changed = Signal()
    busy_changed = Signal(bool)
    failed = Signal(object)
    imported = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.enrolled = False
        self.organisation = ""
        self.cards: tuple[SittingCard, ...] = ()
        self.key_file_warning = True

    def enrol(self, code: str, address: str) -> None:
        self.called("enrol", code, address)

    def import_file(self, path: str) -> None:
        self.called("import_file", path)

    def open_sign_in(self) -> None:
        self.called("open_sign_in")


class FakeSignIn(Calls):
    busy_changed = Signal(bool)
    refused = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[SittingCard, ...] = (CARD,)
        self.organisation = "Northern Examinations"

    def sign_in(self, number: str, secret: str, *, practise: bool = False) -> None:
        self.called("practise" if practise else "sign_in", number, secret)

    def back(self) -> None:
        self.called("back")


class FakeIdentity(Calls):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.candidate: CandidateFacts | None = CANDIDATE
        self.photo = b""

    def confirm(self) -> None:
        self.called("confirm")

    def deny(self) -> None:
        self.called("deny")


class FakeCheck(Calls):
    rows_changed = Signal()
    code_state_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.candidate: CandidateFacts | None = CANDIDATE
        self.needs_code = True
        self.code_busy = False
        self.code_error: Exception | None = None
        self.can_go_on = False
        self.rows: tuple[CheckRow, ...] = (
            CheckRow(CheckKind.PACK, CheckStatus.OK, "Academic Reading"),
            CheckRow(CheckKind.STORAGE, CheckStatus.OK, "182.4 GB"),
            CheckRow(CheckKind.KEY_STORE, CheckStatus.WARNING),
            CheckRow(CheckKind.LOCKDOWN, CheckStatus.WARNING, "B"),
            CheckRow(CheckKind.AWAKE, CheckStatus.OK),
            CheckRow(CheckKind.CLOCK, CheckStatus.OK, "10:42"),
            CheckRow(CheckKind.SERVER, CheckStatus.WARNING),
        )
        self.seen = (0, 0, 0)

    def enter_code(self, code: str) -> None:
        self.called("enter_code", code)

    def check_again(self) -> None:
        self.called("check_again")

    def tell_screen(self, width: int, height: int, screens: int) -> None:
        self.seen = (width, height, screens)

    def go_on(self) -> None:
        self.called("go_on")

    def back(self) -> None:
        self.called("back")


class FakeStart(Calls):
    busy_changed = Signal(bool)
    agreed_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.candidate: CandidateFacts | None = CANDIDATE
        self.agreed = False

    @property
    def may_start(self) -> bool:
        return self.candidate is not None and (self.agreed or not self.candidate.honour_statement)

    def agree(self, agreed: bool) -> None:
        self.agreed = agreed
        self.agreed_changed.emit()

    def try_out(self) -> None:
        self.called("try_out")

    def start(self) -> None:
        self.called("start")

    def back(self) -> None:
        self.called("back")


class FakeAttempt(Calls):
    """Keeps answers in memory and moves freely."""

    page_changed = Signal(object)
    current_changed = Signal(object)
    navigator_changed = Signal(object)
    time_changed = Signal(object)
    time_warning = Signal(object)
    save_changed = Signal(object)
    resumed = Signal(object)
    response_refused = Signal(object, object)
    paused_changed = Signal(bool)
    input_changed = Signal(bool)
    time_told = Signal(object)
    break_changed = Signal(object)
    held_back = Signal(object)
    reviewed = Signal()
    returned = Signal()
    submitted = Signal()

    def __init__(
        self,
        paper: tuple[Test, Mapping[ItemId, Item], Mapping[StimulusId, Stimulus]] | None = None,
        candidate: CandidateFacts = CANDIDATE,
    ) -> None:
        super().__init__()
        self.test, self.items, self.stimuli = paper or reading_test()
        self.language = (
            "" if language_in_use() == SOURCE else self.test.language
        )  # else it runs as its window
        self.form = form_of(self.test, self.items)
        self.candidate = candidate
        self.current = self.form.entries[0].item_id
        self.answers: dict[ItemId, Response] = {}
        self.flags: set[ItemId] = set()
        self.seen = {self.current}
        self.time = TimeFacts(38 * 60_000 + 14_000, 60 * 60_000, paused=False)
        self.save = SaveFacts(SaveState.NOTHING_YET)
        self.resume_facts: ResumeFacts | None = None
        self.may_pause = False
        self.opens_clipboard = False
        self.no_drag = False
        self.keyboard_only = False
        self.paused = False
        self.breaks = BreakFacts()
        self.held = False
        self.may_submit = True
        self.barred: dict[ItemId, Barred] = {}
        self.files, self.sound = FakeFiles(), FakeSound()
        self.checking: FakeChecking | None = None
        self.tools = FakeTools()
        self.marks = FakeMarks()
        self.takes_input = True

    @property
    def page(self) -> PageFacts:
        return self.page_at(self.form.entry(self.current).page)

    @property
    def page_count(self) -> int:
        return len(self.form.pages)

    def page_at(self, index: int) -> PageFacts:
        page = self.form.pages[index]
        return PageFacts(
            page,
            self.stimuli[page.stimulus] if page.stimulus else None,
            tuple(self.items[id] for id in page.item_ids),
            tuple(self.form.entry(id).number for id in page.item_ids),
            self.form.seed,
            language=self.language,
        )

    @property
    def navigator(self) -> tuple[NavigatorSection, ...]:
        return tuple(
            NavigatorSection(section.title, tuple(self._square(id) for id in section.item_ids))
            for section in self.form.sections
        )

    def answer(self, item_id: ItemId) -> AnswerFacts:
        return AnswerFacts(item_id, self.answers.get(item_id, Response()), item_id in self.flags)

    def choose(self, item_id: ItemId, response: Response) -> None:
        self.called("choose", item_id, response)
        self._keep(item_id, response)

    def type(self, item_id: ItemId, typing: Typing) -> None:
        self.called("type", item_id, told(typing))
        self._keep(item_id, told(typing))

    def flush(self) -> None:
        self.called("flush")

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        self.called("flag", item_id, flagged)
        (self.flags.add if flagged else self.flags.discard)(item_id)
        self.navigator_changed.emit(self.navigator)

    def go_to(self, item_id: ItemId) -> None:
        if item_id == self.current:
            return
        self.called("go_to", item_id)
        before = self.form.entry(self.current).page
        self.current = item_id
        self.seen.add(item_id)
        if self.form.entry(item_id).page != before:
            self.page_changed.emit(self.page)
        self.current_changed.emit(item_id)
        self.navigator_changed.emit(self.navigator)

    def next(self) -> None:
        self._step(1)

    def back(self) -> None:
        self._step(-1)

    def next_unanswered(self) -> None:
        self.called("next_unanswered")
        target = self._unanswered()
        if target is not None:
            self.return_to(target)

    @property
    def can_next_unanswered(self) -> bool:
        return self._unanswered() is not None

    @property
    def can_next(self) -> bool:
        return not self.is_last

    @property
    def can_back(self) -> bool:
        return self.form.entry(self.current).place > 1

    @property
    def is_last(self) -> bool:
        return self.form.entry(self.current).place == len(self.form.entries)

    def review(self) -> None:
        self.called("review")
        self.reviewed.emit()

    def return_to(self, item_id: ItemId | None) -> None:
        self.called("return_to", item_id)
        if item_id is not None:
            self.go_to(item_id)
        self.returned.emit()

    def submit(self) -> None:
        self.called("submit")
        if not self.may_submit:
            self.held_back.emit(HoldFacts(1, submitting=True))
            return
        self.submitted.emit()

    def pause(self) -> None:
        self._pause(True)

    def take_break(self) -> None:
        self.called("take_break")
        length = self.breaks.length_ms
        self.breaks = replace(
            self.breaks, left=self.breaks.left - 1, under_way=True, remaining_ms=length or None
        )
        self._pause(True)

    def resume(self) -> None:
        self.breaks = replace(self.breaks, under_way=False, remaining_ms=None)
        self._pause(False)

    def bar(self, items: Iterable[ItemId], barred: Barred) -> None:
        """Close some items."""
        self.barred |= dict.fromkeys(items, barred)
        self.navigator_changed.emit(self.navigator)

    def focus_lost(self, detail: str) -> None:
        self.called("focus_lost", detail)

    def focus_regained(self) -> None:
        self.called("focus_regained")

    def take_input(self, takes: bool) -> None:
        """Take answers from now on, or no more."""
        self.input_changed.emit(takes)
        self.takes_input = takes

    def fill(self, answered: int, flagged: tuple[int, ...] = ()) -> None:
        """Answer the first so many items in some way and flag some numbers."""
        for entry in self.form.entries[:answered]:
            if entry.number is None:
                self.seen.add(entry.item_id)
                continue
            asked = self.items[entry.item_id].interactions[0]
            picks = getattr(asked, "choices", ())
            value = picks[min(1, len(picks) - 1)].id if picks else "wet"
            self.answers[entry.item_id] = single(value)
            self.seen.add(entry.item_id)
        self.flags |= {self.form.entries[number - 1].item_id for number in flagged}
        self.save = SaveFacts(SaveState.SAVED, NOW)

    def _keep(self, item_id: ItemId, response: Response) -> None:
        self.answers[item_id] = response
        self.save = SaveFacts(SaveState.SAVED, NOW)
        self.save_changed.emit(self.save)
        self.navigator_changed.emit(self.navigator)

    def _pause(self, paused: bool) -> None:
        self.paused = paused
        self.time = replace(self.time, paused=paused)
        self.take_input(not paused)
        self.paused_changed.emit(paused)

    def _step(self, step: int) -> None:
        index = self.form.entry(self.current).place - 1 + step
        if 0 <= index < len(self.form.entries):
            self.go_to(self.form.entries[index].item_id)

    def _square(self, item_id: ItemId) -> NavigatorItem:
        asks = self.items[item_id].asks
        mark = ItemMark.UNSEEN if item_id not in self.seen else ItemMark.SEEN if asks else ItemMark.READ
        response = self.answer(item_id).response
        if response.answered:
            partly = partly_answered(self.items[item_id], response)
            mark = ItemMark.PARTLY if partly else ItemMark.ANSWERED
        number = self.form.entry(item_id).number
        barred = self.barred.get(item_id)
        return NavigatorItem(
            number, item_id, mark, item_id in self.flags, item_id == self.current, barred is None, barred
        )

    def _unanswered(self) -> ItemId | None:
        place = self.form.entry(self.current).place
        entries = (*self.form.entries[place:], *self.form.entries[: place - 1])
        return next((e.item_id for e in entries if e.number and e.item_id not in self.answers), None)


class FakeTryout(FakeAttempt):
    """An attempt for trying out."""

    review_wished = Signal()
    return_wished = Signal()

    def __init__(self) -> None:
        test, content = tryout_paper(())
        about = replace(CANDIDATE, test_title=test.title)
        super().__init__((test, content.items, content.stimuli), about)
        self.time = TimeFacts(None, None, paused=False)
        self.save = SaveFacts(SaveState.NOT_KEPT)
        self.sending = NothingSent(self)
        self.reviewed.connect(self.review_wished)
        self.returned.connect(self.return_wished)

    def finish(self) -> None:
        self.called("finish")

    def fill(self, answered: int, flagged: tuple[int, ...] = ()) -> None:
        super().fill(answered, flagged)
        self.save = SaveFacts(SaveState.NOT_KEPT)

    def _keep(self, item_id: ItemId, response: Response) -> None:
        self.answers[item_id] = response
        self.navigator_changed.emit(self.navigator)


class FakeSending(QObject):
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.facts = SendFacts(SendState.NO_NETWORK, unsent=12)

    def tell(self, facts: SendFacts) -> None:
        self.facts = facts
        self.changed.emit(facts)


class FakeLeave(Calls):
    refused = Signal(int)
    accepted = Signal()
    waits = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pin_set = True
        self.own = False
        self.waiting = True

    def try_pin(self, pin: str) -> None:
        self.called("try_pin", pin)

    def leave_anyway(self, pin: str, answers: int) -> None:
        self.called("leave_anyway", pin, answers)


class FakeEnd(Calls):
    changed = Signal()
    receipt_saved = Signal(str)
    receipt_refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.end: EndFacts | None = EndFacts(
            EndCause.SUBMITTED,
            NOW,
            37,
            1,
            40,
            "T4WE-DUD3-5BND-NHZM",
            "9f2c41d07be85a36" * 4,
            f"CARREL1:0193A5D2-7C1E-7B42-9A51-3F0D2C77E1AB:{'T4WEDUD35BNDM' * 4}:1795257727000",
            CANDIDATE,
            result_expected=True,
        )
        self.pin = FakeLeave()
        self.result: ResultFacts | None = None

    def give_result(self, *, pending: int = 1, told: bool = False) -> None:
        self.result = ResultFacts(
            "31",
            "44",
            pending,
            (
                SectionResult("Passage 1", "11", "13", 0),
                SectionResult("Passage 2", "12", "13", 0),
                SectionResult("Passage 3", "8", "13", 0),
                SectionResult("Writing", "0", "5", pending),
            ),
            pass_mark="22",
            passed=True,
            graded=True,
            grade="Merit",
            items=TOLD if told else (),
            times=TIMES,
        )
        self.changed.emit()

    def media(self, name: str) -> bytes | None:
        return None

    def save_receipt(self, folder: str, document: bytes) -> None:
        self.called("save_receipt", folder, document)

    def show_result(self) -> None:
        self.called("show_result")

    def finish(self) -> None:
        self.called("finish")


class FakeRoom(Calls):
    """Moves between screens as the real one would."""

    screen_changed = Signal(object)
    problem = Signal(object)
    test_ahead = Signal()

    def __init__(self, attempt: FakeAttempt | None = None) -> None:
        super().__init__()
        self.screen = Screen.OPENING
        self.holds = False
        self.welcome = FakeWelcome()
        self.sign_in = FakeSignIn()
        self.identity = FakeIdentity()
        self.practice = FakePractice()
        self.check = FakeCheck()
        self.tryout: FakeTryout | None = FakeTryout()
        self.start = FakeStart()
        self.leave = FakeLeave()
        self.sending = FakeSending()
        self.end = FakeEnd()
        self.display = DisplayPresenter(theme_in_use().name)
        self.attempt: FakeAttempt | None = None
        self.ahead: FakeAttempt | None = None
        self.welcome.failed.connect(self.problem)
        if attempt is not None:
            self.use(attempt)

    def use(self, attempt: FakeAttempt) -> None:
        self.attempt = attempt
        attempt.reviewed.connect(lambda: self.show(Screen.REVIEW))
        attempt.returned.connect(lambda: self.show(Screen.TEST))
        attempt.submitted.connect(self._submitted)

    def show(self, screen: Screen) -> None:
        self.screen = screen
        self.screen_changed.emit(screen)

    def close_wished(self) -> None:
        self.called("close_wished")

    def _submitted(self) -> None:
        self.attempt = None
        self.show(Screen.SUBMITTED)
