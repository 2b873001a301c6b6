"""``carrel-server candidates``."""

from pathlib import Path
from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.errors import BodyTooLarge
from sync_server.services.add_candidate import add_candidate
from sync_server.services.edit_candidate import LARGEST, CandidateEdit, keep_photo
from sync_server.services.find_candidates import find_candidates, view_candidate

app = typer.Typer(help="The people who may sit.", no_args_is_help=True)
Candidate = Annotated[str, typer.Argument(help="The candidate's id.")]


@app.command("list")
def list_(
    like: Annotated[str, typer.Option(help="Part of a name or a number.")] = "",
    limit: Annotated[int, typer.Option(help="So many at most.", min=1, max=500)] = 100,
    after: Annotated[str, typer.Option(help="Those after this candidate's id in the list.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List candidates by name."""
    with at_home(data) as (server, organisation):
        page = find_candidates(server, organisation, like=like, limit=limit, after=after)
    if as_json:
        print_json(page)
        return
    print_table(
        ("candidate", "number", "name", "email", "level"),
        ((one.candidate_id, one.number, one.name, one.email, one.level) for one in page.candidates),
    )
    if page.next_after:
        typer.echo(f"There are more: --after {page.next_after}", err=True)


@app.command()
def add(
    number: Annotated[str, typer.Argument(help="The number they sign in with.")],
    name: Annotated[str, typer.Argument(help="Their whole name.")],
    email: Annotated[str, typer.Option(help="An address of mail.")] = "",
    level: Annotated[str, typer.Option(help="Such as B2.")] = "",
    roster: Annotated[str, typer.Option(help="The id of a roster in which they stand from then on.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Enter a candidate by hand."""
    told = CandidateEdit(number=number, name=name, email=email, level=level)
    with in_charge(data) as (server, organisation):
        view = add_candidate(server, organisation, told, actor=ACTOR, roster_id=roster)
    if as_json:
        print_json(view)
    else:
        typer.echo(view.candidate_id)


@app.command()
def show(candidate: Candidate, data: Data = None, as_json: AsJson = False) -> None:
    """Show one candidate with what they were granted, their sittings and attempts."""
    with at_home(data) as (server, organisation):
        view = view_candidate(server, organisation, candidate)
    if as_json:
        print_json(view)
        return
    granted = view.granted
    typer.echo(f"{view.number}  {view.name}  {view.email}")
    typer.echo(
        f"Granted   {granted.time_percent} % time, {granted.extra_minutes} minutes more, {granted.breaks} breaks, "
        f"text {granted.text_percent or 'as usual'}, {', '.join(granted.tools) or 'no tools'}"
    )
    for sitting in view.sittings:
        typer.echo(
            f"Sitting   {sitting.sitting_id}  {sitting.title}  {sitting.centre}  {moment(sitting.opens_ms)}"
        )
    for attempt in view.attempts:
        typer.echo(f"Attempt   {attempt.attempt_id}  {attempt.sitting_id}  {attempt.state}")


@app.command()
def photo(
    candidate: Candidate,
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="A JPEG or PNG of at most 8 MiB.")
    ],
    data: Data = None,
) -> None:
    """Give a candidate a photo."""
    with in_charge(data) as (server, organisation):
        if file.stat().st_size > LARGEST:
            raise BodyTooLarge(f"at most {LARGEST} bytes")
        keep_photo(server, organisation, candidate, file.read_bytes(), actor=ACTOR)
    typer.echo(f"{candidate} has this photo now.")
