"""Whoever edits the sitting's policy, the pack or a row of the log starts nothing with it."""

import sqlalchemy as sa

from assessment.attempt.events import SubmitMethod, Submitted
from assessment.ids import AttemptId
from desktop.errors import MachineUnfit
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.facts import Screen, SignInRefusal
from desktop.presenters.machine_rows import LOG_CHANGED
from desktop.services.device import Device
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.storage.engine import transaction
from desktop.storage.models import StoredEntry, StoredSitting
from tests.builders import SECRET, started
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room


def sat(device: Device) -> None:
    """Sit a test here before."""
    started(device).record(Submitted(SubmitMethod.CANDIDATE))


def edit_log(device: Device) -> None:
    """Move one entry of the log by a second, as somebody with the database in their hands might."""
    with transaction(device.engine) as session:
        session.execute(
            sa.update(StoredEntry).where(StoredEntry.dseq == 1).values(at_ms=StoredEntry.at_ms + 1000)
        )


def integrity(room: Room) -> CheckRow:
    """Sign in and return what the check says of integrity."""
    room.open()
    room.presenter.sign_in.sign_in("C-2", SECRET)
    room.confirm()
    room.settle()
    (row,) = (row for row in room.presenter.check.rows if row.kind is CheckKind.INTEGRITY)
    return row


def test_an_edited_policy_is_no_sitting(room: Room) -> None:
    """With one level changed the signature no longer holds: the sitting is not offered, and nobody signs in to it."""
    with transaction(room.device.engine) as session:
        row = session.scalars(sa.select(StoredSitting)).one()
        edited = row.document.replace(b"refuse_start", b"off")
        assert edited != row.document
        row.document = edited
    room.presenter.open()
    room.settle()
    refused = Heard(room.presenter.sign_in.refused)
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.settle()

    assert () == tuple(room.presenter.welcome.cards)
    assert [SignInRefusal.NO_SITTING] == [word.refusal for word in refused.words]


def test_an_edited_pack_closes_the_way_on(room: Room) -> None:
    """One byte of the pack's file is enough: the check fails it, and no test starts."""
    (file,) = room.device.paths.packs.iterdir()
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(bytes(data))
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.confirm()
    room.settle()

    (row,) = (row for row in room.presenter.check.rows if row.kind is CheckKind.PACK)
    assert (CheckStatus.FAILED, False) == (row.status, room.presenter.check.can_go_on)


def test_an_edited_log_closes_the_way_on(room: Room) -> None:
    """A row of it changed, the check says so; before, the same check was good."""
    room.background.on_database(lambda: sat(room.device))
    good = room.background.on_database(lambda: prove_log(room.device).whole)
    room.background.on_database(lambda: edit_log(room.device))
    row = integrity(room)

    assert good
    assert (CheckStatus.FAILED, LOG_CHANGED.kind) == (row.status, row.reason)
    assert not room.presenter.check.can_go_on


def test_a_log_edited_after_the_check_starts_nothing(room: Room) -> None:
    """The start proves it once more."""
    room.background.on_database(lambda: sat(room.device))
    assert CheckStatus.OK is integrity(room).status
    room.presenter.check.go_on()
    room.background.on_database(lambda: edit_log(room.device))
    room.presenter.start.start()
    room.qtbot.waitUntil(lambda: len(room.problems) == 1)
    (error,) = room.problems.words

    assert isinstance(error, MachineUnfit)
    assert (LOG_CHANGED.kind, Screen.INSTRUCTIONS, 1) == (error.kind, room.screen, len(room.attempt_rows()))


def test_an_attempt_whose_log_was_edited_goes_on_and_is_flagged(room: Room) -> None:
    """Nobody loses an exam to it: it is taken up again, with the incident in it."""
    room.background.on_database(lambda: started(room.device))
    room.background.on_database(lambda: edit_log(room.device))
    room.presenter.open()
    room.until(Screen.TEST)
    room.settle()

    (row,) = list_attempts(room.device)
    attempt = load_attempt(room.device, AttemptId(row.attempt_id))
    assert (LOG_CHANGED.kind, LOG_CHANGED.detail) in [(one.kind, one.detail) for one in attempt.incidents]
