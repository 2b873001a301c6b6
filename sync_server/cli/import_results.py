"""``carrel-server attempts import``: results that were carried here in files, told file by file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, in_charge, print_json
from sync_server.services.project_attempt import project_stale
from sync_server.services.take_in_results import Refused, TakenIn, take_in_results

_WHY = {
    Refused.UNREADABLE.value: "the file cannot be read ({}). Copy it again from the stick",
    Refused.FOREIGN.value: "it is of another organisation",
    Refused.DEVICE_UNKNOWN.value: "machine {} never joined and shows no sitting of ours. If you know it: --trust-devices",
    Refused.DEVICE_TAKEN.value: "machine {} is known here by another key. Do not trust this file",
    Refused.DEVICE_REVOKED.value: "machine {} was revoked",
    Refused.GAP.value: "entries {} of its log are not in the file. Export again at the machine",
    Refused.FILES.value: "files of answers are missing in it, or are not what was stored. Export again",
    "corrupt": "it is no file of results, or is damaged ({}). Copy it again from the stick, or export again",
    "too_new": "a later Carrel wrote it ({}). Update this server",
    "too_large": "a part of it is too large ({})",
    "not_for_us": "it is sealed to another organisation's key",
}


@dataclass(frozen=True, slots=True)
class FromFile:
    """What became of a file: of the log of the machine that wrote it, and of those that it carries along."""

    file: str
    logs: tuple[TakenIn, ...]


def import_(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help=".carrelresult files.")],
    trust_devices: Annotated[
        bool,
        typer.Option("--trust-devices", help="Take logs of machines that never joined, without a proof."),
    ] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Take in results that were carried here on a stick. Doing it again is harmless. Exit 1 where any was refused."""
    told: list[tuple[Path, tuple[TakenIn, ...]]] = []
    with in_charge(data) as (server, organisation):
        for file in files:
            taken = take_in_results(server, organisation, file, actor=ACTOR, vouched=trust_devices)
            told.append((file, taken))
        while project_stale(server, organisation):
            pass
    if as_json:
        print_json([FromFile(str(file), taken) for file, taken in told])
    else:
        for file, taken in told:
            typer.echo(str(file))
            for one in taken:
                typer.echo(f"  {_line(one)}")
    if any(one.refused for _, taken in told for one in taken):
        raise typer.Exit(1)


def _line(one: TakenIn) -> str:
    who = one.name or one.device_id or "-"
    if one.refused and not (one.entries_new or one.entries_known):
        return f"{who}: REFUSED: {_why(one)}."
    parts = [f"{one.entries_new} events new", f"{one.entries_known} known"]
    if one.files_new or one.files_known:
        parts.append(f"{one.files_new} files new, {one.files_known} known")
    if one.files_missing:
        parts.append(f"{one.files_missing} files were not on the machine")
    if one.joined:
        parts.append("a machine that was not known before")
    if one.letter:
        parts.append("carried along by another machine")
    if one.refused:
        parts.append(f"THE REST REFUSED: {_why(one)}")
    return f"{who}: {', '.join(parts)}."


def _why(one: TakenIn) -> str:
    return _WHY.get(one.refused, f"{one.refused} ({{}}). It is in quarantine").format(one.detail)
