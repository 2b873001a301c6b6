"""The server above, over HTTP. The server's home of httpx: its exceptions end here.

Only a well-formed answer of our own protocol counts as one; a captive portal's page does not.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
from pydantic import ValidationError

from assessment.errors import ReplyUnreadable
from assessment.ids import DeviceId, Epoch
from assessment.sync.hub import (
    ArrivalsReply,
    ArrivalsRequest,
    DevicesReply,
    HubPlace,
    HubPlaceReply,
    HubReply,
    MirrorReply,
    QuarantineReply,
    ReleasesReply,
    ReleasesRequest,
)
from assessment.sync.messages import (
    BlobReply,
    EnrolReply,
    EnrolRequest,
    LogProof,
    Message,
    PushReply,
    read_strictly,
)
from assessment.sync.replies import (
    Held,
    Who,
    body_of,
    no_answer,
    read_held,
    read_json,
    read_problem,
    read_push,
    refuse_encoded,
    retry_after,
    stranger,
)
from sync_server.errors import (
    UpstreamAway,
    UpstreamProblem,
    UpstreamProxy,
    UpstreamRefused,
    UpstreamSignInPage,
    UpstreamTakesLess,
    UpstreamUnreadable,
)

M = TypeVar("M", bound=Message)
NO_PROGRESS_SECONDS = 30.0
CONNECT_SECONDS = 10.0


class UpstreamClient:
    """The server above. Safe for use from one thread at a time; connections are kept alive.

    Raises:
        UpstreamAway: ``base_url`` is not an address.
    """

    def __init__(
        self, base_url: str, token: str = "", *, transport: httpx.BaseTransport | None = None
    ) -> None:
        self.base_url = base_url.rstrip("/")
        try:
            self._http = httpx.Client(
                base_url=self.base_url,
                transport=transport,
                timeout=httpx.Timeout(NO_PROGRESS_SECONDS, connect=CONNECT_SECONDS),
                follow_redirects=False,
                trust_env=urlsplit(self.base_url).hostname not in {"127.0.0.1", "localhost", "::1"},
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise UpstreamAway("name") from error
        self._http.headers.clear()  # no encoding is asked for, so none is taken
        if token:
            self._http.headers["Authorization"] = f"Bearer {token}"

    def join(self, request: EnrolRequest) -> HubReply:
        """Join with the code that staff made."""
        return self._json("POST", "/api/v1/hub/join", HubReply, request)

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        """Let a device join, with what it sent; nothing of it can be changed on the way."""
        return self._json("POST", "/api/v1/enrol", EnrolReply, request)

    def mirror(self, cursor: int) -> MirrorReply:
        """Ask what is new after ``cursor``."""
        return self._json("GET", f"/api/v1/hub/mirror?cursor={cursor}", MirrorReply)

    def devices(self, after: str) -> DevicesReply:
        """Ask for the devices whose ids come after ``after``."""
        return self._json("GET", f"/api/v1/hub/devices?after={after}", DevicesReply)

    def releases(self, request: ReleasesRequest) -> ReleasesReply:
        """Ask for a released pack's identity, sealed to devices."""
        return self._json("POST", "/api/v1/hub/releases", ReleasesReply, request)

    def arrivals(self, told: ArrivalsRequest) -> ArrivalsReply:
        """Say which packs devices hold."""
        return self._json("POST", "/api/v1/hub/arrivals", ArrivalsReply, told)

    def place(self, place: HubPlace) -> HubPlaceReply:
        """Say where this hub is."""
        return self._json("POST", "/api/v1/hub/place", HubPlaceReply, place)

    def push(self, device_id: DeviceId, epoch: Epoch, frames: bytes) -> PushReply:
        """Bring frames as they came, each preceded by its length; empty asks how much is there and is signed for."""
        query = "" if frames else "?receipt"
        told = self._send("POST", f"/api/v1/hub/log/{device_id}/{epoch}{query}", content=frames)
        try:
            return read_push(told)
        except ReplyUnreadable as error:
            raise UpstreamUnreadable("push reply") from error

    def prove(self, device_id: DeviceId, epoch: Epoch, head8: str) -> LogProof:
        """Ask what a device itself has signed of the log that is there, which was told to have this head."""
        told = self._send("POST", f"/api/v1/hub/log/{device_id}/{epoch}?proof={head8}", content=b"")
        return _read(LogProof, told)

    def ask_file(self, device_id: DeviceId, sha256: str) -> Held:
        """Return how much of a device's file is there."""
        try:
            response = self._http.request("HEAD", f"/api/v1/hub/blobs/{device_id}/{sha256}")
        except httpx.TransportError as error:
            raise _away(error) from error
        held = read_held(response.status_code, response.headers)
        if held is None:
            raise _not_held(response)
        return held

    def send_file(
        self, device_id: DeviceId, sha256: str, data: bytes, *, offset: int, length: int
    ) -> BlobReply:
        """Bring bytes of a device's file of ``length`` bytes, from ``offset`` on."""
        headers = {"Upload-Offset": str(offset), "Upload-Length": str(length)}
        told = self._send("PUT", f"/api/v1/hub/blobs/{device_id}/{sha256}", content=data, headers=headers)
        return _read(BlobReply, told)

    def quarantine(
        self, device_id: DeviceId, epoch: Epoch, data: bytes, *, code: str, detail: str, cursor: int
    ) -> None:
        """Bring bytes that were refused, with the reason."""
        query = httpx.QueryParams({"code": code, "detail": detail, "cursor": cursor})
        told = self._send("POST", f"/api/v1/hub/quarantine/{device_id}/{epoch}?{query}", content=data)
        _read(QuarantineReply, told)

    def download_pack(
        self, pack_id: str, version: int, *, offset: int, size: int, sha256: str
    ) -> Iterator[bytes]:
        """Yield a pack's bytes from ``offset``, never beyond ``size``; the server must hold what has this hash."""
        headers = {"Range": f"bytes={offset}-", "If-Range": f'"{sha256}"'} if offset else {}
        try:
            with self._http.stream("GET", f"/api/v1/packs/{pack_id}/{version}", headers=headers) as response:
                if response.status_code != (206 if offset else 200):
                    raise _refusal(response, _body(response))
                if response.headers.get("ETag", "").strip('"') != sha256:
                    raise _foreign(response, what="pack changed")
                refuse_encoded(response.headers)
                left = size - offset
                for part in response.iter_bytes():
                    yield part[:left]
                    left -= len(part)
                    if left <= 0:
                        return
        except ReplyUnreadable as error:
            raise UpstreamUnreadable(error.place) from error
        except httpx.TransportError as error:
            raise _away(error) from error

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def _json(self, method: str, path: str, reply: type[M], message: Message | None = None) -> M:
        if message is None:
            return _read(reply, self._send(method, path))
        body = message.model_dump_json().encode()
        return _read(
            reply, self._send(method, path, content=body, headers={"Content-Type": "application/json"})
        )

    def _send(
        self,
        method: str,
        path: str,
        *,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:  # whatever JSON stands in the reply; the caller checks it
        try:
            with self._http.stream(method, path, content=content, headers=headers) as response:
                body = _body(response)
        except httpx.TransportError as error:
            raise _away(error) from error
        if response.status_code != 200:
            raise _refusal(response, body)
        try:
            return read_json(body)
        except ReplyUnreadable as error:
            raise _foreign(response, body, what="no JSON") from error


def _read(reply: type[M], told: Any) -> M:  # whatever JSON stood in the reply
    try:
        return read_strictly(reply, told)
    except ValidationError as error:
        raise UpstreamUnreadable(reply.__name__) from error


def _body(response: httpx.Response) -> bytes:
    """Return the whole body, having read no further than a reply of ours can go."""
    try:
        return body_of(response.headers, response.iter_bytes())
    except ReplyUnreadable as error:
        raise _foreign(response, what=error.place) from error


def _refusal(response: httpx.Response, body: bytes) -> UpstreamProblem:
    problem = read_problem(body)
    if problem is None:
        return _foreign(response, body)
    wait = retry_after(response.headers)
    return UpstreamRefused(problem.code, response.status_code, wait, problem.detail)


def _not_held(response: httpx.Response) -> UpstreamProblem:
    """A refusal without a body has no code: where nobody else is seen to answer, it is about the file."""
    found = _foreign(response)
    if type(found) is UpstreamUnreadable:
        return UpstreamRefused("file", response.status_code)
    return found


def _foreign(response: httpx.Response, body: bytes = b"", what: str = "") -> UpstreamUnreadable:
    """Return who it was that answered for the server above, as far as can be told; ``what`` was wrong with it."""
    found = stranger(response.status_code, response.headers, body)
    match found.who:
        case Who.SIGN_IN:
            return UpstreamSignInPage(found.detail)
        case Who.PROXY:
            return UpstreamProxy(found.detail)
        case Who.TAKES_LESS:
            return UpstreamTakesLess(found.detail)
        case Who.OTHER:
            return UpstreamUnreadable(what or found.detail)


def _away(error: httpx.TransportError) -> UpstreamProblem:
    if isinstance(error, httpx.ProxyError):
        return UpstreamProxy(str(error)[:80])
    timed_out, connecting = isinstance(error, httpx.TimeoutException), isinstance(error, httpx.ConnectError)
    return UpstreamAway(no_answer(str(error), timed_out=timed_out, connecting=connecting))
