"""What must be right before a test begins: the pack, the log, durable storage with room to spare, the key store."""

import shutil
from dataclasses import dataclass

from desktop.files.pack_store import write_durably
from desktop.services.device import Device
from desktop.services.import_pack import load_sealed
from desktop.services.prove_log import log_is_whole

ENOUGH_FREE_BYTES = 200 << 20


@dataclass(frozen=True, slots=True)
class MachineCheck:
    """What was found. ``pack_problem`` and ``storage_problem`` are None when all is well.

    ``log_whole``: what this device has recorded is what it wrote.
    """

    pack_problem: Exception | None
    pack_title: str
    free_bytes: int
    storage_problem: Exception | None
    secrets_in_file: bool
    log_whole: bool = True


def check_machine(device: Device, pack_hash: str) -> MachineCheck:
    """Verify the pack and the log again, write a file durably and read it back, look at the free space."""
    title, pack_problem = "", None
    if pack_hash:
        try:
            title = load_sealed(device, pack_hash).manifest.title
        except Exception as error:  # noqa: BLE001  # whatever it is, it is the finding, and it is shown
            pack_problem = error
    storage_problem = _try_writing(device)
    return MachineCheck(
        pack_problem=pack_problem,
        pack_title=title,
        free_bytes=shutil.disk_usage(device.paths.home).free,
        storage_problem=storage_problem,
        secrets_in_file=device.secrets_in_file,
        log_whole=log_is_whole(device),
    )


def _try_writing(device: Device) -> Exception | None:
    probe = device.paths.home / "write-check"
    data = device.draw(4096)
    try:
        write_durably(probe, data)
        if probe.read_bytes() != data:
            return OSError("read back differently")
        probe.unlink()
    except OSError as error:
        return error
    return None
