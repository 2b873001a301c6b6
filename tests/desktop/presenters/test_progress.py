"""What a heartbeat says of the attempt under way, so that somebody elsewhere sees how it stands."""

from desktop.presenters.facts import Screen
from desktop.presenters.progress import progress_of, standing_of
from tests.builders import Q2
from tests.desktop.presenters.in_room import Room


def test_nobody_at_work_says_nothing(room: Room) -> None:
    """Where no attempt is under way there is nothing to tell."""
    room.open()

    assert progress_of(room.presenter.attempt, room.presenter.lock_screen) is None
    assert () == standing_of(None)


def test_how_it_stands_is_told(room: Room) -> None:
    """State, the question in view, the tier; and when it is locked, that, and for what."""
    room.open()
    room.to_test()
    presenter = room.presenter
    assert presenter.attempt is not None
    presenter.attempt.go_to(Q2)
    room.settle()
    at_work = progress_of(presenter.attempt, presenter.lock_screen)
    room.lock.see("foreign_windows", "window_above", "Notes")
    room.until(Screen.LOCKED)
    locked = progress_of(presenter.attempt, presenter.lock_screen)

    assert at_work is not None
    assert locked is not None
    assert ("in_progress", 2, "", False, "B") == (
        at_work.state,
        at_work.current,
        at_work.pause,
        at_work.locked,
        at_work.tier,
    )
    assert ("paused", "lock", True, "window_above", 1) == (
        locked.state,
        locked.pause,
        locked.locked,
        locked.locked_for,
        locked.incidents,
    )
    assert standing_of(at_work) != standing_of(locked)
