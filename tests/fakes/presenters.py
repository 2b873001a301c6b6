"""Presenters that obey the contract of desktop/ui/contract.py without a database: what the screens are tried on."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import UnlockChoice
from assessment.ids import SittingId
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
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
from desktop.presenters.facts import CandidateFacts, Screen, SendFacts, SendState, SittingCard
from desktop.presenters.giving import GivingFacts
from desktop.presenters.lock_screen import LockFacts
from desktop.presenters.panel_facts import PanelFacts
from desktop.presenters.unlocking import Asked, CodeFacts
from desktop.ui.theme import theme_in_use
from tests.fakes.attempt import CANDIDATE, NOW, FakeAttempt, FakeTryout
from tests.fakes.calls import Calls
from tests.fakes.desk import FakeDesk
from tests.fakes.practice import FakePractice

CARD = SittingCard(
    SittingId("s1"), "Academic Reading, autumn", "North Centre", "Room 2", NOW, NOW + timedelta(hours=4), True
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
    panel_needed = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pin_set = True
        self.through_panel = False
        self.locks_again = False
        self.own = False
        self.waiting = True

    def try_pin(self, pin: str) -> None:
        self.called("try_pin", pin)

    def leave_anyway(self, pin: str, answers: int) -> None:
        self.called("leave_anyway", pin, answers)


class FakeLockScreen(Calls):
    locked = Signal()
    opened = Signal()
    changed = Signal()
    refused = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.pin_set = True
        self.facts: LockFacts | None = LockFacts(
            "foreign_windows",
            "window_above",
            "Notes, Editor, process 4711",
            stops_clock=False,
            timed=True,
            asked=Asked(pin=True, code=True),
            codes=CodeFacts("1042", 3, "7K3M-9QWX"),
        )

    def ask(self, asked: Asked, codes: CodeFacts | None) -> None:
        """Ask for something else."""
        assert self.facts is not None
        self.pin_set = asked.pin or asked.code
        self.facts = replace(self.facts, asked=asked, codes=codes)
        self.changed.emit()

    def open(self, typed: str, choice: UnlockChoice) -> None:
        self.called("open", typed, choice)


class FakePanel(Calls):
    """Offered where a test says so; opened by whoever knows the word."""

    opened = Signal()
    closed = Signal()
    changed = Signal()
    told = Signal(object)
    not_done = Signal(object)
    refused = Signal(int)
    codes_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.offered = False
        self.is_open = False
        self.pin_set = True
        self.asked = Asked(pin=True)
        self.codes: CodeFacts | None = None
        self.facts: PanelFacts | None = None

    def ask(self) -> None:
        self.called("ask")

    def put_away(self) -> None:
        self.called("put_away")

    def try_typed(self, typed: str) -> None:
        self.called("try_typed", typed)

    def touched(self) -> None:
        self.called("touched")

    def close(self) -> None:
        self.called("close")

    def leave(self) -> None:
        self.called("leave")

    def hand_over(self, why: str, folder: str) -> None:
        self.called("hand_over", why, folder)

    def pause(self, why: str) -> None:
        self.called("pause", why)

    def go_on(self) -> None:
        self.called("go_on")

    def extend(self, extension_ms: int, why: str) -> None:
        self.called("extend", extension_ms, why)

    def accommodate(self, granted: Accommodations, why: str) -> None:
        self.called("accommodate", granted, why)

    def note(self, reason: str, note: str) -> None:
        self.called("note", reason, note)

    def end(self, why: str) -> None:
        self.called("end", why)


class FakeGiving(Calls):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.facts: GivingFacts | None = None

    def write(self, folder: str) -> None:
        self.called("write", folder)

    def leave(self) -> None:
        self.called("leave")


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
        self.lock_screen = FakeLockScreen()
        self.panel = FakePanel()
        self.sending = FakeSending()
        self.end = FakeEnd()
        self.display = DisplayPresenter(theme_in_use().name)
        self.giving = FakeGiving()
        self.desk = FakeDesk()
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

    @property
    def desk_offered(self) -> bool:
        nobody = (Screen.WELCOME, Screen.SIGN_IN, Screen.SUBMITTED, Screen.RESULT)
        return self.screen in nobody

    def open_desk(self) -> None:
        self.called("open_desk")
        self.show(Screen.DESK)

    def close_wished(self) -> None:
        self.called("close_wished")

    def _submitted(self) -> None:
        self.attempt = None
        self.show(Screen.SUBMITTED)
