"""``carrel ai``: ask the server for questions that a model makes. Offline the wish is kept, and goes out when it can.

This machine never speaks to a model. Exits 0 when it is done, 1 when something is refused or still waits, 2 on usage.
"""

import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from desktop.clock import SystemClock, from_unix_ms
from desktop.errors import DatabaseDamaged, EnvironmentProblem, Offline, ServerRefused
from desktop.instance import alone
from desktop.paths import Paths, default_home
from desktop.services.device import Device
from desktop.services.known_server import known_server
from desktop.services.open_device import close_device, open_device
from desktop.services.wish_for_questions import (
    KeptWish,
    Sent,
    WishState,
    keep_wish,
    kept_wishes,
    send_wishes,
)
from desktop.sync.staff_client import QuestionWish, StaffClient

app = typer.Typer(help="Questions that a model makes, asked of the server by authors.", no_args_is_help=True)
Home = Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Address = Annotated[
    str, typer.Option("--server", help="The server's address; default: the one this installation has joined.")
]
Name = Annotated[
    str, typer.Option("--as", help="The name you sign in with at the server; the password is asked for.")
]
Many = Annotated[list[str] | None, typer.Option(help="May be told more than once.")]


@app.command()
def ask(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Ids of sources on the server.")],
    size: Annotated[int, typer.Option(min=1, max=50, help="How many questions.")] = 5,
    kind: Annotated[
        list[str] | None, typer.Option(help="A kind of question, such as single; may be told more than once.")
    ] = None,
    topic: Many = None,
    weak_skill: Many = None,
    goals: str = "",
    profession: str = "",
    level: str = "",
    instructions: str = "",
    language: str = "",
    developer: Annotated[bool, typer.Option("--developer", help="For people who write programs.")] = False,
    fraction: Annotated[
        float, typer.Option(min=0.01, max=1.0, help="How much of the sources' text is taken.")
    ] = 0.2,
    seed: Annotated[int, typer.Option(min=0, max=(1 << 31) - 1, help="Another one, other questions.")] = 0,
    name: Name = "",
    server: Address = "",
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Wish for questions. The wish is kept on this machine; with --as it is sent at once, if the server can be reached."""
    wanted = QuestionWish(
        sources=tuple(sources),
        size=size,
        kinds=tuple(kind or ("single",)),
        topics=tuple(topic or ()),
        weak_skills=tuple(weak_skill or ()),
        goals=goals,
        profession=profession,
        level=level,
        instructions=instructions,
        language=language,
        profile="developer" if developer else "general",
        fraction=fraction,
        seed=seed,
    )
    with _device(home) as device:
        kept = keep_wish(device, _address(device, server), wanted)
        sent = _sent(device, kept.server_url, name) if name else Sent((), None)
        wishes = [one for one in kept_wishes(device) if one.wish_id == kept.wish_id]
    _tell(wishes, sent.problem, as_json=as_json, waiting_is_well=not name)


@app.command()
def send(name: Name, server: Address = "", home: Home = None, as_json: AsJson = False) -> None:
    """Send the wishes that wait. One that the server has already is not asked for again."""
    with _device(home) as device:
        address = _address(device, server)
        waiting = {one.wish_id for one in kept_wishes(device) if one.state is WishState.WAITS}
        sent = _sent(device, address, name) if waiting else Sent((), None)
        wishes = [one for one in kept_wishes(device) if one.wish_id in waiting]
    _tell(wishes, sent.problem, as_json=as_json)


@app.command("list")
def list_(home: Home = None, as_json: AsJson = False) -> None:
    """List the wishes made on this machine, and what became of each."""
    with _device(home) as device:
        wishes = kept_wishes(device)
    _tell(wishes, None, as_json=as_json, waiting_is_well=True)


def standing(wish: KeptWish) -> str:
    """Return how a wish stands, for people."""
    match wish.state:
        case WishState.WAITS:
            return "waits"
        case WishState.SENT:
            return f"sent: task {wish.said}"
        case WishState.REFUSED:
            return f"refused: {wish.said}"


def _sent(device: Device, address: str, name: str) -> Sent:
    typed = typer.prompt("Password", hide_input=True, err=True)
    try:
        with closing(StaffClient(address)) as staff:
            staff.sign_in(name, typed)
            sent = send_wishes(device, staff)
            staff.sign_out()
    except EnvironmentProblem as error:
        return Sent((), error)
    return sent


def _tell(
    wishes: list[KeptWish],
    problem: EnvironmentProblem | None,
    *,
    as_json: bool,
    waiting_is_well: bool = False,
) -> None:
    if as_json:
        told = [asdict(one) | {"wanted": one.wanted.model_dump()} for one in wishes]
        typer.echo(json.dumps(told, indent=1, ensure_ascii=False))
    elif wishes:
        for one in wishes:
            made = from_unix_ms(one.made_at_ms).astimezone().strftime("%Y-%m-%d %H:%M")
            typer.echo(
                f"{made}, {one.wanted.size} questions of {', '.join(one.wanted.sources)}: {standing(one)}"
            )
    else:
        typer.echo("No wish.")
    waits = any(one.state is WishState.WAITS for one in wishes)
    if problem is not None:
        typer.echo(_why(problem), err=True)
    if waits:
        typer.echo("What waits is kept on this machine. Send it: carrel ai send --as NAME", err=True)
    refused = any(one.state is WishState.REFUSED for one in wishes)
    if problem is not None or (not waiting_is_well and (waits or refused)):
        raise typer.Exit(1)


def _why(problem: EnvironmentProblem) -> str:
    match problem:
        case Offline():
            return "The server cannot be reached."
        case ServerRefused(code=code):
            return f"The server refuses ({code})."
        case _:
            return f"It could not be sent: {type(problem).__name__} {problem}".rstrip()


def _address(device: Device, told: str) -> str:
    address = told or known_server(device)
    if not address:
        _refuse("This installation has joined no server. Name one with --server.")
    return address


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


@contextmanager
def _device(home: Path | None) -> Iterator[Device]:
    """Give the installation, alone; a new one is made where there is none."""
    paths = Paths(home or default_home())
    try:
        paths.make()
        with alone(paths) as free:
            if not free:
                _refuse("Carrel is open on this machine. Close it first.")
            device = open_device(paths, SystemClock(), os.urandom, may_recover=False)
            try:
                yield device
            finally:
                close_device(device)
    except OSError as error:
        _refuse(f"{paths.home} cannot be used: {error.strerror}")
    except DatabaseDamaged:
        _refuse(f"The data in {paths.home} is damaged. Open Carrel: it recovers what can be read.")
    except EnvironmentProblem as error:
        _refuse(f"The data in {paths.home} cannot be opened: {type(error).__name__}: {error}")
