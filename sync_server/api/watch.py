"""Around every request: who asks through our proxies, how often, under which id; what is counted, logged and always said.

Devices and hubs come with a token, never with a browser, and on slow links every byte of an answer counts: they get no
headers that only a browser reads.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import structlog
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync_server.api.deps import Door
from sync_server.api.metrics import Metrics
from sync_server.api.openapi import HUB_PUSH_PATH, PUSH_PATH
from sync_server.api.proxies import see_through
from sync_server.api.quick import CHANGES, HEARTBEAT
from sync_server.api.replies import send_problem
from sync_server.api.routes import routes
from sync_server.api.safe_headers import BY_HTTPS, SAFE, made_safe
from sync_server.errors import TooManyAtOnce
from sync_server.services.open_doors import OpenDoors
from sync_server.services.server import Server

ALIVE = "/healthz"
"""Asks nothing of anybody, and monitors and balancers ask for it all the time."""
OTHER = "other"
_NAME = "carrel.request"
_QUICK = {HEARTBEAT: HEARTBEAT, CHANGES: CHANGES}
_BEGINNINGS = (
    ("/api/v1/log/", PUSH_PATH),
    ("/api/v1/hub/log/", HUB_PUSH_PATH),
    ("/api/v1/packs/", "/api/v1/packs/{pack_id}/{version}"),
)
_log = structlog.get_logger("request")


@dataclass(frozen=True, slots=True)
class Means:
    """What comes from outside: a clock that only goes forward, in seconds, and a fresh name for each request."""

    timer: Callable[[], float]
    name: Callable[[], str]


class Named:
    """Gives a request its name, under which all is logged, where it comes past what is answered quickly."""

    def __init__(self, app: ASGIApp, means: Means) -> None:
        self._app = app
        self._means = means

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            _named(scope, self._means)
        await self._app(scope, receive, send)


class Watch:
    """Stands in front of everything."""

    def __init__(
        self,
        app: ASGIApp,
        server: Server,
        metrics: Metrics,
        means: Means,
        pages: Iterable[APIRoute] = (),
        *,
        logs: bool,
    ) -> None:
        self._app = app
        self._server = server
        self._metrics = metrics
        self._means = means
        self._logs = logs
        self._doors = OpenDoors(server.config.open_per_minute, server.counts)
        every = (*routes(), *((page.path, page) for page in pages))
        self._open = {
            (method, path)
            for path, route in every
            for method in route.methods or ()
            if path != ALIVE and _is_open(route.dependant.dependencies)
        }
        self._names = {id(route): path for path, route in routes()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        see_through(scope, self._server.config.proxies)
        by_token = any(name == b"authorization" for name, _ in scope["headers"])
        begun, status = self._means.timer(), 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                if not by_token:
                    message = made_safe(message, self._said(scope))
            await send(message)

        try:
            await self._let_in(scope, receive, watched)
        finally:
            self._note(scope, status, self._means.timer() - begun)

    async def _let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        if (scope["method"], scope["path"]) in self._open:
            try:
                self._doors.knock(scope["client"][0] if scope.get("client") else "")
            except TooManyAtOnce as error:
                await send_problem(send, error)
                return
        await self._app(scope, receive, send)

    def _said(self, scope: Scope) -> tuple[tuple[bytes, bytes], ...]:
        own = (b"x-request-id", _named(scope, self._means).encode())
        config = self._server.config
        # A hub's own certificate is known to devices and not to browsers, which would let nobody past the warning.
        if (
            scope.get("scheme") == "https"
            and config.public_url.startswith("https:")
            and not self._server.upstream
        ):
            return (*SAFE, BY_HTTPS, own)
        return (*SAFE, own)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = self._route(scope)
        self._metrics.note(scope["method"], route, status, seconds)
        quick_and_well = "route" not in scope and 0 < status < 400
        if self._logs and not quick_and_well:
            _named(scope, self._means)
            _log.info(
                "request", method=scope["method"], route=route, status=status, ms=round(seconds * 1000, 1)
            )

    def _route(self, scope: Scope) -> str:
        """Return which route it was, without the ids in it."""
        route = scope.get("route")
        if route is not None:
            return self._names.get(id(route)) or str(getattr(route, "path", OTHER))
        path = scope["path"]
        if path in _QUICK:
            return _QUICK[path]
        return next((whole for start, whole in _BEGINNINGS if path.startswith(start)), OTHER)


def _named(scope: Scope, means: Means) -> str:
    name: str | None = scope.get(_NAME)
    if name is None:
        name = scope[_NAME] = means.name()
        structlog.contextvars.bind_contextvars(request=name)
    return name


def _is_open(dependencies: Sequence[object]) -> bool:
    return any(
        isinstance(call, Door) and call.anyone for call in (getattr(d, "call", None) for d in dependencies)
    )
