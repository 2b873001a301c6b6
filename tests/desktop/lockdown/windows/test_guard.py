"""The guard on Windows, on a Windows of our own: keys, front, screens, and a hook that is proved again and again."""

import json
import queue
import time

import pytest

from desktop.errors import LockdownUnavailable
from desktop.lockdown.windows.guard import END, Guard
from desktop.lockdown.windows.hook import BEAT_SECONDS, MARK, UNASSIGNED
from desktop.lockdown.windows.native import Displays, KeyEvent, WindowFacts
from tests.fakes.windows import EXAM, FakeWindows

NOTEPAD = WindowFacts(77, "Untitled", "Notepad", r"C:\Windows\notepad.exe", True)
WATCH = json.dumps({"watch": EXAM, "allowed": []}).encode()


class Told:
    """What a guard has said."""

    def __init__(self) -> None:
        self.all: list[dict[str, object]] = []

    def __call__(self, what: dict[str, object]) -> None:
        self.all.append(what)

    def seen(self) -> list[tuple[str, str]]:
        """Return the sightings by control and kind."""
        found = [seen for what in self.all if isinstance(seen := what.get("seen"), dict)]
        return [(str(seen["control"]), str(seen["kind"])) for seen in found]


@pytest.fixture
def system() -> FakeWindows:
    """A Windows on which nothing happens."""
    return FakeWindows()


@pytest.fixture
def told() -> Told:
    """Nothing said yet."""
    return Told()


@pytest.fixture
def guard(system: FakeWindows, told: Told) -> Guard:
    """A guard that watches."""
    made = Guard(system, told)
    made.obey(WATCH)
    return made


def test_it_answers_when_it_holds(guard: Guard, system: FakeWindows, told: Told) -> None:
    """The answer comes when the hook has proved that it is asked; nothing was seen, and nothing was typed by it."""
    assert [{"watching": EXAM}] == told.all
    assert (1, []) == (len(system.hooks), system.typed)


def test_keys_are_held_and_told(guard: Guard, system: FakeWindows, told: Told) -> None:
    """A key of the system goes nowhere and is told; a letter is typed."""
    for code in (0x5B, 0x41):
        system.press(KeyEvent(code, True))
    guard.look(time.monotonic())

    assert [0x41] == system.typed
    assert [("keys", "shortcut")] == told.seen()


def test_keys_that_no_hand_pressed_are_told(guard: Guard, system: FakeWindows, told: Told) -> None:
    """An injected key is told, and typed: what follows is the policy's. Our own proof of life is neither."""
    system.press(KeyEvent(0x41, True, injected=True, lower_integrity=True))
    guard.look(time.monotonic())

    assert [("injected_input", "injected_key")] == told.seen()
    assert [0x41] == system.typed


def test_somebody_else_who_sends_our_mark_key_is_told(guard: Guard, system: FakeWindows, told: Told) -> None:
    """The key without a meaning is ours only with our mark."""
    system.press(KeyEvent(UNASSIGNED, True, injected=True, extra=MARK + 1))
    guard.look(time.monotonic())

    assert [("injected_input", "injected_key")] == told.seen()


def test_a_hook_that_vanished_is_told_and_set_anew(guard: Guard, system: FakeWindows, told: Told) -> None:
    """Windows says nothing of it; the next beat finds it gone, says so, and the keys are held again."""
    system.lose_hooks()

    guard.look(time.monotonic() + BEAT_SECONDS)
    system.press(KeyEvent(0x5B, True))

    assert [("keys", "keyboard_lost")] == told.seen()
    assert [UNASSIGNED] == system.typed  # nobody was there to take it, and nobody knows what it means


def test_every_beat_is_first_again(guard: Guard, system: FakeWindows, told: Told) -> None:
    """A hook that another program set later, and that lets nothing through, is behind ours after a beat."""
    now = time.monotonic()
    system.hooks.insert(0, lambda _: False)

    guard.look(now + BEAT_SECONDS)
    guard.look(now + BEAT_SECONDS + 0.1)

    assert (2, 2) == (len(system.hooks), system.times_hooked)
    assert system.hooks[0] == guard._hook._judge  # type: ignore[union-attr]  # it watches
    assert [] == told.seen()


def test_a_hook_that_another_shuts_out_is_told(guard: Guard, system: FakeWindows, told: Told) -> None:
    """Somebody who swallows every key before us leaves us unasked: that is a keyboard lost, and won back."""
    system.hooks.insert(0, lambda _: True)

    guard.look(time.monotonic() + BEAT_SECONDS)
    system.press(KeyEvent(0x41, True))

    assert [("keys", "keyboard_lost")] == told.seen()
    assert system.hooks[0] == guard._hook._judge  # type: ignore[union-attr]  # it watches


@pytest.mark.parametrize("may_take_front", [True, False])
def test_a_window_in_front_is_covered_and_told(
    guard: Guard, system: FakeWindows, told: Told, may_take_front: bool
) -> None:
    """Ours is above it and has the keyboard at the next look; where Windows does not give it, the other is put away."""
    system.may_take_front = may_take_front
    system.open(0x200, NOTEPAD)

    guard.look(time.monotonic())

    assert [("foreign_windows", "window_above"), ("focus", "focus_theft")] == told.seen()
    assert (EXAM, EXAM) == (system.front, system.stack[0])
    assert (0x200 in system.minimised) is not may_take_front
    assert "Untitled, Notepad" in str(told.all[-1])


def test_who_came_and_went_between_two_looks_is_told(guard: Guard, system: FakeWindows, told: Told) -> None:
    """The system tells of every window that came in front, also one that is behind again."""
    system.open(0x200, NOTEPAD)
    system.come_to_front(EXAM)

    guard.look(time.monotonic())

    assert [("focus", "focus_theft")] == told.seen()


def test_an_excepted_program_may_show_itself(system: FakeWindows, told: Told) -> None:
    """A program of the policy's exceptions is neither covered nor told."""
    guard = Guard(system, told)
    guard.obey(json.dumps({"watch": EXAM, "allowed": [{"path": NOTEPAD.program}]}).encode())
    system.open(0x200, NOTEPAD)

    guard.look(time.monotonic())

    assert [] == told.seen()
    assert 0x200 == system.front


@pytest.mark.parametrize("away", ["minimised", "hidden"])
def test_a_window_put_away_comes_back(guard: Guard, system: FakeWindows, told: Told, away: str) -> None:
    """Minimised or hidden by whomever, it is shown again and that is told."""
    getattr(system, away).add(EXAM)

    guard.look(time.monotonic())

    assert [("full_screen", "unmapped")] == told.seen()
    assert system.is_shown(EXAM)


def test_screens_and_remote_sessions_are_told(guard: Guard, system: FakeWindows, told: Told) -> None:
    """A second screen, also one that shows the same, and a session that is shown elsewhere: once each."""
    now = time.monotonic()
    system.screens, system.remote = Displays(2, 1, 1), True

    guard.look(now + BEAT_SECONDS)
    guard.look(now + 2 * BEAT_SECONDS)

    assert [("displays", "displays_changed"), ("remote_session", "remote_session")] == told.seen()
    assert "2 screens, 1 pictures" in str(told.all)


def test_a_remote_session_is_told_from_the_start(system: FakeWindows, told: Told) -> None:
    """One that is remote already when the watch begins is told at once."""
    system.remote = True

    Guard(system, told).obey(WATCH)

    assert [("remote_session", "remote_session")] == told.seen()


@pytest.mark.parametrize("refused", ["hook_keys", "follow_foreground"])
def test_what_windows_refuses_ends_the_guard(system: FakeWindows, told: Told, refused: str) -> None:
    """Without hook or front nothing is guarded: the guard ends, says why, and leaves nothing behind."""
    system.fail.add(refused)
    commands: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    commands.put(WATCH)

    with pytest.raises(LockdownUnavailable, match=refused):
        Guard(system, told).run(commands)

    assert system.is_free()


def test_a_hook_that_is_never_asked_is_no_hook(system: FakeWindows, told: Told) -> None:
    """Where the proof fails at the start, as under a program of higher integrity, nothing is claimed."""
    system.hooks.append(lambda _: True)
    system.hook_keys = lambda judge: None  # type: ignore[method-assign]  # Windows says yes and does nothing

    with pytest.raises(LockdownUnavailable, match="not asked"):
        Guard(system, told).obey(WATCH)


def test_a_window_that_is_gone_cannot_be_watched(system: FakeWindows, told: Told) -> None:
    """The number of no window is refused."""
    with pytest.raises(LockdownUnavailable, match="0x999"):
        Guard(system, told).obey(json.dumps({"watch": 0x999}).encode())


def test_windows_of_the_exam_itself_are_let_be(guard: Guard, system: FakeWindows, told: Told) -> None:
    """Processes that it is told of may show themselves, from then on and also when it watches anew."""
    guard.obey(b'{"ours": [77]}')
    guard.obey(WATCH)
    system.open(0x200, NOTEPAD)

    guard.look(time.monotonic())

    assert [] == told.seen()


def test_a_sign_of_life_is_answered(guard: Guard, told: Told) -> None:
    """A beat comes back as it was."""
    guard.obey(b'{"beat": 7}')

    assert {"beat": 7} == told.all[-1]


def test_at_the_end_all_is_given_back(system: FakeWindows, told: Told) -> None:
    """At the end of its input hook and front are let go, and what was held back is told."""
    commands: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    commands.put(WATCH)
    turns = iter(range(3))

    def pumped() -> None:
        system.press(KeyEvent(0x41, True, injected=True))
        if next(turns, None) is None:
            commands.put(END)

    system.on_pump = pumped
    Guard(system, told).run(commands)

    assert ["ready", "watching"] == [next(iter(what)) for what in told.all[:2]]
    assert {"injected_key"} == {kind for _, kind in told.seen()}
    assert system.is_free()
