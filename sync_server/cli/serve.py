"""``carrel-server serve``: serve until told to stop. Home of uvicorn, as ``patience``."""

import json
import os
import signal
import socket
import sys
import threading
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import structlog
import typer
import uvicorn
from fastapi import FastAPI

from sync_server.app import configure_logs, create_app, open_server
from sync_server.cli.collector import collect_seldom
from sync_server.cli.common import AsJson, Data, config_of, refusals
from sync_server.cli.last_bytes import LastBytes
from sync_server.cli.one_write import OneWrite
from sync_server.cli.patience import Limits, PatientServer, let_many_in, patient
from sync_server.cli.workers import check_several, end_with_the_crew, serve_with
from sync_server.config import Config, Mode
from sync_server.errors import NotAHub, OtherUpstream, StorageProblem
from sync_server.services.server import Server
from sync_server.storage.joined import read_joined

if TYPE_CHECKING:
    from sync_server.relay.announce import Announcer  # only where there is an upstream

GRACE_SECONDS = 10
SWITCH_SECONDS = 0.001
"""How long background work may hold up a reply: less than the interpreter's usual 5 ms."""
ACCEPTS = 8
"""How many connections are taken in one turn of the loop: libuv takes one for each socket that it is given."""

LOOK_TICKS = 20
"""A renewed certificate is looked for every two seconds."""

_log = structlog.get_logger("serve")


@dataclass(frozen=True, slots=True)
class Serving:
    """How a running server can be reached."""

    url: str
    host: str
    port: int
    pid: int


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 takes any that is free.", min=0, max=65_535)] = 8_642,
    ready_file: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Written as JSON once the server answers.")
    ] = None,
    upstream: Annotated[
        str,
        typer.Option(help="Check that this is a hub of the server at this address; a hub relays by itself."),
    ] = "",
    plain: Annotated[
        bool, typer.Option("--plain", help="A hub only: no TLS, for where a proxy in front of it has that.")
    ] = False,
    announce: Annotated[
        bool, typer.Option(help="A hub only: say on the network where it is, so that exam computers find it.")
    ] = True,
    workers: Annotated[
        int, typer.Option(help="How many processes serve; more than one needs PostgreSQL.", min=1, max=64)
    ] = 1,
    inherited: Annotated[int, typer.Option(hidden=True)] = -1,
    counts: Annotated[Path | None, typer.Option(hidden=True)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Serve until stopped. What is being sent is finished first."""
    config = replace(config_of(data), counts=counts)
    told = _Told(host, port, ready_file, plain=plain, announce=announce, inherited=inherited, as_json=as_json)
    with refusals():
        if upstream:
            _check_upstream(config, upstream.rstrip("/"))
        if workers > 1:
            raise typer.Exit(_serve_in_several(config, told, workers))
        app = create_app(config)
        certificate = None if plain else _certificate(app.state.server)
        listener = listen(host, port) if inherited < 0 else socket.socket(fileno=inherited)
    _serve_in_one(app, config, told, listener, certificate)


@dataclass(frozen=True, slots=True)
class _Told:
    """The options of the command. ``inherited``: the socket that this process of a crew was given, else below 0."""

    host: str
    port: int
    ready_file: Path | None
    plain: bool
    announce: bool
    inherited: int
    as_json: bool

    def files(self, config: Config) -> list[Path]:
        """Where it is written how the server can be reached: one of a crew leaves the folder's own file alone."""
        return [file for file in (self.ready_file, config.serving if self.inherited < 0 else None) if file]


def _serve_in_several(config: Config, told: _Told, workers: int) -> int:
    """Serve with so many processes until told to stop; return the exit code.

    Raises:
        ServerError: they cannot serve, together or at all.
        OSError: the address cannot be had.
    """
    check_several(config)
    open_server(config).close()  # what is wrong is told once, and by this process
    listener = listen(told.host, told.port)
    serving = _serving(listener, told.host, secure=False)
    configure_logs(as_json=told.as_json or not sys.stderr.isatty())

    def ready() -> None:
        _announce(serving, told.files(config), as_json=told.as_json)

    return serve_with(listener, workers, config, ready, as_json=told.as_json)


def _serve_in_one(
    app: FastAPI, config: Config, told: _Told, listener: socket.socket, certificate: Path | None
) -> None:
    """Serve in this process until told to stop."""
    configure_logs(as_json=told.as_json or not sys.stderr.isatty())
    _make_ready(app.state.server)
    serving = _serving(listener, told.host, secure=certificate is not None)
    server = _Announcing(_of_uvicorn(app, certificate), serving, told.files(config), as_json=told.as_json)
    for stop in (signal.SIGINT, signal.SIGTERM):
        # Uvicorn raises the signal again once it has stopped in good order; that is the end, not a failure.
        signal.signal(stop, lambda *_: None)
    nearby = _announcer(app.state.server, serving) if told.announce and certificate else None
    if told.inherited >= 0:
        end_with_the_crew()
    try:
        server.run(sockets=[listener, *(listener.dup() for _ in range(ACCEPTS - 1))])
    finally:
        if nearby is not None:
            nearby.stop()
        if told.inherited < 0:
            config.serving.unlink(missing_ok=True)
    _wait_for_nobody()


def _wait_for_nobody() -> None:
    """End at once where a thread still hears a model out: what it says may take minutes, and is asked for again."""
    if any(not one.daemon and one is not threading.main_thread() for one in threading.enumerate()):
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(0)


def _make_ready(server: Server) -> None:
    try:
        server.database.make_room()
    except StorageProblem as problem:  # whatever it is, what devices send may still find its place
        _log.warning("no_room_for_the_journal", problem=str(problem))
    sys.setswitchinterval(SWITCH_SECONDS)
    collect_seldom()
    let_many_in()


def _of_uvicorn(app: FastAPI, certificate: Path | None) -> uvicorn.Config:
    return uvicorn.Config(
        OneWrite(LastBytes(app)),
        access_log=False,
        proxy_headers=False,  # whom to believe is a setting of ours
        server_header=False,
        date_header=False,
        log_config=None,
        lifespan="on",
        http=patient(Limits()),
        ws="none",
        loop="sync_server.cli.patience:hasty_loop",
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_certfile=certificate,
    )


def _certificate(server: Server) -> Path | None:
    """Return the file of a hub's own certificate, with its key; None where this is no hub."""
    if not server.upstream:
        return None
    from sync_server.relay.certificate import ready_certificate  # only where there is an upstream

    ready_certificate(server)
    return server.config.certificate


def _announcer(server: Server, serving: Serving) -> "Announcer":
    """Begin to say where this hub is."""
    from sync_server.relay.announce import Announcer

    nearby = Announcer(server.name, serving.host, serving.port)
    nearby.start()
    return nearby


def _check_upstream(config: Config, url: str) -> None:
    """Refuse to serve as the hub of another server than was joined, or of one that was not."""
    joined = read_joined(config.joined, strict=config.mode is Mode.PRODUCTION)
    if joined is None:
        raise NotAHub(str(config.data))
    if joined.url != url:
        raise OtherUpstream(joined.url)


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens there.

    Raises:
        OSError: the address cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.set_inheritable(True)
    return listener


class _Announcing(PatientServer):
    """Says where it can be reached as soon as it can."""

    def __init__(self, config: uvicorn.Config, serving: Serving, files: list[Path], *, as_json: bool) -> None:
        super().__init__(config)
        self._serving = serving
        self._files = files
        self._as_json = as_json
        self._certified = 0

    async def on_tick(self, counter: int) -> bool:
        """Use a certificate that was renewed, from the next connection on."""
        if counter % LOOK_TICKS == 0:
            self._look_at_certificate()
        return await super().on_tick(counter)

    def _look_at_certificate(self) -> None:
        file, context = self.config.ssl_certfile, self.config.ssl
        if not file or context is None:
            return
        changed = Path(file).stat().st_mtime_ns
        if self._certified not in (0, changed):
            context.load_cert_chain(file)
            _log.info("certificate_renewed")
        self._certified = changed

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.started:
            return
        _announce(self._serving, self._files, as_json=self._as_json)


def _announce(serving: Serving, files: list[Path], *, as_json: bool) -> None:
    text = json.dumps(asdict(serving))
    for file in files:
        part = file.with_name(f".{file.name}.part")
        part.write_text(text + "\n", encoding="utf-8")
        os.replace(part, file)
    typer.echo(text if as_json else f"Serving on {serving.url}. Stop with Ctrl-C.")


def _serving(listener: socket.socket, host: str, *, secure: bool) -> Serving:
    port: int = listener.getsockname()[1]
    named = f"[{host}]" if ":" in host else host
    return Serving(f"{'https' if secure else 'http'}://{named}:{port}", host, port, os.getpid())
