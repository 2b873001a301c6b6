"""Opening sealed packs: by an identity that is here, or by the code read out at the start."""

from pathlib import Path

import pytest

from assessment.errors import PackCorrupt, ReleaseCodeWrong, ReleaseMissing
from desktop.services.device import Device
from desktop.services.import_pack import import_pack
from desktop.services.unlock_pack import (
    accept_release,
    needs_code,
    unlock_keys,
    unlock_pack,
    unlock_pack_with_code,
)
from tests.builders import Desk, make_desk, make_pack, signed_in

CODE = "7K2M-9QXD-4HTR-0VWB"


@pytest.fixture(scope="module")
def coded() -> bytes:
    """A pack that opens by a code alone."""
    return make_pack(1, for_device=False, code=CODE, keys_released=False)


@pytest.fixture
def bare(tmp_path: Path) -> Desk:
    """An enrolled computer without packs."""
    return make_desk(tmp_path / "bare").enrolled()


def test_a_pack_released_to_this_device_needs_no_code(device: Device) -> None:
    """The release inside the pack opens it at once."""
    pack_hash = signed_in(device).pack_hash

    assert not needs_code(device, pack_hash)
    assert "t1" in unlock_pack(device, pack_hash).content.tests
    assert unlock_keys(device, pack_hash) is not None


def test_a_code_opens_a_pack_and_is_needed_once(bare: Desk, coded: bytes) -> None:
    """A wrong code opens nothing; the right one, however written, opens it, also after a restart."""
    with bare.opened() as device:
        pack_hash = import_pack(device, coded).pack_hash
        assert needs_code(device, pack_hash)
        with pytest.raises(ReleaseMissing):
            unlock_pack(device, pack_hash)
        with pytest.raises(ReleaseCodeWrong):
            unlock_pack_with_code(device, pack_hash, "7K2M-9QXD-4HTR-0VWC")
        assert needs_code(device, pack_hash)
        assert unlock_pack_with_code(device, pack_hash, CODE.lower().replace("-", " ")).content.tests
    with bare.opened() as device:
        assert not needs_code(device, pack_hash)
        assert unlock_pack(device, pack_hash).content.tests
        assert unlock_keys(device, pack_hash) is None


def test_a_pack_without_a_code_has_none_to_enter(bare: Desk) -> None:
    """Entering a code where the pack knows none is told apart from a wrong one."""
    with bare.opened() as device:
        pack_hash = import_pack(device, make_pack(1, for_device=False)).pack_hash
        with pytest.raises(ReleaseMissing):
            unlock_pack_with_code(device, pack_hash, CODE)


def test_a_pack_that_is_not_here_needs_something(device: Device) -> None:
    """Nothing opens a pack that was never brought in."""
    assert needs_code(device, "ab" * 32)


def test_a_damaged_release_is_refused(device: Device) -> None:
    """Bytes that are no release are named as damaged."""
    with pytest.raises(PackCorrupt):
        accept_release(device, "ports", 1, b"not age at all")  # type: ignore[arg-type]  # an id
