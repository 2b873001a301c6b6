"""Opening the installation puts right what an earlier run left."""

import pytest

from assessment.signing import key_id
from assessment.sync.messages import ChangesReply
from desktop import installation as opening
from desktop.errors import DiskFull
from desktop.installation import open_installation
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.open_device import close_device
from desktop.services.pull_changes import apply_changes, refused_codes
from desktop.storage.engine import transaction
from desktop.storage.log import LogWriter
from desktop.storage.records import installation
from desktop.storage.trusted import TrustedKeys
from tests.builders import STRANGER, Desk, make_document, make_sitting
from tests.fakes.server import sitting_change


def test_what_was_refused_is_tried_again_at_the_start(desk: Desk) -> None:
    """A sitting of an issuer who is trusted by now applies when the application starts."""
    change = sitting_change(make_document(make_sitting(sitting_id="new"), STRANGER), "new")
    with desk.opened() as device:
        apply_changes(device, ChangesReply(cursor=1, more=False, changes=(change,), server_ms=1))
        with transaction(device.engine) as session:
            row = installation(session)
            assert row is not None
            row.issuers = TrustedKeys({key_id(STRANGER.public): STRANGER.public.hex()}).text()

    device = open_installation(desk.paths).device

    assert "new" in [one.sitting.id for one in list_sittings(device)]
    assert () == refused_codes(device)
    close_device(device)


def test_a_full_disk_at_the_start_keeps_nobody_from_a_test(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the journal's room nor a change that waits is worth refusing to open."""

    def refuse(_: object) -> None:
        raise DiskFull("full")

    close_device(device)
    monkeypatch.setattr(LogWriter, "make_room", refuse)
    monkeypatch.setattr(opening, "retry_refused", refuse)

    opened = open_installation(device.paths)

    assert device.device_id == opened.device.device_id
    close_device(opened.device)
