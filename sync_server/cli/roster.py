"""``carrel-server roster``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sync_server.cli.common import (
    ACTOR,
    AsJson,
    Data,
    PasswordStdin,
    at_home,
    in_charge,
    moment,
    print_json,
    print_table,
)
from sync_server.console.roster_words import sentence
from sync_server.errors import RosterUnreadable
from sync_server.rosters.person import Field
from sync_server.rosters.sheet import LARGEST
from sync_server.services.import_roster import RosterReport, import_roster, list_rosters, read_people
from sync_server.services.query_roster import query_roster

app = typer.Typer(help="Lists of who may sit.", no_args_is_help=True)
MOST_TOLD = 50


@app.command("import")
def import_(
    file: Annotated[
        Path,
        typer.Argument(exists=True, dir_okay=False, help="CSV, an Excel workbook, or OneRoster in a ZIP."),
    ],
    name: Annotated[
        str, typer.Option(help="The roster's name; else the file's. One that is there is replaced.")
    ] = "",
    column: Annotated[
        list[str] | None,
        typer.Option(
            help="Which column is what, such as --column number=Kandidatennummer; else by the titles."
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what would be done.")] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Make a roster of a file: all of it, or nothing and what is wrong, line by line."""
    with in_charge(data) as (server, organisation):
        if file.stat().st_size > LARGEST:
            raise RosterUnreadable("too_large")
        content = file.read_bytes()
        sheet, found = read_people(content)
        report = import_roster(
            server,
            organisation,
            name or file.stem,
            content,
            columns={**found, **_columns(column, sheet.titles)} if column else None,
            actor=ACTOR,
            source=file.name,
            dry_run=dry_run,
        )
    if as_json:
        print_json(report)
    else:
        _tell(report, dry_run=dry_run)
    if report.problems:
        raise typer.Exit(1)


@app.command()
def query(
    name: Annotated[str, typer.Argument(help="The roster's name. One that is there is replaced.")],
    url: Annotated[
        str, typer.Option(help="The database, such as mariadb://reader@host/school. It is not kept.")
    ],
    sql: Annotated[str, typer.Option(help="The query: one statement that reads.")],
    password_stdin: PasswordStdin = False,
    column: Annotated[
        list[str] | None,
        typer.Option(help="Which column is what, such as --column number=matric; else by the titles."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what would be done.")] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Make a roster of what another system's database answers, where CARREL_SERVER_ROSTER_DATABASES allows its kind."""
    secret = sys.stdin.readline().rstrip("\r\n") if password_stdin else ""
    with in_charge(data) as (server, organisation):
        report = query_roster(
            server,
            organisation,
            name,
            url,
            sql,
            actor=ACTOR,
            password=secret,
            columns=_titles(column or []),
            dry_run=dry_run,
        )
    if as_json:
        print_json(report)
    else:
        _tell(report, dry_run=dry_run)
    if report.problems:
        raise typer.Exit(1)


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the rosters."""
    with at_home(data) as (server, organisation):
        found = list_rosters(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("roster", "name", "people", "from", "changed"),
        ((one.roster_id, one.name, one.people, one.source, moment(one.changed_ms)) for one in found),
    )


def _titles(told: list[str]) -> dict[Field, str]:
    """Return the titles of columns that a person named."""
    found = {}
    for one in told:
        field, _, title = one.partition("=")
        if field not in {known.value for known in Field}:
            raise typer.BadParameter(f"{field} is none of {', '.join(known.value for known in Field)}")
        found[Field(field)] = title
    return found


def _columns(told: list[str], titles: tuple[str, ...]) -> dict[Field, int]:
    """Return the columns that a person named, by title or by place (1 is the first)."""
    columns: dict[Field, int] = {}
    for one in told:
        field, _, title = one.partition("=")
        if field not in {known.value for known in Field}:
            names = ", ".join(known.value for known in Field)
            raise typer.BadParameter(f"{field} is none of {names}")
        if title in titles:
            columns[Field(field)] = titles.index(title)
        elif title.isdecimal() and 1 <= int(title) <= len(titles):
            columns[Field(field)] = int(title) - 1
        else:
            raise typer.BadParameter(f"{title} is none of the titles {', '.join(titles)}")
    return columns


def _tell(report: RosterReport, *, dry_run: bool) -> None:
    if report.encoding:
        typer.echo(f"Read as {report.encoding}: look at the names, or save the file as UTF-8.")
    for problem in report.problems[:MOST_TOLD]:
        typer.echo(sentence(problem))
    if len(report.problems) > MOST_TOLD:
        typer.echo(f"And {len(report.problems) - MOST_TOLD} more. All of them: --json")
    if report.problems:
        typer.echo("Nothing was imported. Mend the file, then import it again.")
        return
    done = "would be" if dry_run else "are"
    typer.echo(
        f"{report.people} people {done} in {report.name}: {report.added} new, {report.changed} changed, "
        f"{report.left} no longer in it."
    )
