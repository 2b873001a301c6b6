"""Whether the log is what this device wrote, and when it has to be read again to know."""

import pytest
import sqlalchemy as sa

from desktop.services import prove_log as proving
from desktop.services.device import Device
from desktop.services.prove_log import log_is_whole
from desktop.storage.engine import transaction
from desktop.storage.models import StoredEntry
from tests.builders import Q1, responded, started


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Device]:
    """Each time that the whole log is read."""
    found: list[Device] = []
    prove = proving.prove_log

    def counted(device: Device) -> proving.Proof:
        found.append(device)
        return prove(device)

    monkeypatch.setattr(proving, "prove_log", counted)
    return found


def edit(device: Device, by_ms: int) -> None:
    """Move the first entry, as somebody with the database in their hands might."""
    with transaction(device.engine) as session:
        session.execute(
            sa.update(StoredEntry).where(StoredEntry.dseq == 1).values(at_ms=StoredEntry.at_ms + by_ms)
        )


def test_what_nobody_has_written_to_is_not_read_again(device: Device, reads: list[Device]) -> None:
    """A log that was proved is whole as long as nobody has written to the database."""
    started(device)

    assert log_is_whole(device)
    assert log_is_whole(device)
    assert 1 == len(reads)


def test_an_edit_is_seen_and_so_is_its_taking_back(device: Device, reads: list[Device]) -> None:
    """Whatever somebody else writes makes the log be read again, whether or not it was whole before."""
    started(device)
    told = [log_is_whole(device)]
    edit(device, 1_000)
    told += [log_is_whole(device), log_is_whole(device)]
    edit(device, -1_000)
    told.append(log_is_whole(device))

    assert [True, False, False, True] == told
    assert 4 == len(reads)


def test_what_was_added_is_read(device: Device, reads: list[Device]) -> None:
    """An answer of one's own makes the log be read again too."""
    running = started(device)
    before = log_is_whole(device)
    running.record(responded(Q1, "B"))

    assert before
    assert log_is_whole(device)
    assert 2 == len(reads)


def test_an_edit_before_an_answer_is_seen_after_it(device: Device) -> None:
    """What was changed is not hidden by what was written behind it."""
    running = started(device)
    assert log_is_whole(device)
    edit(device, 1_000)
    running.record(responded(Q1, "B"))

    assert not log_is_whole(device)
