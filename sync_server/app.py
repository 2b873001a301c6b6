"""The composition root: puts the parts together by hand, and is the only file that reads the wall clock.

To embed: ``create_app(read_config(os.environ, folder))`` is an ASGI application; its lifespan runs the background
work. ``open_server`` alone is what the command line works on.
"""

import asyncio
import logging
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Protocol

import structlog
from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from assessment.sync.messages import Custody
from assessment.sync.versions import OLDEST_SERVED, PROTOCOL_VERSION
from sync_server.ai.model import Model
from sync_server.api.deps import API
from sync_server.api.known import Known
from sync_server.api.limit_body import LimitBody
from sync_server.api.log import PushRoute
from sync_server.api.metrics import Metrics
from sync_server.api.openapi import describe
from sync_server.api.problems import Mistakes, install
from sync_server.api.quick import QuickRoutes
from sync_server.api.quick_packs import QuickPacks
from sync_server.api.routes import include, routes
from sync_server.api.shut_out_hub import ShutOutHub
from sync_server.api.versions import SpeakOneVersion
from sync_server.api.watch import Means, Named, Watch
from sync_server.config import Config, Mode, Provider
from sync_server.console.routes import console_routes, include_console
from sync_server.errors import NotAHub, NotInitialised, RestoreUnfinished, ServerError
from sync_server.services.courier import Courier
from sync_server.services.errands import OutsideWorkers
from sync_server.services.found_organisation import prepare_folder, the_organisation
from sync_server.services.own_key_first import own_key_first
from sync_server.services.projector import Projector
from sync_server.services.server import Clock, Draw, Server
from sync_server.services.sweeper import Sweeper
from sync_server.storage.counts import Counts
from sync_server.storage.database import Database
from sync_server.storage.joined import read_joined

VERSION = "0.1.0"


class Application(FastAPI):
    """FastAPI behind what every device asks all the time: ``front`` answers that, and hands on all else."""

    front: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and self.front is not None:
            await self.front(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


class Work(Protocol):
    """Background work that lasts as long as the application."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


def unix_ms() -> int:
    """Return milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


def open_server(
    config: Config, *, clock: Clock = unix_ms, draw: Draw = os.urandom, make: bool = False
) -> Server:
    """Open the database, bringing it to this version's schema. ``make`` makes the data folder where it is missing.

    Raises:
        NotInitialised: there is no data folder.
        RestoreUnfinished: a backup was not restored to the end.
        KeysMissing, KeysExposed: it is a hub, and what it joined cannot be read.
        InstallationIncomplete: the migrations are missing.
        StorageProblem: the database cannot be opened.
    """
    if make:
        prepare_folder(config)
    if not config.data.is_dir():
        raise NotInitialised(str(config.data))
    if config.restoring.exists():
        raise RestoreUnfinished(str(config.data))
    database = Database(config.database)
    try:
        database.upgrade()
    except ServerError:
        database.close()
        raise
    try:
        joined = read_joined(config.joined, strict=config.mode is Mode.PRODUCTION)
    except ServerError:
        database.close()
        raise
    if joined is None:
        server = Server(config, database, clock, draw, model=_model(config), counts=Counts(config.counts))
        try:
            own_key_first(server)
        except ServerError:
            database.close()
            raise
        return server
    config = replace(config, custody=Custody.CENTRE)  # what is here is not at the organisation yet
    return Server(config, database, clock, draw, upstream=joined.url, name=joined.hub_id)


def create_app(config: Config, *, clock: Clock = unix_ms, draw: Draw = os.urandom) -> FastAPI:
    """Return the application on an initialised data folder.

    Raises:
        NotInitialised: nobody has run ``init``.
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
        StorageProblem: the database cannot be opened.
    """
    server = open_server(config, clock=clock, draw=draw)
    try:
        home = the_organisation(server)
        if not server.upstream:
            server.keys(home)
    except ServerError:
        server.close()
        raise
    return compose(server, *([_relay(server)] if server.upstream else []), logs=config.log_requests)


def _relay(server: Server) -> Work:
    """Return what keeps a hub and its upstream level; loaded only where there is one."""
    from sync_server.relay.relay import Relay

    joined = read_joined(server.config.joined, strict=False)
    if joined is None:
        raise NotAHub(str(server.config.data))
    return Relay(server, joined)


def _asks(server: Server) -> tuple[Work, ...]:
    """Return the work on what models are asked for; loaded only where one is."""
    if server.model is None:
        return ()
    from sync_server.services.ask_models import AskModels
    from sync_server.services.steps_of_tasks import STEPS

    return (AskModels(server, STEPS),)


def _model(config: Config) -> Model | None:
    """Return who is asked for questions and evaluations; loaded only where somebody is."""
    if config.ai.provider is Provider.OFF:
        return None
    if config.ai.provider is Provider.WORKER:
        return OutsideWorkers()
    from sync_server.ai.client import GROQ, ModelClient
    from sync_server.ai.own_key import read_key

    return ModelClient(config.ai.provider.value, config.ai.url or GROQ, config.ai.key or read_key())


def compose(
    server: Server,
    *more: Work,
    oldest: int = OLDEST_SERVED,
    newest: int = PROTOCOL_VERSION,
    logs: bool = False,
) -> FastAPI:
    """Return the application of an opened server that serves these versions, with its background work.

    ``logs``: each request is logged.
    """

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        own: tuple[Work, ...] = () if server.upstream else (Courier(server), *_asks(server))
        background: tuple[Work, ...] = (Projector(server), Sweeper(server), *own, *more)
        for work in background:
            work.start()
        yield
        for work in reversed(background):
            await asyncio.to_thread(work.stop)
        server.close()

    app = Application(
        title="Carrel sync server",
        version=VERSION,
        description="Collects attempts, sends out packs and sittings, shows and scores what has arrived.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{API}/openapi.json",
    )
    app.state.server = server
    app.state.metrics = Metrics(server)
    install(app)
    include(app)
    describe(app, routes())
    include_console(app)
    app.add_middleware(LimitBody, server=server)
    app.add_middleware(Mistakes)
    known = Known(server)
    means = Means(time.perf_counter, lambda: os.urandom(8).hex())
    all_else = QuickPacks(Named(partial(FastAPI.__call__, app), means), server, known)
    quick = PushRoute(QuickRoutes(all_else, server, known), server, known)
    front: ASGIApp = ShutOutHub(quick, server) if server.upstream else quick
    spoken = Mistakes(SpeakOneVersion(front, oldest, newest))
    app.front = Watch(spoken, server, app.state.metrics, means, console_routes(), logs=logs)
    return app


def configure_logs(*, as_json: bool) -> None:
    """Log ids and codes to standard error, for programs or for people."""
    logging.basicConfig(level=logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer() if as_json else structlog.processors.LogfmtRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
