"""What must be right before a test begins."""

import shutil
from collections import namedtuple

import pytest

from desktop.errors import FileUnreadable
from desktop.services import check_machine as module
from desktop.services.check_machine import check_machine
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from tests.builders import SECRET, cheap_hash, signed_in

Usage = namedtuple("Usage", "total used free")  # noqa: PYI024  # as shutil gives it


def test_a_good_machine(device: Device) -> None:
    """Pack verified, a durable write read back, the space told, no trace left."""
    found = check_machine(device, signed_in(device).pack_hash)

    assert (None, "Ports 1", None, True) == (
        found.pack_problem,
        found.pack_title,
        found.storage_problem,
        found.secrets_in_file,
    )
    assert found.free_bytes > 0
    assert not (device.paths.home / "write-check").exists()


def test_a_missing_pack_file_is_the_finding(device: Device) -> None:
    """What is wrong with the pack is returned, not raised."""
    (file,) = device.paths.packs.iterdir()
    pack_hash = signed_in(device).pack_hash
    file.unlink()

    assert isinstance(check_machine(device, pack_hash).pack_problem, FileUnreadable)


def test_without_a_pack_there_is_no_title(device: Device) -> None:
    """A sitting whose pack is not here yet has nothing to verify."""
    found = check_machine(device, "")

    assert (None, "") == (found.pack_problem, found.pack_title)


def test_a_disk_that_refuses_is_the_finding(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that fails, or reads back differently, is told."""

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_durably", fail)
    assert isinstance(check_machine(device, "").storage_problem, OSError)
    monkeypatch.setattr(module, "write_durably", lambda target, data: target.write_bytes(data[::-1]))

    assert isinstance(check_machine(device, "").storage_problem, OSError)


def test_free_space_is_told(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """Little space is a number for the screen to judge."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10, 9, 1))

    assert 1 == check_machine(device, "").free_bytes


@pytest.mark.parametrize("hashed", ["", "no hash", "$argon2id$v=19$m=8,t=1,p=1$broken"])
def test_a_hash_that_is_none_fits_nothing(hashed: str) -> None:
    """A damaged hash lets nobody in, and raises nothing."""
    assert not secret_fits(hashed, SECRET)
    assert not secret_fits(hashed, "")


def test_only_the_secret_fits() -> None:
    """Case and spaces count in a secret."""
    assert secret_fits(cheap_hash(SECRET), SECRET)
    assert not any(secret_fits(cheap_hash(SECRET), wrong) for wrong in ("", SECRET.upper(), f" {SECRET}"))
