"""Practice in the room: chosen, taken, left, gone on with, finished, looked back at; nothing is locked and no PIN asked."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import NoTestLeft
from assessment.ids import PackId, TestId
from assessment.registry.entry import EntryKey
from assessment.registry.strategies import Strategy
from desktop.background import Background
from desktop.presenters.facts import PracticeStanding, Screen, SignInRefusal
from desktop.presenters.practice import OFFERED
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from tests.builders import Q1, Q3, SECRET, Desk, make_pack, text
from tests.desktop.presenters.helpers import Heard, drain
from tests.fakes.lock import FakeLock
from tests.practice import holding_practice, practice_policy, practice_sitting

PORTS = EntryKey(PackId("ports"), TestId("t1"))


class Practice:
    """A room in which somebody practises."""

    def __init__(self, device: Device, background: Background, qtbot: QtBot) -> None:
        self.device, self.background, self.qtbot = device, background, qtbot
        self.lock = FakeLock()
        self.room = RoomPresenter(device, background, self.lock, "1.0")
        self.problems = Heard(self.room.problem)

    def until(self, screen: Screen) -> None:
        """Wait for a screen, and for all that is done for it."""
        self.qtbot.waitUntil(lambda: self.room.screen is screen, timeout=10_000)
        for _ in range(2):
            drain(self.qtbot, self.background)

    def sign_in(self, number: str = "C-1") -> None:
        """Open the room and sign in to practise."""
        self.room.open()
        self.until(Screen.SIGN_IN)
        self.room.sign_in.sign_in(number, SECRET, practise=True)
        self.until(Screen.PRACTICE)

    def start(self) -> None:
        """From the instructions into the test."""
        self.until(Screen.INSTRUCTIONS)
        self.room.start.start()
        self.until(Screen.TEST)

    def submit(self) -> None:
        """Hand in, and come back to the tests."""
        assert self.room.attempt is not None
        self.room.attempt.submit()
        self.until(Screen.SUBMITTED)
        self.room.end.finish()
        self.until(Screen.PRACTICE)


@pytest.fixture
def practice(desk: Desk, device: Device, background: Background, qtbot: QtBot) -> Iterator[Practice]:
    """A room on a computer with two practice tests."""
    holding_practice(desk, "ports", "lakes")
    made = Practice(device, background, qtbot)
    yield made
    made.room.close()


def test_practice_from_sign_in_to_history(practice: Practice) -> None:
    """Sign in, have a test chosen, answer, hand in, see it done with its best score, and look back at it."""
    practice.sign_in()
    assert [("Ports", 0), ("Ports", 0)] == [(row.title, row.done) for row in practice.room.practice.tests]
    practice.room.practice.take(PORTS)
    practice.start()
    attempt = practice.room.attempt
    assert attempt is not None
    assert ([], False) == (practice.lock.turns, practice.room.locked)
    attempt.choose(Q1, single("A"))
    practice.submit()
    practice.room.practice.show_history()

    done = {row.key.pack_id: (row.done, row.best) for row in practice.room.practice.tests}
    assert {"ports": (1, ("1", "14")), "lakes": (0, None)} == done
    assert Screen.HISTORY is practice.room.screen
    assert [("1", "14")] == [(row.score, row.maximum) for row in practice.room.practice.history]
    assert [] == practice.problems.words


def test_the_log_says_nothing_of_a_lock(practice: Practice) -> None:
    """Nothing was locked, so nothing about a lock is recorded."""
    practice.sign_in()
    practice.room.practice.choose_for_me()
    practice.start()
    practice.submit()

    (row,) = list_attempts(practice.device)
    kinds = {entry.kind for entry in attempt_entries(practice.device, row.attempt_id)}  # type: ignore[arg-type]  # there is an attempt
    assert {"initiated", "started", "item_visited", "submitted"} == kinds


def test_choosing_again_and_again_goes_round(practice: Practice) -> None:
    """By default the least used test is next: two tests, each once."""
    practice.sign_in()
    for _ in range(2):
        practice.room.practice.choose_for_me()
        practice.start()
        practice.submit()

    assert [1, 1] == [row.done for row in practice.room.practice.tests]


def test_it_can_be_left_and_gone_on_with(practice: Practice) -> None:
    """Leaving asks for no PIN although the sitting has one; the answer is there when the test goes on."""
    practice.sign_in()
    practice.room.practice.take(PORTS)
    practice.start()
    attempt = practice.room.attempt
    assert attempt is not None
    attempt.choose(Q1, single("B"))
    assert (False, True) == (practice.room.leave.pin_set, practice.room.leave.own)
    practice.room.leave.try_pin("")
    practice.until(Screen.PRACTICE)
    first = practice.room.practice.tests[0]
    practice.room.practice.take(PORTS)
    practice.start()

    again = practice.room.attempt
    assert again is not None
    assert (PORTS, PracticeStanding.GOES_ON) == (first.key, first.standing)
    assert (single("B"), ()) == (again.answer(Q1).response, again.attempt.incidents)


def test_closing_the_window_leaves_it_paused(practice: Practice) -> None:
    """Who closes the application has paused; nobody else falls into their test at the next start."""
    practice.sign_in()
    practice.room.practice.take(PORTS)
    practice.start()
    attempt = practice.room.attempt
    assert attempt is not None
    attempt.choose(Q1, single("B"))

    practice.room.close()
    drain(practice.qtbot, practice.background)

    kept = load_attempt(practice.device, attempt.attempt.attempt_id)
    assert (State.PAUSED, single("B")) == (kept.state, kept.response(Q1))


def test_looking_elsewhere_is_no_incident(practice: Practice) -> None:
    """Who practises may look things up: what was typed is saved, and nothing is recorded of it."""
    practice.sign_in()
    practice.room.practice.take(PORTS)
    practice.start()
    attempt = practice.room.attempt
    assert attempt is not None
    attempt.type(Q3, text("a sailor"))
    attempt.focus_lost("window deactivated")
    attempt.focus_regained()
    practice.until(Screen.TEST)

    assert (text("a sailor"), ()) == (attempt.attempt.response(Q3), attempt.attempt.incidents)


def test_a_later_revision_holds_at_once(desk: Desk, practice: Practice) -> None:
    """A sitting that changes while somebody looks at the tests is followed from then on."""
    practice.sign_in()
    desk.holding(sittings=(practice_sitting("lakes", practice_policy(attempts_allowed=1), revision=2),))
    practice.room.welcome.refresh()
    practice.until(Screen.PRACTICE)
    practice.room.practice.take(EntryKey(PackId("lakes"), TestId("t1")))
    practice.start()
    practice.submit()

    standings = {row.key.pack_id: row.standing for row in practice.room.practice.tests}
    assert PracticeStanding.NO_ATTEMPTS_LEFT is standings[PackId("lakes")]


def test_signing_out_forgets_who_practised(practice: Practice) -> None:
    """The next candidate sees the sign-in screen and nothing of the one before."""
    practice.sign_in()
    practice.room.practice.sign_out()

    assert (Screen.SIGN_IN, "", (), ()) == (
        practice.room.screen,
        practice.room.practice.name,
        practice.room.practice.tests,
        practice.room.practice.history,
    )


def test_back_from_the_instructions_leads_to_the_tests(practice: Practice) -> None:
    """Who thinks better of a test is back among them, and nothing was counted."""
    practice.sign_in()
    practice.room.practice.choose_for_me()
    practice.until(Screen.INSTRUCTIONS)
    practice.room.start.back()
    practice.until(Screen.PRACTICE)

    assert [] == list_attempts(practice.device)


def test_a_test_under_a_code_opens_by_way_of_the_check(desk: Desk, practice: Practice) -> None:
    """A sealed practice test asks for its code, and stays open from then on."""
    desk.holding(
        make_pack(pack_id="coded", for_device=False, code="OPEN-SESAME"),
        sittings=(practice_sitting("coded"),),
    )
    practice.sign_in()
    practice.room.practice.take(EntryKey(PackId("coded"), TestId("t1")))
    practice.until(Screen.CHECK)
    practice.qtbot.waitUntil(lambda: practice.room.check.needs_code)
    practice.room.check.enter_code("OPEN-SESAME")
    practice.qtbot.waitUntil(lambda: practice.room.check.can_go_on, timeout=20_000)
    practice.room.check.back()
    practice.until(Screen.PRACTICE)

    assert {PracticeStanding.READY} == {row.standing for row in practice.room.practice.tests}


def test_when_none_is_left_that_is_told(desk: Desk, practice: Practice) -> None:
    """With every test taken as often as allowed, choosing is refused in words and nothing happens."""
    once = practice_policy(attempts_allowed=1)
    desk.holding(sittings=tuple(practice_sitting(pack, once, revision=2) for pack in ("ports", "lakes")))
    practice.sign_in()
    refused = Heard(practice.room.practice.refused)
    for _ in range(2):
        practice.room.practice.choose_for_me()
        practice.start()
        practice.submit()
    practice.room.practice.choose_for_me()
    practice.until(Screen.PRACTICE)

    assert [NoTestLeft] == [type(error) for error in refused.words]
    assert {PracticeStanding.NO_ATTEMPTS_LEFT} == {row.standing for row in practice.room.practice.tests}


def test_another_strategy_can_be_picked(practice: Practice) -> None:
    """The candidate picks among three strategies; who comes next begins with the usual one."""
    practice.sign_in()
    practice.room.practice.use(Strategy.RANDOM)
    practice.room.practice.choose_for_me()
    practice.start()
    practice.submit()
    picked = practice.room.practice.strategy
    practice.room.practice.sign_out()
    practice.sign_in("C-2")

    assert (Strategy.RANDOM, Strategy.BALANCED) == (picked, practice.room.practice.strategy)
    assert Strategy.BALANCED is OFFERED[0]


def test_practice_sittings_are_marked_where_sittings_are_listed(practice: Practice) -> None:
    """The sign-in screen can tell exams from practice."""
    practice.room.open()
    practice.until(Screen.SIGN_IN)

    cards = {card.sitting_id: card.practice for card in practice.room.sign_in.cards}
    assert {"sitting-1": False, "practice-ports": True, "practice-lakes": True} == cards


def test_no_practice_is_a_refusal_of_its_own(device: Device, background: Background, qtbot: QtBot) -> None:
    """Where nothing can be practised the sign-in screen says so."""
    made = Practice(device, background, qtbot)
    made.room.open()
    made.until(Screen.SIGN_IN)
    refused = Heard(made.room.sign_in.refused)
    made.room.sign_in.sign_in("C-1", SECRET, practise=True)
    made.until(Screen.SIGN_IN)
    made.room.close()

    assert [SignInRefusal.NO_PRACTICE] == [refusal.refusal for refusal in refused.words]
