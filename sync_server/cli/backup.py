"""``carrel-server backup``."""

from pathlib import Path
from typing import Annotated

import typer

from assessment.pack.seal import is_recipient
from sync_server.app import open_server, unix_ms
from sync_server.cli.common import AsJson, Data, config_of, moment, opened, print_json, refusals
from sync_server.services.check_restored import Checked, check_restored
from sync_server.services.create_backup import create_backup
from sync_server.services.restore_backup import restore_backup
from sync_server.services.seal_backup import opened_backup
from sync_server.services.verify_backup import verify_backup

app = typer.Typer(help="All that this server has, in one file.", no_args_is_help=True)
File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The backup.")]
Identity = Annotated[
    Path | None,
    typer.Option(exists=True, dir_okay=False, help="The file with the age identity that opens a sealed one."),
]


@app.command()
def create(
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write.")],
    seal_to: Annotated[str, typer.Option(help="Seal it to this age recipient (age1...).")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Write a backup; the server may go on serving. End with 1 where a file that it should hold is missing."""
    if seal_to and not is_recipient(seal_to):
        raise typer.BadParameter("it is no age recipient (age1...).", param_hint="--seal-to")
    with opened(data) as server:
        made = create_backup(server, out, seal_to=seal_to)
    if as_json:
        print_json(made)
    else:
        _tell_missing(made.missing)
        size = sum(part.size for part in made.parts.values())
        typer.echo(
            f"{out} is written: {sum(made.rows.values())} rows, {len(made.parts)} parts, {size} bytes."
        )
        typer.echo(
            "It is sealed. Keep the identity that opens it elsewhere."
            if seal_to
            else "It holds the organisation's SECRET KEYS, open to whoever reads it. Seal it with --seal-to, or lock it away."
        )
    if made.missing:
        raise typer.Exit(1)


@app.command()
def verify(file: File, identity: Identity = None, as_json: AsJson = False) -> None:
    """Say whether a backup would bring the server back; end with 1 where it would not."""
    with refusals(), opened_backup(file, _secret(identity)) as archive:
        found = verify_backup(archive, unix_ms(), open_server)
    _report(found, as_json=as_json)


@app.command()
def restore(file: File, identity: Identity = None, data: Data = None, as_json: AsJson = False) -> None:
    """Bring a backup back into an empty folder, and an empty database where CARREL_SERVER_DATABASE_URL names one."""
    config = config_of(data)
    with refusals():
        with opened_backup(file, _secret(identity)) as archive:
            restore_backup(archive, config, unix_ms())
            manifest = archive.manifest
        server = open_server(config)
        try:
            found = check_restored(server, manifest)
        finally:
            server.close()
    if not as_json:
        typer.echo(f"The server is restored in {config.data}.")
    _report(found, as_json=as_json)


def _secret(identity: Path | None) -> str:
    if identity is None:
        return ""
    lines = identity.read_text(encoding="utf-8", errors="replace").splitlines()
    for line in lines:
        if line.startswith("AGE-SECRET-KEY-1"):
            return line.strip()
    raise typer.BadParameter(f"{identity} holds no age identity (AGE-SECRET-KEY-1...).")


def _tell_missing(missing: tuple[str, ...]) -> None:
    for name in missing:
        typer.echo(f"{name} is missing, or is not what its name says.")


def _report(found: Checked, *, as_json: bool) -> None:
    if as_json:
        print_json(found)
    else:
        _tell(found)
    if not found.holds:
        raise typer.Exit(1)


def _tell(found: Checked) -> None:
    typer.echo(f"Made {moment(found.made_ms)}, schema {found.schema}.")
    typer.echo(f"Rows    {sum(found.rows.values())} in {len(found.rows)} tables: every hash holds.")
    typer.echo(f"Files   {found.files}: every hash holds, {len(found.missing)} missing.")
    _tell_missing(found.missing)
    for one in found.organisations:
        audit = f"entry {one.audit_broken_at} was changed" if one.audit_broken_at else "whole"
        broken = (
            f"NOT whole: {', '.join(one.logs_broken)}" if one.logs_broken else "chains and signatures hold"
        )
        typer.echo(f"Organisation {one.organisation_id}")
        typer.echo(f"  Record    {one.audit_entries} entries: {audit}.")
        typer.echo(f"  Logs      {one.logs}, {one.frames} frames: {broken}.")
        typer.echo(
            f"  Attempts  {one.attempts}, {one.waiting} not projected yet: "
            + (f"{len(one.differences)} things differ." if one.differences else "all equal to their logs.")
        )
        for difference in one.differences:
            typer.echo(f"    {difference.subject}  {difference.what}")
    typer.echo("All of it is whole." if found.holds else "NOT all of it is whole.")
