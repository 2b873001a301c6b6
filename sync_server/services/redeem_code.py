"""What joining is for a device and for a hub alike: who asks holds the keys, its code is good for it alone, a token comes back.

A reply may be lost: whoever joined by a code may ask again with it while it holds, and is given another token.
"""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import TypeVar

from assessment.errors import AssessmentError
from assessment.ids import DeviceId
from assessment.pack.seal import is_recipient
from assessment.signing import VerifyKey
from assessment.sync.enrolment import enrolment_proven
from assessment.sync.messages import EnrolRequest
from assessment.sync.versions import side_to_update
from sync_server.errors import BodyInvalid, CodeRefused, ProofRefused, TooManyTries, UpdateNeeded
from sync_server.services.make_enrolment_code import CodeKind, code_hash
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.devices import enrolment_code, mark_used
from sync_server.storage.engine import Session
from sync_server.storage.models import EnrolmentCode, Organisation
from sync_server.storage.organisations import organisation

TOKEN_BYTES = 16
"""128 random bits: beyond guessing, and short on the wire of every push."""
T = TypeVar("T")


def guarded(server: Server, request: EnrolRequest, address: str, join: Callable[[], T]) -> T:
    """Let it join, once the keys are proved; wrong codes make an address wait, good ones never.

    Raises:
        UpdateNeeded: it speaks a version that is not served.
        TooManyTries: too many wrong codes from this address, and this is one more.
        CodeRefused: the code is unknown, used by another or over.
        BodyInvalid: a key is not one.
        ProofRefused: whoever asks does not hold the sign key, or did not ask for this.
    """
    side = side_to_update(request.protocol)
    if side is not None:
        raise UpdateNeeded(side.value)
    try:
        server.guessing.check("enrol", name="", address=address)
    except TooManyTries:
        # a code has 80 random bits: who knows one has been given it, whatever else comes from that hall
        if server.upstream or not _is_one(server, request):
            raise
    _check_keys(request)
    try:
        return join()
    except CodeRefused:
        server.guessing.failed("enrol", name="", address=address)
        raise


def new_token(server: Server) -> str:
    """Return a fresh token."""
    return urlsafe_b64encode(server.draw(TOKEN_BYTES)).rstrip(b"=").decode()


def good_code(
    session: Session, request: EnrolRequest, kind: CodeKind, now: int
) -> tuple[EnrolmentCode, Organisation]:
    """Return the code that was entered and whose it is. That who asks again has the same key is for the caller to see.

    Raises:
        CodeRefused: there is none of this kind, another has used it, or it is over.
    """
    code = enrolment_code(session, code_hash(request.code), kind.value)
    if code is None:
        raise CodeRefused("unknown")
    if code.used_ms is not None and code.used_by != request.device_id:
        raise CodeRefused("used")
    if code.expires_ms <= now:
        raise CodeRefused("over")
    home = organisation(session, code.organisation_id)
    if home is None:
        raise CodeRefused("unknown")
    return code, home


def use_code(session: Session, code: EnrolmentCode, who: str, action: str, now: int) -> None:
    """Note who has joined by a code: it holds for nobody else, nor for whoever asked another process at the same moment.

    Raises:
        CodeRefused: somebody was faster.
    """
    if not mark_used(session, code, who, now):
        raise CodeRefused("used")
    record(session, code.organisation_id, actor=code.made_by, action=action, subject=who, now=now)


def _is_one(server: Server, request: EnrolRequest) -> bool:
    with server.database.read() as session:
        hashed = code_hash(request.code)
        return any(enrolment_code(session, hashed, kind.value) is not None for kind in CodeKind)


def _check_keys(request: EnrolRequest) -> None:
    try:
        public = VerifyKey(bytes.fromhex(request.sign_key))
    except (ValueError, AssessmentError):
        raise BodyInvalid("sign_key") from None
    if not is_recipient(request.seal_key):
        raise BodyInvalid("seal_key")
    if not enrolment_proven(
        public,
        request.proof,
        code=request.code,
        device_id=DeviceId(request.device_id),
        seal_key=request.seal_key,
    ):
        raise ProofRefused(request.device_id)
