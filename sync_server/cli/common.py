"""What the commands share: where the data is, how a result is printed, how a refusal ends with exit code 1."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from assessment.errors import AssessmentError, ReceiptUnreadable, TrustInvalid
from assessment.ids import OrganisationId
from sync_server.api.problems import detail_of, kind_of
from sync_server.app import open_server
from sync_server.config import Config, ConfigInvalid, read_config
from sync_server.errors import (
    AlreadyInitialised,
    BackupDamaged,
    BackupForeign,
    BackupSealed,
    BackupTooNew,
    BodyInvalid,
    InstallationIncomplete,
    KeysExposed,
    KeysMissing,
    NeedsUpstream,
    NotAHub,
    NotAnnounced,
    NotEmpty,
    NotInitialised,
    OneProcessOnly,
    OtherUpstream,
    RestoreUnfinished,
    ServerError,
    UpstreamAway,
    UpstreamProxy,
    UpstreamRefused,
    UpstreamSignInPage,
    UpstreamTakesLess,
    UpstreamUnreadable,
)
from sync_server.services.found_organisation import the_organisation
from sync_server.services.server import Server

ACTOR = "command line"
WIDE = 200
Data = Annotated[
    Path | None,
    typer.Option("--data", help="The data folder; else CARREL_SERVER_DATA, else .carrel-server at home."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
PasswordStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input, one line.")
]

_SENTENCES: dict[type[ServerError] | type[AssessmentError], str] = {
    NotInitialised: "There is no server in {}. Run: carrel-server init",
    AlreadyInitialised: "There is a server in {} already. Choose another folder with --data.",
    RestoreUnfinished: "A backup was being restored into {} and that did not end. Empty the folder, and the database where it is another one, and restore again.",
    BackupForeign: "This is no backup of a Carrel server ({}). One that is sealed needs --identity FILE.",
    BackupSealed: "This backup is not sealed to that identity.",
    BackupDamaged: "This backup is damaged: {}.",
    BackupTooNew: "A later version of Carrel made this backup ({}). Install that version first.",
    NotEmpty: "There is something in {} already. A backup is restored into an empty folder and an empty database only.",
    KeysMissing: "The organisation's keys cannot be read: {}. Bring them back from your backup.",
    KeysExposed: "Others may read the secret key {}. Run: chmod 600 on it.",
    NeedsUpstream: "This server is a hub. Do this at {}, or at its machine.",
    NotAHub: "There is no hub in {}. Have a code made above, then run: carrel-server hub join ADDRESS CODE --data DIR",
    NotAnnounced: "This hub has announced no new key. Run: carrel-server hub renew --new-key",
    OneProcessOnly: "One process serves here, because of {}. Leave --workers out.",
    OtherUpstream: "This server is a hub of {} already. Use another folder with --data for another one.",
    UpstreamAway: "The server above cannot be reached ({}). Look at the address and the network; nothing has changed.",
    UpstreamSignInPage: "This network asks for a sign-in of its own ({}). Sign in to it in a browser, then try again.",
    UpstreamProxy: "A proxy of this network does not let Carrel through to the server above ({}).",
    UpstreamTakesLess: "A proxy of this network takes only less at once ({}).",
    UpstreamUnreadable: "What answers there is no Carrel server that this version understands ({}).",
    UpstreamRefused: "The server above refuses: {}.",
    BodyInvalid: "This will not do: {}.",
    TrustInvalid: "What answered could not show the organisation's key that the code names ({}). Nothing was joined. Compare the code and the address with those that the organisation gave.",
    ReceiptUnreadable: "This is not what a receipt or a certificate says ({}).",
    InstallationIncomplete: "A part of Carrel itself is missing: {}. Install Carrel again; its data is untouched.",
}


def config_of(data: Path | None) -> Config:
    """Return the configuration, or end with code 2 where it cannot be used."""
    try:
        return read_config(os.environ, data)
    except ConfigInvalid as error:
        typer.echo(f"{error}.", err=True)
        raise typer.Exit(2) from error


@contextmanager
def opened(data: Path | None, *, make: bool = False) -> Iterator[Server]:
    """Give the server's services; end with code 1 and a sentence where something is refused."""
    config = config_of(data)
    with refusals():
        server = open_server(config, make=make)
        try:
            yield server
        finally:
            server.close()


@contextmanager
def at_home(data: Path | None) -> Iterator[tuple[Server, OrganisationId]]:
    """Give the services and the organisation of an initialised server."""
    with opened(data) as server:
        yield server, the_organisation(server)


@contextmanager
def in_charge(data: Path | None) -> Iterator[tuple[Server, OrganisationId]]:
    """The same, for what needs the organisation's key or word: a hub refuses."""
    with at_home(data) as (server, organisation):
        if server.upstream:
            raise NeedsUpstream(server.upstream)
        yield server, organisation


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what is refused into a sentence and exit code 1; our own mistakes keep their traceback."""
    try:
        yield
    except (ServerError, AssessmentError) as error:
        typer.echo(sentence(error), err=True)
        raise typer.Exit(1) from error
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        typer.echo(f"{named}{error.strerror or error}.", err=True)
        raise typer.Exit(1) from error


def sentence(error: ServerError | AssessmentError) -> str:
    """Return what a person is told."""
    for kind, text in _SENTENCES.items():
        if isinstance(error, kind):
            return text.format(detail_of(error))
    told, detail = kind_of(error), detail_of(error)
    return f"{told.title} ({told.code}: {detail})" if detail else f"{told.title} ({told.code})"


def password(*, stdin: bool) -> str:
    """Return a password from standard input or typed twice unseen."""
    if stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        typer.echo("Nobody is here to type a password. Use --password-stdin.", err=True)
        raise typer.Exit(2)
    typed: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    return typed


def print_json(value: Any) -> None:  # a dataclass, or a list of them
    """Print facts as JSON."""
    plain = [asdict(one) for one in value] if isinstance(value, list | tuple) else asdict(value)
    typer.echo(json.dumps(plain, indent=1, ensure_ascii=False, default=_code))


def _code(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    raise TypeError(type(value).__name__)


def print_table(headers: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    """Print facts as a table."""
    table = Table(*headers)
    table.columns[0].no_wrap = True  # the id, which people copy
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row))
    Console(width=None if sys.stdout.isatty() else WIDE).print(table)


def write_secret(file: Path, data: bytes) -> None:
    """Write a new file that only its owner may read; one that is there already is left as it is.

    Raises:
        OSError: it cannot be written.
    """
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as target:
        target.write(data)


def moment(ms: int | None) -> str:
    """Return a time as people read it."""
    if ms is None:
        return ""
    time = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)
    return time.isoformat(sep=" ", timespec="seconds").replace("+00:00", "Z")


def unix_ms(text: str) -> int:
    """Return the time that a person wrote, or end with code 2."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is not a time. Write it as 2026-05-04T08:30:00Z.") from None
    if time.tzinfo is None:
        raise typer.BadParameter(f"{text} has no time zone. Add Z for UTC, or an offset such as +02:00.")
    return int(time.timestamp() * 1000)
