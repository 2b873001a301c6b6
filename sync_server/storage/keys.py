"""An organisation's secret keys: two files that only their owner can read, in a folder of its own.

``issuer.key`` signs packs and sittings and has the form that ``carrel pack build --issuer`` takes, with the public
half beside it in ``issuer.key.pub``. ``organisation.age`` opens the packs that are sealed to the organisation.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assessment.ids import OrganisationId
from assessment.pack.seal import SealIdentity
from assessment.signing import KEY_BYTES, SigningKey
from sync_server.errors import KeysExposed, KeysMissing

ISSUER, IDENTITY = "issuer.key", "organisation.age"
_FORM = "carrel-issuer-secret-1 "


@dataclass(frozen=True, slots=True)
class OrganisationKeys:
    """What an organisation signs with and what it opens packs with."""

    issuer: SigningKey
    identity: SealIdentity


def make_keys(
    folder: Path, organisation_id: OrganisationId, draw: Callable[[int], bytes]
) -> OrganisationKeys:
    """Make fresh keys and keep them.

    Raises:
        FileExistsError: if there are keys already; they are never overwritten.
    """
    home = folder / organisation_id
    home.mkdir(mode=0o700, parents=True)
    seed, identity = draw(KEY_BYTES), SealIdentity.generate()
    keys = OrganisationKeys(SigningKey(seed), identity)
    _write(home / ISSUER, f"{_FORM}{seed.hex()}\n")
    _write(home / IDENTITY, f"# recipient: {identity.recipient}\n{identity.secret}\n")
    (home / f"{ISSUER}.pub").write_text(keys.issuer.public.hex() + "\n", encoding="ascii")
    return keys


def read_keys(folder: Path, organisation_id: OrganisationId, *, strict: bool) -> OrganisationKeys:
    """Return an organisation's keys.

    Raises:
        KeysMissing: if a file is not there or holds no key.
        KeysExposed: if ``strict`` and others than the owner may read one.
    """
    home = folder / organisation_id
    issuer, identity = (_read(home / name, strict=strict) for name in (ISSUER, IDENTITY))
    try:
        seed = bytes.fromhex(issuer.removeprefix(_FORM))
        secret = next(line for line in identity.splitlines() if line and not line.startswith("#"))
        return OrganisationKeys(SigningKey(seed), SealIdentity.from_secret(secret.strip()))
    except (ValueError, StopIteration):
        raise KeysMissing(f"{home} holds something that is no key") from None


def _write(file: Path, text: str) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _read(file: Path, *, strict: bool) -> str:
    try:
        if strict and os.name == "posix" and file.stat().st_mode & 0o077:
            raise KeysExposed(str(file))
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise KeysMissing(str(file)) from None
