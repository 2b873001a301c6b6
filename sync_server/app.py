"""The composition root: puts the parts together by hand, and is the only file that reads the wall clock.

To embed: ``create_app(read_config(os.environ, folder))`` is an ASGI application; its lifespan runs the background
work. ``open_server`` alone is what the command line works on.
"""

import logging
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from fastapi import FastAPI

from assessment.sync.versions import OLDEST_SERVED, PROTOCOL_VERSION
from sync_server.api.limit_body import LimitBody
from sync_server.api.log import PushRoute
from sync_server.api.openapi import describe
from sync_server.api.problems import Mistakes, install
from sync_server.api.routes import API, include, routes
from sync_server.api.versions import SpeakOneVersion
from sync_server.config import Config
from sync_server.errors import NotInitialised, ServerError
from sync_server.services.found_organisation import prepare_folder, the_organisation
from sync_server.services.projector import Projector
from sync_server.services.server import Clock, Draw, Server
from sync_server.storage.database import Database

VERSION = "0.1.0"


def unix_ms() -> int:
    """Return milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


def open_server(
    config: Config, *, clock: Clock = unix_ms, draw: Draw = os.urandom, make: bool = False
) -> Server:
    """Open the database, bringing it to this version's schema. ``make`` makes the data folder where it is missing.

    Raises:
        NotInitialised: there is no data folder.
        InstallationIncomplete: the migrations are missing.
        StorageProblem: the database cannot be opened.
    """
    if make:
        prepare_folder(config)
    if not config.data.is_dir():
        raise NotInitialised(str(config.data))
    database = Database(config.database)
    try:
        database.upgrade()
    except ServerError:
        database.close()
        raise
    return Server(config, database, clock, draw)


def create_app(config: Config, *, clock: Clock = unix_ms, draw: Draw = os.urandom) -> FastAPI:
    """Return the application on an initialised data folder.

    Raises:
        NotInitialised: nobody has run ``init``.
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
        StorageProblem: the database cannot be opened.
    """
    server = open_server(config, clock=clock, draw=draw)
    try:
        server.keys(the_organisation(server))
    except ServerError:
        server.close()
        raise
    return compose(server)


def compose(server: Server, *, oldest: int = OLDEST_SERVED, newest: int = PROTOCOL_VERSION) -> FastAPI:
    """Return the application of an opened server that serves these versions of the protocol."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        projector = Projector(server)
        projector.start()
        yield
        projector.stop()
        server.close()

    app = FastAPI(
        title="Carrel sync server",
        version=VERSION,
        description="Collects attempts, sends out packs and sittings, shows and scores what has arrived.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{API}/openapi.json",
    )
    app.state.server = server
    install(app)
    include(app)
    describe(app, routes())
    app.add_middleware(LimitBody, most=server.config.max_json_bytes)
    app.add_middleware(PushRoute, server=server)
    app.add_middleware(SpeakOneVersion, oldest=oldest, newest=newest)
    app.add_middleware(Mistakes)
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
