"""Bringing in packs and sittings: everything that cannot be believed is refused by name, and nothing is kept of it."""

from pathlib import Path

import pytest

from assessment import errors as rules
from assessment.pack.archive import read_archive, write_archive
from desktop.errors import FileUnreadable
from desktop.services.device import Device
from desktop.services.import_pack import PackOlder, import_pack, import_pack_file, load_sealed
from desktop.services.import_sitting import import_sitting, import_sitting_file
from desktop.services.list_sittings import list_sittings
from desktop.storage.engine import transaction
from desktop.storage.records import packs, sittings
from tests.builders import STRANGER, make_document, make_pack, make_sitting


def packs_here(device: Device) -> list[tuple[str, int]]:
    """Return the packs that were kept."""
    with transaction(device.engine) as session:
        return [(row.pack_id, row.version) for row in packs(session)]


def changed(data: bytes, name: str, part: bytes) -> bytes:
    """Return a pack with one part replaced."""
    return write_archive({**read_archive(data), name: part})


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", rules.PackCorrupt),
        (b"not a pack at all", rules.PackCorrupt),
        (make_pack(2)[:-100], rules.PackCorrupt),
        (make_pack(2)[:1000], rules.PackCorrupt),
        (make_pack(2, issuer=STRANGER), rules.PackIssuerUnknown),
        (changed(make_pack(2), "manifest.sig", bytes(64)), rules.PackSignatureInvalid),
        (changed(make_pack(2), "content.age", b"something else"), rules.PackError),
        (changed(make_pack(2), "more", b"a part too many"), rules.PackError),
    ],
    ids=["empty", "no pack", "cut", "cut short", "stranger", "signature", "content", "extra part"],
)
def test_a_pack_that_cannot_be_believed_is_refused(
    device: Device, data: bytes, expected: type[Exception]
) -> None:
    """The right typed error comes up, and neither record nor file is left."""
    files = sorted(device.paths.packs.iterdir())
    with pytest.raises(expected):
        import_pack(device, data)

    assert [("ports", 1)] == packs_here(device)
    assert files == sorted(device.paths.packs.iterdir())


def test_a_newer_version_is_kept_beside_the_older(device: Device) -> None:
    """A new version replaces nothing that is here."""
    imported = import_pack(device, make_pack(2))

    assert (False, "Ports 2") == (imported.already_here, imported.title)
    assert [("ports", 1), ("ports", 2)] == packs_here(device)


def test_an_older_version_never_replaces_a_newer(device: Device) -> None:
    """An older pack is refused with the version that is here."""
    import_pack(device, make_pack(3))
    with pytest.raises(PackOlder) as refusal:
        import_pack(device, make_pack(2))

    assert "3" == refusal.value.detail
    assert [("ports", 1), ("ports", 3)] == packs_here(device)


def test_the_same_pack_again_is_no_error(device: Device) -> None:
    """Bringing in what is here says so and changes nothing."""
    assert import_pack(device, make_pack()).already_here
    assert [("ports", 1)] == packs_here(device)


def test_a_pack_damaged_on_the_disk_is_found_and_healed_by_importing_it_again(device: Device) -> None:
    """A stored pack is verified whenever it is read; bringing it in again repairs it."""
    (file,) = device.paths.packs.iterdir()
    pack_hash = import_pack(device, make_pack()).pack_hash
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(rules.PackError):
        load_sealed(device, pack_hash)

    import_pack(device, make_pack())

    assert pack_hash == load_sealed(device, pack_hash).pack_hash


def test_a_pack_whose_file_is_gone_is_named(device: Device) -> None:
    """A missing file is unreadable, not a crash; bringing it in again repairs it."""
    (file,) = device.paths.packs.iterdir()
    pack_hash = import_pack(device, make_pack()).pack_hash
    file.unlink()
    with pytest.raises(FileUnreadable):
        load_sealed(device, pack_hash)

    import_pack(device, make_pack())

    assert pack_hash == load_sealed(device, pack_hash).pack_hash


def test_another_pack_under_a_stored_name_is_refused(device: Device) -> None:
    """A well-signed pack does not pass for another."""
    (file,) = device.paths.packs.iterdir()
    pack_hash = import_pack(device, make_pack()).pack_hash
    file.write_bytes(make_pack(2))

    with pytest.raises(rules.PackError):
        load_sealed(device, pack_hash)


def test_an_unknown_pack_cannot_be_loaded(device: Device) -> None:
    """Asking for a pack that was never brought in is a pack error."""
    with pytest.raises(rules.PackError):
        load_sealed(device, "ab" * 32)


def test_importing_from_files(device: Device, tmp_path: Path) -> None:
    """A pack and a sitting come in from files; a file that is not there is named."""
    pack, sitting = tmp_path / "new.carrel", tmp_path / "new.carrelsitting"
    pack.write_bytes(make_pack(2))
    sitting.write_bytes(make_document(make_sitting(sitting_id="afternoon", pack_version=2)))

    assert "Ports 2" == import_pack_file(device, pack).title
    assert "afternoon" == import_sitting_file(device, sitting).id
    with pytest.raises(FileUnreadable, match=r"nowhere\.carrel"):
        import_pack_file(device, tmp_path / "nowhere.carrel")
    with pytest.raises(FileUnreadable):
        import_pack_file(device, tmp_path)


def other_signature(document: bytes) -> bytes:
    """Return a document whose signature ends in another digit."""
    return document[:-3] + (b"0" if document[-3:-2] != b"0" else b"1") + document[-2:]


@pytest.mark.parametrize(
    "document",
    [b"", b"{}", make_document(issuer=STRANGER), other_signature(make_document()), make_document() + b" "],
    ids=["empty", "no document", "stranger", "signature", "not canonical"],
)
def test_a_sitting_that_cannot_be_believed_is_refused(device: Device, document: bytes) -> None:
    """Only a sitting signed by a trusted key is kept."""
    device.log._raw.execute("DELETE FROM sittings")
    with pytest.raises(rules.SittingInvalid):
        import_sitting(device, document)

    with transaction(device.engine) as session:
        assert [] == sittings(session)


def test_an_older_revision_changes_nothing(device: Device) -> None:
    """The highest revision stays, in whatever order they come."""
    import_sitting(device, make_document(make_sitting(revision=5, candidates=3)))
    import_sitting(device, make_document(make_sitting(revision=4, candidates=1)))

    (known,) = list_sittings(device)
    assert (5, 3) == (known.sitting.revision, len(known.sitting.roster))


def test_sittings_are_listed_soonest_first_with_their_packs(device: Device) -> None:
    """A sitting whose pack is not here yet is listed without one."""
    later = make_sitting(sitting_id="later", pack_version=2)
    import_sitting(device, make_document(later))

    assert [("later", False), ("sitting-1", True)] == sorted(
        (known.sitting.id, bool(known.pack_hash)) for known in list_sittings(device)
    )
