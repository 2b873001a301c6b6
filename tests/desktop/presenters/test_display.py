"""How the screen looks: the candidate's choice over what was granted, recorded, and there again after a crash."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import Accommodated
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.facts import Screen
from desktop.presenters.looks import TEXT_STEPS, THEMES, TYPEFACES, step_from
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.builders import SECRET, Desk, make_entry, make_sitting, started
from tests.desktop.presenters.helpers import CANDIDATE, Heard, drain
from tests.fakes.lock import FakeLock

NOTHING = Display()
GRANTED = Display(text_percent=150, theme="black_on_cream", line_percent=130, single_column=True)


class Log(QObject):
    """An attempt that keeps what was chosen."""

    recorded = Signal()

    def __init__(self, granted: Display = NOTHING, chosen: Display | None = None) -> None:
        super().__init__()
        self.display_granted, self.display_chosen = granted, chosen
        self.choices: list[Display] = []

    def choose_display(self, display: Display) -> None:
        self.choices.append(display)

    def accommodate(self, display: Display) -> None:
        """Let a proctor change what was granted."""
        self.display_granted = display
        self.recorded.emit()


@pytest.fixture
def display(qapp: object) -> DisplayPresenter:
    """A screen of an installation that prefers dark."""
    return DisplayPresenter("dark")


def test_before_sign_in_only_the_installation_counts(display: DisplayPresenter) -> None:
    """Where nobody is known, the screen looks as this installation prefers, every field filled in."""
    assert Display(100, "dark", "standard", 100, False, "en") == display.look
    assert not display.is_own


def test_what_was_granted_counts_over_the_installation(display: DisplayPresenter) -> None:
    """Signing in brings the candidate's own look, and the screens hear of it once."""
    heard = Heard(display.changed)

    display.grant(GRANTED)

    assert [Display(150, "black_on_cream", "standard", 130, True, "en")] == heard.words
    assert not display.is_own


def test_a_choice_counts_over_what_was_granted(display: DisplayPresenter) -> None:
    """A chosen field is taken from the choice, the others from what was granted."""
    display.grant(GRANTED)

    display.choose_theme("white_on_black")
    display.choose_column(False)

    assert Display(150, "white_on_black", "standard", 130, False, "en") == display.look


def test_granted_columns_can_be_chosen_away_alone(display: DisplayPresenter) -> None:
    """Putting the passage beside the questions again is a choice even where nothing else is chosen."""
    display.grant(Display(single_column=True))

    display.choose_column(False)

    assert (False, True) == (display.look.single_column, display.is_own)


def test_back_to_what_was_set(display: DisplayPresenter) -> None:
    """Going back drops the whole choice, and the log says so too."""
    log = Log(GRANTED)
    display.follow(log)
    display.choose_theme("white_on_black")

    display.reset()

    assert Display(150, "black_on_cream", "standard", 130, True, "en") == display.look
    assert (Display(), False) == (log.choices[-1], display.is_own)


def test_a_choice_before_the_attempt_is_recorded_when_it_begins(display: DisplayPresenter) -> None:
    """What was chosen on the instructions holds at once, and is in the log as soon as there is one."""
    display.grant(GRANTED)
    display.step_text(1)
    log = Log(GRANTED, chosen=Display(text_percent=400))

    display.follow(log)

    assert [Display(text_percent=175, single_column=True)] == log.choices
    assert 175 == display.look.text_percent


def test_an_earlier_choice_comes_back(display: DisplayPresenter) -> None:
    """An attempt that goes on looks as the candidate had it, and nothing is recorded for that."""
    log = Log(GRANTED, chosen=Display(text_percent=200, typeface="serif"))

    display.follow(log)

    assert Display(200, "black_on_cream", "serif", 130, False, "en") == display.look
    assert ([], True) == (log.choices, display.is_own)


def test_a_proctor_changes_what_is_not_chosen(display: DisplayPresenter) -> None:
    """What a proctor sets during the attempt shows at once, but for what the candidate chose."""
    log = Log(GRANTED)
    display.follow(log)
    display.choose_theme("white_on_black")

    log.accommodate(replace(GRANTED, theme="yellow_on_blue", line_percent=200))

    assert ("white_on_black", 200) == (display.look.theme, display.look.line_percent)
    assert 1 == len(log.choices)


def test_a_word_that_is_not_known_is_passed_over(display: DisplayPresenter) -> None:
    """A theme or typeface of another program leaves the next wish in force."""
    display.grant(Display(theme="mauve", typeface="runes"))

    assert ("dark", "standard") == (display.look.theme, display.look.typeface)


def test_the_next_candidate_finds_nothing_of_the_last(display: DisplayPresenter) -> None:
    """After a candidate has gone, the screen looks as installed and records nothing more."""
    log = Log(GRANTED)
    display.follow(log)
    display.step_text(1)
    before = len(log.choices)

    display.forget()
    display.step_text(1)

    assert before == len(log.choices)
    assert Display(110, "dark", "standard", 100, False, "en") == display.look


def test_nothing_is_recorded_where_nothing_changes(display: DisplayPresenter) -> None:
    """The largest text cannot grow, and saying so a hundred times writes nothing."""
    log = Log(Display(text_percent=400))
    display.follow(log)

    display.step_text(1)
    display.usual_text()

    assert ([], False) == (log.choices, display.can_enlarge)


@given(st.lists(st.sampled_from([-1, 1])))
def test_text_stays_within_bounds(steps: list[int]) -> None:
    """However often text is made larger or smaller, it stays at a step there is."""
    display = DisplayPresenter()
    for step in steps:
        display.step_text(step)

    assert display.look.text_percent in TEXT_STEPS


@given(st.integers(100, 400), st.sampled_from([-1, 1]))
def test_the_next_step_is_really_the_next(here: int, by: int) -> None:
    """From any percentage that was granted, the step is the nearest on its side, or none."""
    there = step_from(TEXT_STEPS, here, by)
    between = [step for step in TEXT_STEPS if min(here, there) < step < max(here, there)]

    assert [] == between
    assert there == here or (there > here) == (by > 0)


looks = st.builds(
    Display,
    st.sampled_from([0, 100, 150, 400]),
    st.sampled_from(["", "mauve", *THEMES]),
    st.sampled_from(["", *TYPEFACES]),
    st.sampled_from([0, 100, 200]),
    st.booleans(),
)


@given(looks, looks)
def test_a_look_is_always_whole(granted: Display, chosen: Display) -> None:
    """Whatever was granted and chosen, every field of the look in force is one that can be shown."""
    display = DisplayPresenter()
    display.grant(granted)
    display.follow(Log(granted, chosen))
    look = display.look

    assert look.theme in THEMES
    assert look.typeface in TYPEFACES
    assert 100 <= look.text_percent <= 400
    assert 100 <= look.line_percent <= 200


# ------------------------------------------------------------------------------------------------ with a disk


def test_a_choice_is_in_the_log(
    device: Device, attempt: AttemptPresenter, settled: Callable[[], None]
) -> None:
    """A choice made during an attempt is on the disk, also one made in a pause."""
    display = DisplayPresenter()
    display.follow(attempt)
    display.choose_theme("yellow_on_black")
    attempt.pause()
    settled()

    display.step_text(1)
    settled()

    stored = load_attempt(device, attempt.attempt.attempt_id)
    assert Display(text_percent=110, theme="yellow_on_black") == stored.display


def test_a_proctors_change_reaches_the_screen(attempt: AttemptPresenter, settled: Callable[[], None]) -> None:
    """An accommodation recorded during the attempt changes the look."""
    display = DisplayPresenter()
    display.follow(attempt)

    attempt._recorder.put(
        Accommodated(Accommodations(display=Display(text_percent=200)), "proctor", "cannot read it")
    )
    settled()

    assert 200 == display.look.text_percent


def test_the_look_survives_a_crash(desk: Desk, qtbot: QtBot) -> None:
    """After an unclean end the test comes back as the candidate had it, over what the roster granted."""
    entry = replace(make_entry(), accommodations=Accommodations(display=GRANTED))
    desk.holding(sittings=(make_sitting(revision=2, roster=(entry,)),))
    chosen = Display(text_percent=250, theme="green_on_black")
    with desk.opened() as device:
        running = started(device)
        display = DisplayPresenter()
        background = Background()
        presenter = AttemptPresenter(running, background, desk.clock, CANDIDATE)
        display.follow(presenter)
        presenter.choose_display(chosen)
        drain(qtbot, background)
        background.drain()
    with desk.opened() as device:
        background = Background()
        room = RoomPresenter(device, background, FakeLock(), "1.0")
        room.open()
        qtbot.waitUntil(lambda: room.screen is Screen.TEST, timeout=10_000)

        assert Display(250, "green_on_black", "standard", 130, False, "en") == room.display.look
        room.close()
        background.drain()


def test_a_roster_dresses_the_screens_from_sign_in_on(desk: Desk, qtbot: QtBot) -> None:
    """Who signs in sees the check in their own look; a choice made there is in the log of the attempt."""
    entry = replace(make_entry(), accommodations=Accommodations(display=GRANTED))
    desk.holding(sittings=(make_sitting(revision=2, roster=(entry,)),))
    with desk.opened() as device:
        background = Background()
        room = RoomPresenter(device, background, FakeLock(), "1.0")
        until = qtbot.waitUntil
        room.open()
        until(lambda: room.screen is Screen.SIGN_IN)
        assert 100 == room.display.look.text_percent
        room.sign_in.sign_in("C-1", SECRET)
        until(lambda: room.screen is Screen.IDENTITY)
        assert "black_on_cream" == room.display.look.theme
        room.identity.confirm()
        until(lambda: room.screen is Screen.CHECK)
        assert "black_on_cream" == room.display.look.theme
        until(lambda: room.check.can_go_on)
        room.check.go_on()
        room.display.step_text(1)
        room.start.start()
        until(lambda: room.screen is Screen.TEST)
        drain(qtbot, background)
        (row,) = list_attempts(device)

        stored = load_attempt(device, AttemptId(row.attempt_id))
        assert Display(text_percent=175, single_column=True) == stored.display
        room.close()
        background.drain()
