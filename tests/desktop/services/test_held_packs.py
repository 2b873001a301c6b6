"""What a heartbeat tells of the packs on this computer."""

from hashlib import sha256

import pytest

from assessment.sync.messages import MOST_HELD_PACKS, HeldPack
from desktop.services.device import Device
from desktop.services.held_packs import held_packs
from desktop.services.import_pack import import_pack
from desktop.services.pull_changes import apply_changes, fetch_slice, wanted
from desktop.services.unlock_pack import unlock_pack
from desktop.storage.engine import transaction
from desktop.storage.models import StoredPack
from tests.builders import make_pack
from tests.desktop.services.test_pull_changes import told
from tests.fakes.server import FakeServer, pack_change

PACK = make_pack(7)
DIGEST = sha256(PACK).hexdigest()


def of_pack(device: Device, version: int = 7) -> HeldPack | None:
    """Return what is told of a version, None where nothing is."""
    return next((one for one in held_packs(device) if one.version == version), None)


def test_from_wanted_to_openable(device: Device) -> None:
    """A pack is told on its way in tens of percent, then as verified, then as openable once what opens it is kept here."""
    server = FakeServer(device.device_id, device.key.public)
    server.packs["ports/7"], server.etags["ports/7"] = PACK, DIGEST
    apply_changes(device, told(pack_change(PACK, DIGEST, version=7)))
    at_first = of_pack(device)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.services.held_packs.fetched_bytes", lambda *_: len(PACK) * 47 // 100)
        on_its_way = of_pack(device)
        patch.setattr("desktop.services.held_packs.fetched_bytes", lambda *_: len(PACK))
        nearly = of_pack(device)
    (want,) = wanted(device)
    part = fetch_slice(device, server.client(), want, lambda: False)
    import_pack(device, PACK)
    whole = of_pack(device)
    with transaction(device.engine) as session:
        pack_hash = session.query(StoredPack).filter_by(version=7).one().pack_hash
    unlock_pack(device, pack_hash)
    opened = of_pack(device)

    assert part is not None
    assert [
        ("downloading", 0),
        ("downloading", 40),
        ("downloading", 90),
        ("verified", 100),
        ("openable", 100),
    ] == [(one.state, one.percent) for one in (at_first, on_its_way, nearly, whole, opened) if one]
    assert opened is not None
    assert DIGEST[:16] == opened.hash8


def test_what_is_gone_or_cut_is_not_told(device: Device) -> None:
    """A pack whose file is missing or of another length is not held."""
    import_pack(device, PACK)
    (device.paths.packs / DIGEST).write_bytes(PACK[:-1])
    cut = of_pack(device)
    (device.paths.packs / DIGEST).unlink()

    assert (None, None) == (cut, of_pack(device))


def test_no_more_is_told_than_a_heartbeat_takes(device: Device) -> None:
    """Of very many packs those that came last are told."""
    import_pack(device, PACK)
    with transaction(device.engine) as session:
        for number in range(MOST_HELD_PACKS + 5):
            session.add(
                StoredPack(
                    pack_hash=f"{number:064x}",
                    pack_id=f"many-{number}",
                    version=1,
                    title="",
                    file_sha256=DIGEST,
                    size=len(PACK),
                    imported_at_ms=number,
                )
            )

    found = held_packs(device)
    assert MOST_HELD_PACKS == len(found)
    assert "many-64" == next(one.pack_id for one in found if one.pack_id != "ports")
