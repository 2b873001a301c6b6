"""The sync server over HTTP. Home of httpx: its exceptions end here.

Only a well-formed answer of our own protocol counts as one; a captive portal's page does not.
"""

import ssl
from collections.abc import Generator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
from pydantic import ValidationError

from assessment.errors import ReplyUnreadable
from assessment.ids import DeviceId, Epoch
from assessment.sync.messages import (
    BlobReply,
    ChangesReply,
    EnrolReply,
    EnrolRequest,
    Heartbeat,
    HeartbeatReply,
    LogProof,
    Message,
    PushReply,
    read_strictly,
)
from assessment.sync.replies import (
    Held,
    Who,
    body_of,
    is_page,
    no_answer,
    read_held,
    read_json,
    read_problem,
    read_push,
    refuse_encoded,
    retry_after,
    stranger,
)
from assessment.sync.versions import HEADER, PROTOCOL_VERSION, UPDATE_NEEDED
from desktop.errors import (
    EnvironmentProblem,
    NotTheHub,
    Offline,
    ProxyRefused,
    ProxyTakesLess,
    ServerRefused,
    ServerUnreadable,
    SignedOut,
    SignInPage,
    UpdateNeeded,
)
from desktop.sync.deadline import Deadline, Line
from desktop.sync.pinned import PinnedContext, pin_wrong

M = TypeVar("M", bound=Message)
NO_PROGRESS_SECONDS = 30.0
CONNECT_SECONDS = 10.0


class ServerClient:
    """One server. Safe for use from one thread at a time; connections are kept alive.

    ``pins``: it is a hub, and is spoken with over TLS alone, by whoever holds one of these keys.

    Raises:
        Offline: ``base_url`` is not an address, or a hub's is not one for TLS.
    """

    def __init__(
        self,
        base_url: str,
        token: str = "",
        *,
        transport: httpx.BaseTransport | None = None,
        protocol: int = PROTOCOL_VERSION,
        pins: Sequence[str] = (),
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.pins = tuple(pins)
        if self.pins and urlsplit(self.base_url).scheme != "https":
            raise Offline("tls")
        timeout = httpx.Timeout(NO_PROGRESS_SECONDS, connect=CONNECT_SECONDS)
        try:
            self._http = httpx.Client(
                base_url=self.base_url,
                transport=transport,
                timeout=timeout,
                follow_redirects=False,
                trust_env=not (self.pins or _is_loopback(self.base_url)),
                verify=PinnedContext(self.pins) if self.pins else _trusted(),
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise Offline("name") from error
        self._line = Line()
        self._http.headers.clear()
        if protocol != 1:  # nothing said means the first: a question stays one small packet
            self._http.headers[HEADER] = str(protocol)
        if token:
            self._http.headers["Authorization"] = f"Bearer {token}"

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        """Join the organisation that made the code."""
        return self._json("POST", "/api/v1/enrol", EnrolReply, request)

    def push(self, device_id: DeviceId, epoch: Epoch, frames: bytes, *, receipt: bool = False) -> PushReply:
        """Send frames, each preceded by its length; empty asks how much the server has.

        ``receipt`` asks for the organisation's receipt also where nothing moves.
        """
        query = "?receipt" if receipt else ""
        body = self._send("POST", f"/api/v1/log/{device_id}/{epoch}{query}", content=frames)
        try:
            return read_push(body)
        except ReplyUnreadable as error:
            raise ServerUnreadable("push reply") from error

    def prove(self, device_id: DeviceId, epoch: Epoch, head8: str) -> LogProof:
        """Ask for the device's own signature on the end of the log that the server told, which has this head."""
        path = f"/api/v1/log/{device_id}/{epoch}?proof={head8}"
        return read_reply(LogProof, self._send("POST", path, content=b""))

    def ask_blob(self, sha256: str) -> Held:
        """Ask how much the server has of a file given as an answer. A refusal has no body, so it tells nothing."""
        with Deadline(self._line):
            try:
                response = self._http.request("HEAD", f"/api/v1/blobs/{sha256}", extensions=self._traced)
            except httpx.TransportError as error:
                raise _offline(error, self._line.carried) from error
        held = read_held(response.status_code, response.headers)
        if held is None:
            raise _foreign(response)
        return held

    def send_blob(self, sha256: str, data: bytes, *, offset: int, length: int) -> BlobReply:
        """Send bytes of a file of ``length`` bytes, from ``offset`` on."""
        headers = {"Upload-Offset": str(offset), "Upload-Length": str(length)}
        told = self._send("PUT", f"/api/v1/blobs/{sha256}", content=data, headers=headers)
        return read_reply(BlobReply, told)

    def changes(self, cursor: int, of: str = "") -> ChangesReply:
        """Ask what is new for this device after ``cursor``, which the server named ``of`` gave."""
        whose = f"&of={of}" if of else ""
        return self._json("GET", f"/api/v1/changes?cursor={cursor}{whose}", ChangesReply)

    def heartbeat(self, beat: Heartbeat) -> HeartbeatReply:
        """Say how this device is."""
        return self._json("POST", "/api/v1/heartbeat", HeartbeatReply, beat)

    def download_pack(
        self, pack_id: str, version: int, *, offset: int, size: int, sha256: str
    ) -> Generator[bytes, None, None]:
        """Yield a pack's bytes from ``offset``; the server must hold exactly the version with this hash.

        Nothing is read beyond ``size``, whatever comes: what is too long has another hash.
        """
        path = f"/api/v1/packs/{pack_id}/{version}"
        headers = {"Range": f"bytes={offset}-", "If-Range": f'"{sha256}"'} if offset else {}
        with Deadline(self._line) as deadline:
            try:
                with self._http.stream("GET", path, headers=headers, extensions=self._traced) as response:
                    if response.status_code != (206 if offset else 200):
                        raise _refusal(response, _body(response, deadline))
                    if response.headers.get("ETag", "").strip('"') != sha256:
                        page = is_page(response.headers)
                        raise SignInPage("page") if page else ServerUnreadable("pack changed")
                    _plain(response)
                    left = size - offset
                    # as they arrive: what a broken link has brought is kept
                    for part in deadline.counted(response.iter_bytes()):
                        yield part[:left]
                        left -= len(part)
                        if left <= 0:
                            return
            except httpx.TransportError as error:
                raise _offline(error, self._line.carried) from error

    @property
    def carried(self) -> int:
        """How many bytes the connection of now has brought over, both ways."""
        return self._line.carried

    @property
    def _traced(self) -> dict[str, Any]:  # httpx's own name for what it takes
        return {"trace": self._line.trace}

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def _json(self, method: str, path: str, reply: type[M], message: Message | None = None) -> M:
        return read_reply(reply, self.ask(method, path, message))

    def ask(
        self, method: str, path: str, message: Message | None = None, headers: Mapping[str, str] | None = None
    ) -> Any:  # whatever JSON stands in the reply; the caller checks it
        """Ask anything of the server; the reply's JSON comes back unchecked, None where it has none."""
        sent = dict(headers or {})
        if message is None:
            return self._send(method, path, headers=sent)
        body = message.model_dump_json().encode()
        return self._send(method, path, content=body, headers=sent | {"Content-Type": "application/json"})

    def _send(
        self, method: str, path: str, *, content: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Any:  # whatever JSON stands in the reply; the caller checks it
        request = self._http.build_request(
            method, path, content=content, headers=headers, extensions=self._traced
        )
        with Deadline(self._line, len(content or b"")) as deadline:
            try:
                response = self._http.send(request, stream=True)
                try:
                    body = _body(response, deadline)
                finally:
                    response.close()
            except httpx.TransportError as error:
                raise _offline(error, self._line.carried) from error
        if response.status_code not in (200, 202, 204):
            raise _refusal(response, body)
        try:
            return None if response.status_code == 204 else read_json(body)
        except ReplyUnreadable as error:
            raise _foreign(response, body) from error


@cache
def _trusted() -> ssl.SSLContext:
    """Return whom we trust to name a server: read once, which takes tens of milliseconds."""
    return httpx.create_ssl_context()


def read_reply(reply: type[M], told: Any) -> M:  # whatever JSON stood in the reply
    """Return the message that a reply's JSON is.

    Raises:
        ServerUnreadable: it is none.
    """
    try:
        return read_strictly(reply, told)
    except ValidationError as error:
        raise ServerUnreadable(f"{reply.__name__}: {error.error_count()} errors") from error


def _body(response: httpx.Response, deadline: Deadline) -> bytes:
    """Return the whole body, having read no further than a reply of ours can go."""
    try:
        return body_of(response.headers, deadline.counted(response.iter_bytes()))
    except ReplyUnreadable as error:
        raise _foreign(response, what=error.place) from error


def _plain(response: httpx.Response) -> None:
    try:
        refuse_encoded(response.headers)
    except ReplyUnreadable as error:
        raise ServerUnreadable(error.place) from error


def _refusal(response: httpx.Response, body: bytes) -> EnvironmentProblem:
    told = read_problem(body)
    if told is None:
        return _foreign(response, body)
    if response.status_code == httpx.codes.UNAUTHORIZED:
        return SignedOut(told.code)
    if told.code == UPDATE_NEEDED:
        return UpdateNeeded(told.detail, status=response.status_code)
    wait = retry_after(response.headers)
    return ServerRefused(told.code, told.detail, status=response.status_code, retry_after=wait)


def _foreign(response: httpx.Response, body: bytes = b"", what: str = "") -> ServerUnreadable:
    """Return who it was that answered for our server, as far as can be told; ``what`` was wrong with it."""
    found = stranger(response.status_code, response.headers, body)
    match found.who:
        case Who.SIGN_IN:
            return SignInPage(found.detail)
        case Who.PROXY:
            return ProxyRefused(found.detail)
        case Who.TAKES_LESS:
            return ProxyTakesLess(found.detail)
        case Who.OTHER:
            return ServerUnreadable(what or found.detail)


def _offline(error: httpx.TransportError, carried: int) -> EnvironmentProblem:
    wrong = pin_wrong(error)
    if wrong is not None:
        return NotTheHub(wrong.pin)
    if isinstance(error, httpx.ProxyError):
        return ProxyRefused(str(error)[:80])
    timed_out, connecting = isinstance(error, httpx.TimeoutException), isinstance(error, httpx.ConnectError)
    connected = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
    why = no_answer(str(error), timed_out=timed_out, connecting=connecting)
    return Offline(why, carried if connected else None)


def _is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in {"127.0.0.1", "localhost", "::1"}
