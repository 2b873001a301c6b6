"""What a proctor does at the panel: the same events as commands from the server, with their name, before anything shows."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assessment.attempt.accommodations import NO_ACCOMMODATIONS, Accommodations, Display
from assessment.attempt.attempt import HELD
from assessment.attempt.events import (
    Accommodated,
    Body,
    Paused,
    Resumed,
    SubmitMethod,
    Submitted,
    TimeExtended,
    UnlockChoice,
    Unlocked,
)
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.panel_events import PanelOpened
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import IrregularityInvalid
from desktop.presenters.facts import Screen
from desktop.presenters.panel import PanelPresenter
from desktop.presenters.panel_facts import MOST_SEEN, Standing
from tests.builders import LIMIT_MS, MINUTE, NO_LOCKDOWN, PIN, Q1, make_policy
from tests.desktop.presenters.at_panel import (
    PAT,
    PAT_PIN,
    SITTING,
    bodies,
    come,
    facts,
    in_test,
    on_disk,
    panel,
    sat,
)
from tests.desktop.presenters.helpers import BrokenDisk, Heard
from tests.desktop.presenters.in_room import Room

GRANTED = Accommodations(Display(text_percent=200), ("masking",), breaks=1, break_ms=5 * MINUTE)
WISHES: dict[str, tuple[Callable[[PanelPresenter], None], Body]] = {
    "pause": (lambda at: at.pause("A fire drill"), Paused(HELD, PAT, "A fire drill")),
    "more time": (
        lambda at: at.extend(5 * MINUTE, "Noise"),
        TimeExtended(5 * MINUTE, PAT, "Noise"),
    ),
    "accommodations": (
        lambda at: at.accommodate(GRANTED, "Sees badly"),
        Accommodated(GRANTED, PAT, "Sees badly"),
    ),
    "irregularity": (
        lambda at: at.note("environment/noise", "Drilling"),
        Irregularity("environment/noise", "Drilling", PAT),
    ),
    "end": (lambda at: at.end("Unwell"), Submitted(SubmitMethod.PROCTOR, by=PAT, why="Unwell")),
}


@pytest.mark.parametrize("name", sorted(WISHES))
def test_each_is_one_event_with_a_name(room: Room, name: str) -> None:
    """Every action is recorded once, by the proctor who is there, and told when it is on the disk."""
    wish, event = WISHES[name]
    in_test(room)
    come(room)
    told = Heard(panel(room).told)
    wish(panel(room))
    room.qtbot.waitUntil(lambda: bool(told) or room.screen is Screen.SUBMITTED)
    room.settle()

    assert [event] == bodies(room, type(event))
    assert [event] == told.words or name == "end"


@pytest.mark.parametrize("name", sorted(WISHES))
def test_nothing_is_told_before_the_disk_has_it(room: Room, name: str) -> None:
    """While the disk refuses, nothing is said to be done; it is tried again and done in the end."""
    wish, event = WISHES[name]
    in_test(room)
    come(room)
    told = Heard(panel(room).told)
    disk = BrokenDisk(room.device)
    wish(panel(room))
    room.settle()
    room.settle()
    early = (len(told), facts(room).unrecorded, bodies(room, type(event)))
    disk.broken = False
    room.qtbot.waitUntil(lambda: bool(bodies(room, type(event))))

    assert (0, True, []) == early


@pytest.mark.parametrize("name", sorted(WISHES))
def test_nothing_is_done_where_nobody_is(room: Room, name: str) -> None:
    """Without a proctor at the panel, before it is opened and after it is closed, no wish does anything."""
    wish, event = WISHES[name]
    in_test(room)
    wish(panel(room))
    come(room)
    panel(room).close()
    wish(panel(room))
    room.settle()

    assert [] == bodies(room, type(event))


def test_a_pause_ends_where_the_proctor_says_so(room: Room) -> None:
    """It is the pause that staff make from the server; going on is told with the name, and the test takes work again."""
    in_test(room)
    come(room)
    panel(room).pause("A fire drill")
    room.qtbot.waitUntil(lambda: facts(room).standing is Standing.HELD)
    room.settle()
    seen = facts(room)
    panel(room).pause("Again")
    panel(room).close()
    behind = room.screen
    come(room)
    panel(room).go_on()
    room.qtbot.waitUntil(lambda: facts(room).standing is Standing.AT_WORK)
    room.settle()
    panel(room).close()

    assert (PAT, "A fire drill", False, True) == (
        seen.pause_by,
        seen.pause_why,
        seen.can_pause,
        seen.can_go_on,
    )
    assert Screen.LOCKED is behind
    assert [Paused(HELD, PAT, "A fire drill")] == bodies(room, Paused)
    (opened,) = bodies(room, Unlocked)
    assert isinstance(opened, Unlocked)
    assert ("staff", "password", PAT) == (opened.control, opened.way, opened.by)
    assert (Screen.TEST, True) == (room.screen, sat(room).takes_input)


def test_a_pause_ends_at_the_lock_screen_too(room: Room) -> None:
    """A pause made at the panel is opened like one from the server: by the choices of the lock screen."""
    in_test(room)
    come(room)
    panel(room).pause("A fire drill")
    room.qtbot.waitUntil(lambda: facts(room).standing is Standing.HELD)
    panel(room).close()
    told = room.presenter.lock_screen.facts
    room.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
    room.until(Screen.TEST)

    assert told is not None
    assert ("A fire drill", True) == (told.detail, told.held)


def test_a_pause_covers_a_test_that_no_machine_is_locked_for(room: Room) -> None:
    """Also where nothing is locked, what a proctor paused waits for a proctor, and the candidate is offered no way on."""
    in_test(room, replace(SITTING, policy=make_policy(lockdown=NO_LOCKDOWN)))
    come(room)
    panel(room).pause("A fire drill")
    room.qtbot.waitUntil(lambda: facts(room).standing is Standing.HELD)
    panel(room).close()
    behind = room.screen
    room.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
    room.until(Screen.TEST)

    assert Screen.LOCKED is behind


def test_a_break_is_ended_with_a_name(room: Room) -> None:
    """A pause of the candidate's own goes on at the panel, and it is told who said so."""
    in_test(room)
    sat(room).pause()
    room.settle()
    come(room)
    standing = facts(room).standing
    panel(room).go_on()
    room.qtbot.waitUntil(lambda: facts(room).standing is Standing.AT_WORK)
    room.settle()

    assert Standing.PAUSED is standing
    assert [Resumed(by=PAT)] == bodies(room, Resumed)


def test_more_time_is_on_the_clock_at_once(room: Room) -> None:
    """What was granted is part of the time left, and is told as what was granted."""
    in_test(room)
    come(room)
    panel(room).extend(10 * MINUTE, "Noise")
    room.qtbot.waitUntil(lambda: bool(facts(room).extended_ms))

    assert (10 * MINUTE, LIMIT_MS + 10 * MINUTE) == (facts(room).extended_ms, facts(room).time.remaining_ms)


def test_how_it_looks_holds_over_what_the_candidate_chose(room: Room) -> None:
    """What a proctor sets shows at once, also where the candidate had chosen otherwise; tools and breaks follow."""
    in_test(room)
    room.presenter.display.choose_theme("dark")
    come(room)
    panel(room).accommodate(GRANTED, "Sees badly")
    room.qtbot.waitUntil(lambda: facts(room).granted == GRANTED)
    room.settle()

    look = room.presenter.display.look
    assert (200, "light") == (look.text_percent, look.theme)
    assert (1, 5 * MINUTE) == (sat(room).breaks.left, sat(room).breaks.length_ms)
    assert any(one.word == "masking" for one in sat(room).tools.at_hand)


def test_what_stays_of_the_display_leaves_the_candidates_own_choice(room: Room) -> None:
    """Granting a break does not change how the screen looks."""
    in_test(room)
    room.presenter.display.choose_theme("dark")
    come(room)
    panel(room).accommodate(replace(NO_ACCOMMODATIONS, breaks=1), "Unwell")
    room.settle()

    assert "dark" == room.presenter.display.look.theme


def test_what_was_noted_is_seen_among_the_incidents(room: Room) -> None:
    """The latest incidents and notes are shown newest first, with who noted them; the others are counted."""
    in_test(room)
    for number in range(MOST_SEEN + 3):
        sat(room).incident("focus_lost", str(number))
    come(room)
    panel(room).note("candidate/unwell", "Fainted")
    room.qtbot.waitUntil(lambda: facts(room).seen[0].noted)
    seen = facts(room)

    assert ("candidate/unwell", "Fainted", PAT) == (seen.seen[0].kind, seen.seen[0].detail, seen.seen[0].by)
    assert (MOST_SEEN, MOST_SEEN + 4) == (len(seen.seen), seen.seen_in_all)
    assert str(MOST_SEEN + 2) == seen.seen[1].detail
    assert {"candidate/unwell"} == {one.reason for one in on_disk(room).irregularities}


def test_what_the_rules_refuse_is_said(room: Room) -> None:
    """A note without a word where one is needed is not recorded, and the panel hears why."""
    in_test(room)
    come(room)
    refused = Heard(panel(room).not_done)
    panel(room).note("candidate/other", " ")
    room.settle()

    assert [IrregularityInvalid] == [type(error) for error in refused.words]
    assert () == on_disk(room).irregularities


def test_the_end_is_an_end(room: Room) -> None:
    """It is submitted as it is with what was given, and the machine is free."""
    in_test(room)
    sat(room).choose(Q1, single("A"))
    come(room)
    panel(room).end("Unwell")
    room.until(Screen.SUBMITTED)
    room.settle()

    assert (State.SUBMITTED, single("A")) == (on_disk(room).state, on_disk(room).response(Q1))
    assert not panel(room).is_open
    assert not room.lock.engaged


def test_what_it_shows(room: Room) -> None:
    """Who sits here, how far they are, what is not sent, and what the machine enforces."""
    in_test(room)
    attempt = sat(room)
    attempt.choose(Q1, single("A"))
    attempt.flag(Q1, True)
    room.settle()
    come(room, PAT_PIN)
    told = facts(room)

    assert ("Candidate 1", "C-1", PAT) == (told.candidate.name, told.candidate.number, told.by)
    assert (1, 1, 0, False) == (told.answered, told.flagged, told.unsaved, told.unrecorded)
    assert attempt.running.paper.exam.form.question_count == told.questions
    assert (Standing.AT_WORK, True) == (told.standing, told.can_extend)
    assert room.lock.tier() == told.tier
    assert [PanelOpened(PAT, "password")] == bodies(room, PanelOpened)
