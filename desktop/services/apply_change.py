"""Apply one change that the server told, or say why not. Repeating one is harmless."""

import base64
import binascii
from hashlib import sha256

from assessment.errors import AssessmentError
from assessment.ids import PackId
from assessment.sync.messages import (
    Change,
    CommandChange,
    HubChange,
    PackChange,
    ReleaseChange,
    ResultChange,
    RetractionChange,
    SittingChange,
    TrustChange,
    UnreadChange,
)
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.know_hub import know_hub
from desktop.services.retracted import accept_retraction
from desktop.services.take_command import take_command
from desktop.services.take_trust import take_trust
from desktop.services.unlock_pack import accept_release
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult, WantedPack
from desktop.storage.records import pack_version

UNKNOWN = "unknown"
"""The code of a change that this version cannot read."""
TOO_LARGE = "pack_too_large"
LARGEST_PACK_BYTES = 1 << 30
"""No server can be set to take a larger one from staff."""


def apply_change(device: Device, change: Change | UnreadChange, server_ms: int | None = None) -> str:
    """Apply a change and return nothing, or the code of the reason why it cannot be.

    ``server_ms`` is what the server's clock said when it told, where that is known.
    """
    try:
        return _apply(device, change, server_ms)
    except (AssessmentError, binascii.Error) as error:
        return type(error).__name__


def subject_of(change: Change | UnreadChange) -> str:
    """Return what a change is about: a later one of the same kind about the same takes its place."""
    match change:
        case SittingChange():
            return change.sitting_id
        case PackChange() | ReleaseChange() | RetractionChange():
            return f"{change.pack_id} {change.version}"
        case ResultChange():
            return change.attempt_id
        case CommandChange():
            return change.command_id
        case HubChange():
            return change.hub_id
        case TrustChange():
            return str(change.version)
        case UnreadChange():
            return sha256(change.text.encode()).hexdigest()


def text_of(change: Change | UnreadChange) -> str:
    """Return the JSON by which a change can be read again."""
    return change.text if isinstance(change, UnreadChange) else change.model_dump_json()


def _apply(device: Device, change: Change | UnreadChange, server_ms: int | None) -> str:
    match change:
        case SittingChange():
            import_sitting(device, base64.b64decode(change.document))
        case PackChange() if change.size > LARGEST_PACK_BYTES:
            return TOO_LARGE
        case PackChange():
            with transaction(device.engine) as session:
                if pack_version(session, PackId(change.pack_id), change.version) is None:
                    session.merge(
                        WantedPack(
                            pack_id=change.pack_id,
                            version=change.version,
                            title=change.title,
                            sha256=change.sha256,
                            size=change.size,
                        )
                    )
        case ReleaseChange():
            accept_release(device, PackId(change.pack_id), change.version, base64.b64decode(change.sealed))
        case ResultChange():
            with transaction(device.engine) as session:
                session.merge(
                    StoredResult(
                        attempt_id=change.attempt_id,
                        digest=change.digest,
                        score=change.score,
                        maximum=change.maximum,
                        pending=change.pending,
                        released=change.released,
                        grade=change.grade,
                    )
                )
        case CommandChange():
            take_command(device, base64.b64decode(change.document), server_ms)
        case HubChange():
            know_hub(device, base64.b64decode(change.document))
        case RetractionChange():
            accept_retraction(device, base64.b64decode(change.document))
        case TrustChange():
            take_trust(device, change.version, base64.b64decode(change.document))
        case UnreadChange():
            return UNKNOWN
    return ""
