"""What the organisation says it holds travels back on the stick, and is believed as a reply over the network is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from assessment.errors import AcknowledgementInvalid
from assessment.pack.acknowledgement_document import (
    Acknowledgement,
    read_acknowledgement_file,
    sign_acknowledgement,
)
from assessment.signing import SigningKey, key_id
from desktop.paths import Paths
from desktop.services.device import Device
from desktop.services.held_attempts import held_attempts
from desktop.services.list_sittings import list_sittings
from desktop.services.prove_receipts import prove_receipts
from desktop.services.take_acknowledgement import take_acknowledgement
from desktop.services.write_results import export_results
from desktop.storage.log import delivery
from sync_server.__main__ import app
from sync_server.services.acknowledge_logs import acknowledge_logs
from sync_server.services.import_bundles import import_bundles
from tests.builders import Q1, Q3, Desk, responded
from tests.contract.offline import Offline, make_offline
from tests.desktop.services.seats import going_on, left


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[Offline]:
    """A server and computers that never meet."""
    with make_offline(tmp_path) as made:
        yield made


def carried(offline: Offline, device: Device) -> Path:
    """Carry a device's results to the server, and return the file that goes back."""
    (known,) = list_sittings(device)
    stick = offline.folder / "stick"
    stick.mkdir(exist_ok=True)
    path = export_results(device, known.sitting.id, by="Pat", folder=stick).path
    (told,) = import_bundles(offline.server, offline.organisation, [path], actor="test")
    assert told.status in ("new", "known", "older", "part_refused"), told
    return acknowledged(offline, "back.carrelack")


def acknowledged(offline: Offline, name: str) -> Path:
    """Return the file in which the server says what it holds now."""
    path = offline.folder / name
    path.write_bytes(acknowledge_logs(offline.server, offline.organisation)[1])
    return path


def central(device: Device) -> tuple[int, int]:
    """Return how much is acknowledged, and how much of that is at the organisation."""
    with device.log.transaction() as rows:
        known = delivery(rows, device.epoch)
    return known.acknowledged, known.central


def test_the_stick_brings_back_that_the_organisation_has_it(offline: Offline) -> None:
    """Without a network a device learns that all is at the organisation, says so, and can prove it."""
    with offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        back = carried(offline, device)
        assert (0, 0) == central(device)
        (before,) = held_attempts(device)

        found = take_acknowledgement(device, back)

        assert (True, False, False, 0) == (found.here, found.forked, found.wrong, found.unsent)
        assert (device.log.last, device.log.last) == central(device) == (found.events, found.events)
        (after,) = held_attempts(device)
        assert (True, False, 0) == (before.unsent > 0, before.central, after.unsent)
        assert after.central
        assert [True] == [one.holds for one in prove_receipts(device)]
        assert 0 == take_acknowledgement(device, back).events


def test_what_was_written_since_is_not_covered(offline: Offline) -> None:
    """A file tells of what it tells of; what came later is on the device alone, and an older file takes nothing back."""
    with offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        first = carried(offline, device).rename(offline.folder / "first.carrelack")
        running = going_on(device)
        running.record(responded(Q3, "a sailor"))
        found = take_acknowledgement(device, first)
        assert found.unsent > 0
        assert not held_attempts(device)[0].central

        take_acknowledgement(device, carried(offline, device))
        whole = central(device)
        again = take_acknowledgement(device, first)

        assert (device.log.last, device.log.last) == whole == central(device)
        assert (0, False) == (again.events, again.wrong)


def test_only_the_organisation_is_believed(offline: Offline) -> None:
    """Signed by another, changed, of another organisation, or with a receipt for another log: nothing is believed."""
    own = offline.server.keys(offline.organisation).issuer
    with offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        back = carried(offline, device)
        good = back.read_bytes()
        told = read_acknowledgement_file(good, {offline.organisation: {key_id(own.public): own.public}})
        (log,) = told.logs
        ahead = replace(told, logs=(replace(log, cursor=log.cursor - 1),))
        for wrong in (
            sign_acknowledgement(told, SigningKey(b"9" * 32)),
            good.replace(b"cursor", b"cursos"),
            good[:-40],
            b"",
            sign_acknowledgement(Acknowledgement("somebody", told.made_ms, told.logs), own),
        ):
            back.write_bytes(wrong)
            with pytest.raises(AcknowledgementInvalid):
                take_acknowledgement(device, back)
        back.write_bytes(sign_acknowledgement(ahead, own))
        assert take_acknowledgement(device, back).forked
        back.write_bytes(sign_acknowledgement(replace(told, logs=(replace(log, receipt="1.2.3"),)), own))
        assert take_acknowledgement(device, back).wrong

        assert (0, 0) == central(device)


def test_a_copy_of_the_disk_is_told_of(offline: Offline) -> None:
    """What the organisation holds of a copy of this device is not believed to be this one's, and that is said."""
    desk = offline.computer("1")
    copytree(desk.paths.home, offline.folder / "copy")
    with desk.opened() as device:
        left(device, responded(Q1, "A"))
        back = carried(offline, device)
    with Desk(Paths(offline.folder / "copy"), desk.clock, desk.draw).opened() as device:
        left(device, responded(Q1, "B"), responded(Q3, "a sailor"))
        found = take_acknowledgement(device, back)

        assert (True, 0) == (found.forked, found.events)
        assert (0, 0) == central(device)


def test_it_is_nobody_elses(offline: Offline) -> None:
    """A device of which the file does not tell learns nothing from it."""
    with offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        back = carried(offline, device)
    with offline.computer("2").opened() as device:
        assert not take_acknowledgement(device, back).here


def test_the_commands_of_both_ends(tmp_path: Path) -> None:
    """``attempts import FOLDER --acknowledge`` tells of each file, and ``carrel attempts acknowledge`` takes it in."""
    from desktop.cli.main import app as carrel

    stick = tmp_path / "stick"
    stick.mkdir()
    with make_offline(tmp_path) as offline, offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        (known,) = list_sittings(device)
        whole = export_results(device, known.sitting.id, by="Pat", folder=stick).path
    (stick / "deep").mkdir()
    (stick / "deep" / "again.carrelresult").write_bytes(whole.read_bytes())
    (stick / "half.carrelresult").write_bytes(whole.read_bytes()[:-100])
    (stick / "letter.txt").write_text("nothing of ours")
    back = tmp_path / "back.carrelack"
    command = ["attempts", "import", str(stick), "--data", str(tmp_path / "server")]

    first = CliRunner().invoke(app, [*command, "--acknowledge", str(back)])
    taken = CliRunner().invoke(carrel, ["attempts", "acknowledge", str(back), "--home", str(tmp_path / "1")])

    assert 1 == first.exit_code, first.output
    for told in ("3 files: ", "1 new", "1 twice", "1 half_copied", "half copied", "a copy of"):
        assert told in first.output, first.output
    assert 0 == taken.exit_code, taken.output
    assert "Not known to be held: 0 events, 0 files." in taken.output
