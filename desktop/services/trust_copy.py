"""Whom this installation trusts and where its server is: a copy among the secrets, for when the database loses it.

Among the secrets, because whoever could write it could say whose packs and sittings are believed.
"""

import json
import logging

from assessment.sync.messages import EnrolReply
from desktop.services.device import TRUST, Device
from desktop.storage.engine import transaction
from desktop.storage.models import Installation
from desktop.storage.records import installation
from desktop.storage.trusted import TrustedKeys, trusted_keys

log = logging.getLogger(__name__)
KEY_ID_BYTES = 8
PUBLIC_KEY_BYTES = 32
_WORDS = ("organisation_id", "organisation_name", "centre", "server_url")


def keep_trust(device: Device, server_url: str, reply: EnrolReply, trusted: TrustedKeys) -> None:
    """Keep what an enrolment brought.

    Raises:
        KeyringUnavailable, DiskFull, StorageFailed: it could not be kept.
    """
    words = (reply.organisation_id, reply.organisation_name, reply.centre, server_url)
    _put(device, words, trusted)


def copy_trust(device: Device) -> None:
    """Make the copy what the database says, where that has joined an organisation, and the copy has no newer word of it.

    Raises:
        KeyringUnavailable, KeyMissing, DiskFull, StorageFailed: it could not be kept.
    """
    with transaction(device.engine) as session:
        row = installation(session)
    if row is None or not row.organisation_id or _newer(row, device.secrets.get(TRUST)) is not None:
        return
    _put(device, tuple(getattr(row, word) for word in _WORDS), trusted_keys(row.issuers))


def take_newer_trust(device: Device) -> None:
    """Take what the copy says of whom to trust where it is newer: then the database is an older one that was put back.

    Raises:
        KeyringUnavailable, KeyMissing: the copy cannot be read now.
    """
    with transaction(device.engine) as session:
        row = installation(session)
        newer = _newer(row, device.secrets.get(TRUST)) if row is not None and row.organisation_id else None
        if row is not None and newer is not None:
            log.warning("the copy of whom to trust is newer than the database, and is taken")
            row.issuers = newer.text()


def restore_trust(device: Device) -> bool:
    """Bring the copy back into a database that has lost it; say whether there was anything to bring back.

    Raises:
        KeyringUnavailable, KeyMissing: the copy cannot be read now.
    """
    with transaction(device.engine) as session:
        row = installation(session)
        if row is None or row.organisation_id:
            return False
        text = device.secrets.get(TRUST)
        return text is not None and _take(row, text)


def _put(device: Device, words: tuple[str, ...], trusted: TrustedKeys) -> None:
    keys = {"issuers": dict(trusted.own), "pack_issuers": dict(trusted.others), "version": trusted.version}
    kept = {**dict(zip(_WORDS, words, strict=True)), **keys, "signer": trusted.signer}
    text = json.dumps(kept, separators=(",", ":"), sort_keys=True)
    if device.secrets.get(TRUST) != text:
        device.secrets.put(TRUST, text)


def _newer(row: Installation, text: str | None) -> TrustedKeys | None:
    """Return what the copy says of whom to trust, where it is of the same organisation and newer than the row."""
    read = _read(text) if text is not None else None
    if read is None or read[0][0] != row.organisation_id:
        return None
    return read[1] if read[1].version > trusted_keys(row.issuers).version else None


def _take(row: Installation, text: str) -> bool:
    """Fill the row from the copy, all of it or nothing."""
    read = _read(text)
    if read is None:
        return False
    for word, value in zip(_WORDS, read[0], strict=True):
        setattr(row, word, value)
    row.issuers = read[1].text()
    return True


def _read(text: str) -> tuple[list[str], TrustedKeys] | None:
    """Return what a copy says, None where it cannot be read.

    One from before keys had purposes does not say which of several is the organisation's: then none is.
    """
    try:
        kept = json.loads(text)
        words = [_word(kept[word]) for word in _WORDS]
        own, others = _keys(kept["issuers"]), _keys(kept.get("pack_issuers", {}))
        if "pack_issuers" not in kept and len(own) > 1:
            own, others = {}, own
        signer = _word(kept.get("signer", ""))
        return words, TrustedKeys(own, others, int(kept.get("version", 0)), signer)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("the copy of whom to trust cannot be read: %s", type(error).__name__)
        return None


def _keys(told: dict[str, str]) -> dict[str, str]:
    return {_hex(key, KEY_ID_BYTES): _hex(public, PUBLIC_KEY_BYTES) for key, public in told.items()}


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def _hex(value: object, length: int) -> str:
    text = _word(value)
    if len(bytes.fromhex(text)) != length:
        raise ValueError(length)
    return text
