"""Which server this one is a hub of, with the hub's own secrets: one file that only its owner can read.

The token stands here and not in the database, because whoever holds it can speak for the hub.
"""

import json
import os
from dataclasses import MISSING, asdict, dataclass, field, fields
from pathlib import Path

from sync_server.errors import KeysExposed, KeysMissing
from sync_server.storage.pack_files import sync_folder


@dataclass(frozen=True, slots=True)
class Joined:
    """What joining brought. Empty ``centre``: a hub of all of them. Keys are in hex and as age writes them.

    ``address`` is how devices reach this hub, empty where they are to look for it; ``tls_key`` makes its certificate,
    ``next_key`` the one that is announced. ``place_number`` is that of what it last told of where it is.
    """

    url: str
    organisation_id: str
    hub_id: str
    centre: str
    sign_key: str = field(repr=False)
    seal_key: str = field(repr=False)
    token: str = field(repr=False)
    address: str = ""
    tls_key: str = field(default="", repr=False)
    next_key: str = field(default="", repr=False)
    place_number: str = "0"


def read_joined(file: Path, *, strict: bool) -> Joined | None:
    """Return what was joined, None where nothing was.

    Raises:
        KeysMissing: the file is there but cannot be read.
        KeysExposed: ``strict``, and others than the owner may read it.
    """
    if not file.exists():
        return None
    try:
        if strict and os.name == "posix" and file.stat().st_mode & 0o077:
            raise KeysExposed(str(file))
        told = json.loads(file.read_text(encoding="utf-8"))
        return Joined(
            **{
                one.name: str(told[one.name] if one.default is MISSING else told.get(one.name, one.default))
                for one in fields(Joined)
            }
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise KeysMissing(str(file)) from None


def keep_joined(file: Path, joined: Joined) -> None:
    """Keep it durably; what was kept before is replaced whole.

    Raises:
        OSError: it cannot be written.
    """
    keep_secret(file, (json.dumps(asdict(joined), indent=1) + "\n").encode())


def keep_secret(file: Path, data: bytes) -> None:
    """Keep bytes durably where only the owner reads them; what was there before is replaced whole.

    Raises:
        OSError: they cannot be written.
    """
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(part, file)
    sync_folder(file.parent)
