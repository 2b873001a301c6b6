"""The room and the machine's lock: what is recorded of it, and what happens where it does not hold."""

from dataclasses import replace

from assessment.attempt.events import Incident, LockdownEngaged
from assessment.attempt.lockdown import Level, LockdownPolicy, Tier
from assessment.ids import AttemptId
from assessment.pack.lockdown_hash import lockdown_hash
from assessment.sync.log import to_event
from desktop.errors import DiskFull, LockdownUnavailable, TierTooLow
from desktop.lockdown.sighting import Sighting
from desktop.presenters.check_facts import CheckKind, CheckStatus
from desktop.presenters.facts import Screen
from desktop.services.import_sitting import import_sitting
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from tests.builders import ALL_OFF, GOES_ON, NO_LOCKDOWN, SECRET, make_document, make_policy, make_sitting
from tests.desktop.presenters.helpers import BrokenDisk
from tests.desktop.presenters.in_room import Room


def test_a_lock_that_jams_starts_nothing(room: Room) -> None:
    """Where the machine cannot be locked there is no attempt, and it can be tried again."""
    room.open()
    room.to_instructions()
    room.lock.jammed = True
    room.presenter.start.start()
    room.settle()
    assert (Screen.INSTRUCTIONS, [], [LockdownUnavailable]) == (
        room.screen,
        room.attempt_rows(),
        [type(error) for error in room.problems.words],
    )
    room.lock.jammed = False
    room.presenter.start.start()
    room.until(Screen.TEST)


def test_a_screen_that_may_go_dark_stops_nobody(room: Room) -> None:
    """Where the screen cannot be kept on, the check warns, the test begins, and its log says what was lacking."""
    room.lock.awake = False
    room.open()
    room.to_check()
    status = {row.kind: row.status for row in room.presenter.check.rows}
    room.presenter.check.go_on()
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()

    assert CheckStatus.WARNING is status[CheckKind.AWAKE]
    assert [] == room.problems.words
    (row,) = list_attempts(room.device)
    attempt = load_attempt(room.device, AttemptId(row.attempt_id))
    assert [("lockdown_lacking", "keep_awake: no display")] == [(i.kind, i.detail) for i in attempt.incidents]


def test_a_start_that_fails_unlocks_the_machine(room: Room) -> None:
    """Where the attempt cannot be stored the lock is released; a later start makes one attempt."""
    room.open()
    room.to_instructions()
    disk = BrokenDisk(room.device)
    room.presenter.start.start()
    room.qtbot.waitUntil(lambda: len(room.problems) == 1)
    assert ([DiskFull], ["engage", "release"], [], Screen.INSTRUCTIONS) == (
        [type(error) for error in room.problems.words],
        room.lock.turns,
        room.attempt_rows(),
        room.screen,
    )
    disk.broken = False
    room.presenter.start.start()
    room.until(Screen.TEST)

    assert ["in_progress"] == room.attempt_rows()


def test_start_pressed_twice_is_one_attempt(room: Room) -> None:
    """A double click begins once, and there is no way back while it begins."""
    room.open()
    room.to_instructions()
    room.presenter.start.start()
    room.presenter.start.start()
    room.presenter.start.back()
    room.until(Screen.TEST)
    room.settle()

    assert (["in_progress"], ["engage"]) == (room.attempt_rows(), room.lock.turns)


def test_every_incident_names_the_policy_in_force(room: Room) -> None:
    """The lock and what happens under it carry the hash of the sitting's lockdown policy in the log."""
    room.open()
    room.to_test()
    room.presenter.close_wished()
    room.settle()

    (row,) = list_attempts(room.device)
    entries = attempt_entries(room.device, AttemptId(row.attempt_id))
    bodies = [to_event(entry, room.device.device_id).body for entry in entries]
    told = [body.policy_hash for body in bodies if isinstance(body, Incident | LockdownEngaged)]
    assert [lockdown_hash(GOES_ON)] * 2 == told


def test_a_machine_that_holds_too_little_is_no_place_for_the_test(room: Room) -> None:
    """Where the sitting asks for more than this machine can hold, the check says so and the way on stays closed."""
    policy = make_policy(lockdown=LockdownPolicy(required_tier=Tier.KIOSK))
    import_sitting(room.device, make_document(make_sitting(revision=2, policy=policy)))
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.confirm()
    check = room.presenter.check
    room.qtbot.waitUntil(lambda: all(row.status is not CheckStatus.RUNNING for row in check.rows))

    (row,) = (row for row in check.rows if row.kind is CheckKind.LOCKDOWN)
    assert (CheckStatus.FAILED, TierTooLow, False) == (
        row.status,
        type(row.cause),
        check.can_go_on,
    )


def test_a_sitting_that_locks_nothing_leaves_the_machine_alone(room: Room) -> None:
    """Without lockdown nothing is engaged or recorded of it, and the check has no row for it."""
    policy = make_policy(lockdown=NO_LOCKDOWN)
    import_sitting(room.device, make_document(make_sitting(revision=2, policy=policy)))
    room.open()
    room.to_check()
    kinds = {row.kind for row in room.presenter.check.rows}
    room.presenter.check.go_on()
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()

    assert (CheckKind.LOCKDOWN in kinds, []) == (False, room.lock.turns)


def test_what_is_seen_against_the_lock_is_recorded(room: Room) -> None:
    """Each sighting is an incident with its evidence and its count, and under the policy's hash."""
    room.open()
    room.to_test()
    room.lock.see("injected_input", "injected_key", "XTEST", 12)
    room.lock.see("foreign_windows", "window_above", "Notes, process 7")
    room.settle()

    assert [("injected_key", "XTEST (12 times)"), ("window_above", "Notes, process 7")] == incidents(room)


def test_the_level_says_what_follows_and_the_record_comes_first(room: Room) -> None:
    """Off is not even recorded, log is recorded alone, warn is told and lock locks, both once it stands in the log."""
    levels = replace(ALL_OFF, keys=Level.LOG, focus=Level.WARN, full_screen=Level.LOCK)
    policy = make_policy(lockdown=LockdownPolicy(levels=levels))
    import_sitting(room.device, make_document(make_sitting(revision=2, policy=policy)))
    room.open()
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    stood: list[tuple[str, bool]] = []

    def note(seen: Sighting) -> None:
        stood.append((seen.kind, seen.kind in {kind for kind, _ in incidents(room)}))

    attempt.watching.warned.connect(note)
    attempt.watching.locking.connect(note)
    for control, kind in (
        ("displays", "displays_changed"),
        ("keys", "shortcut"),
        ("focus", "focus_theft"),
        ("full_screen", "unmapped"),
    ):
        room.lock.see(control, kind)
    room.settle()

    assert [("focus_theft", True), ("unmapped", True)] == stood
    assert ["shortcut", "focus_theft", "unmapped"] == [kind for kind, _ in incidents(room)]


def test_a_disk_that_is_full_holds_up_no_reaction(room: Room) -> None:
    """What was seen waits for the disk in its place; what follows from it waits half a second and no longer."""
    room.open()
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    disk = BrokenDisk(room.device)
    with room.qtbot.waitSignal(attempt.watching.locking):
        room.lock.see("foreign_windows", "window_above", "Notes")
    before = incidents(room)
    disk.broken = False
    room.qtbot.waitUntil(lambda: attempt.trouble is None, timeout=10_000)
    room.settle()

    assert ([], [("window_above", "Notes")]) == (before, incidents(room))


def incidents(room: Room) -> list[tuple[str, str]]:
    """Return what the log on the disk says went wrong: kind and evidence."""
    (row,) = list_attempts(room.device)
    attempt = load_attempt(room.device, AttemptId(row.attempt_id))
    return [(incident.kind, incident.detail) for incident in attempt.incidents]
