"""``carrel-server attempts import``, ``acknowledge`` and ``export-decisions``: what is carried here and back in files."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, in_charge, print_json
from sync_server.services.acknowledge_logs import acknowledge_logs
from sync_server.services.carry_decisions import carry_decisions
from sync_server.services.import_bundles import FromFile, Status, import_bundles
from sync_server.services.project_attempt import catch_up
from sync_server.services.take_in_results import TakenIn
from sync_server.services.why_not import WhyNot

_WHY = {
    WhyNot.UNREADABLE.value: "the file cannot be read ({}). Copy it again from the stick",
    WhyNot.FOREIGN.value: "it is of another organisation",
    WhyNot.DEVICE_UNKNOWN.value: "machine {} never joined, and nothing in the file proves that it has a sitting of this organisation. If you know the machine: --trust-devices",
    WhyNot.DEVICE_TAKEN.value: "machine {} is known here by another key. Do not trust this file",
    WhyNot.DEVICE_REVOKED.value: "machine {} was shut out: what it told since is held apart until somebody decides, see attempts list --undecided",
    WhyNot.GAP.value: "entries {} of its log are not in the file. Export again at the machine",
    WhyNot.FILES.value: "files of answers are missing in it, or are not what was stored. Export again",
    "corrupt": "it is no file of results, or is damaged ({}). Copy it again from the stick, or export again",
    "too_new": "a later Carrel wrote it ({}). Update this server",
    "too_large": "a part of it is too large ({})",
    "not_for_us": "it is sealed to another organisation's key",
}
OF_FRAMES = {
    "frame_corrupt": "a part of its log is damaged",
    "frame_too_large": "a part of its log is too large",
    "frame_foreign": "a part of its log is another machine's",
    "chain_broken": "its log does not go on from what is here",
    "signature_invalid": "a part of its log was not signed by this machine",
    "forked": "another log of this machine is here: it was copied, or put back from a backup",
}
"""By the codes of ``accept_frames``."""
_STATUS = {
    Status.NEW: "new",
    Status.KNOWN: "known already",
    Status.OLDER: "known already; more than it holds is here",
    Status.TWICE: "a copy",
    Status.HALF: "half copied",
    Status.FOREIGN: "of another organisation",
    Status.PART: "partly refused",
    Status.REFUSED: "refused",
}
_BAD = {Status.HALF.value, Status.FOREIGN.value, Status.PART.value, Status.REFUSED.value}


def import_(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Files, or folders with such files.")
    ],
    trust_devices: Annotated[
        bool,
        typer.Option("--trust-devices", help="Take logs of machines that never joined, without a proof."),
    ] = False,
    acknowledge_to: Annotated[
        Path | None,
        typer.Option("--acknowledge", metavar="FILE", help="Write a .carrelack file for these machines."),
    ] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Take in results that were carried here on a stick. Doing it again is harmless. Exit 1 where any was refused."""
    with in_charge(data) as (server, organisation):
        told = list(import_bundles(server, organisation, files, actor=ACTOR, vouched=trust_devices))
        catch_up(server, organisation)
        machines = {one.device_id for file in told for one in file.logs if one.device_id}
        if acknowledge_to is not None and machines:
            acknowledge_to.write_bytes(acknowledge_logs(server, organisation, machines)[1])
    if as_json:
        print_json(told)
    else:
        for file in told:
            _tell(file)
        counts = Counter(file.status for file in told)
        typer.echo(f"{len(told)} files: " + ", ".join(f"{n} {status}" for status, n in counts.items()))
        if acknowledge_to is not None and machines:
            typer.echo(
                f"For the way back: {acknowledge_to}. At the machine: carrel attempts acknowledge FILE"
            )
    if any(file.status in _BAD for file in told):
        raise typer.Exit(1)


def acknowledge(
    out: Annotated[Path, typer.Option("-o", "--out", help="The .carrelack file to write.")],
    device: Annotated[list[str] | None, typer.Option(help="Only this machine; may be said again.")] = None,
    data: Data = None,
) -> None:
    """Write what the organisation holds of machines' logs, signed, for the stick that goes back to them."""
    with in_charge(data) as (server, organisation):
        told, document = acknowledge_logs(server, organisation, device or ())
        out.write_bytes(document)
    machines = len({one.device_id for one in told.logs})
    typer.echo(f"{machines} machines, {sum(one.cursor for one in told.logs)} events: {out}")


def export_decisions(
    out: Annotated[Path, typer.Option("-o", "--out", help="The .carreldecisions file to write.")],
    data: Data = None,
) -> None:
    """Write all decisions about attempts for another server of this organisation: attempts import takes them in."""
    with in_charge(data) as (server, organisation):
        out.write_bytes(carry_decisions(server, organisation))
    typer.echo(f"Decisions are in {out}. At the other server: carrel-server attempts import {out.name}")


def _tell(file: FromFile) -> None:
    same = f" of {file.same_as}" if file.same_as else ""
    typer.echo(f"{file.file}: {_STATUS[Status(file.status)]}{same}")
    for one in file.logs:
        typer.echo(f"  {_line(one)}")
    if file.decisions:
        typer.echo(f"  {file.decisions} decisions new.")
    for reason in file.refused:
        typer.echo(f"  REFUSED: {reason}")


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
        parts.append("brought by the file of another machine")
    if one.refused:
        held = one.refused == WhyNot.DEVICE_REVOKED.value
        parts.append(f"{'HELD APART' if held else 'THE REST REFUSED'}: {_why(one)}")
    return f"{who}: {', '.join(parts)}."


def _why(one: TakenIn) -> str:
    if one.refused in OF_FRAMES:
        return f"{OF_FRAMES[one.refused]} ({one.detail}). What was refused is kept for somebody to look at"
    return _WHY.get(one.refused, f"{one.refused} ({{}})").format(one.detail)
