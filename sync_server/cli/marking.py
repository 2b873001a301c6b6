"""``carrel-server marking``."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from assessment.ids import AttemptId
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.adjust_score import adjust_score
from sync_server.services.final_score import final_scores
from sync_server.services.marking_progress import marking_progress, sittings_to_mark
from sync_server.services.marking_scheme import tell_scheme
from sync_server.services.release_results import release_results, withdraw_release
from sync_server.services.scheme_document import read_scheme
from sync_server.services.set_scheme import set_scheme
from sync_server.services.try_scheme import try_scheme

app = typer.Typer(help="Marking by people: how, how far, and what comes of it.", no_args_is_help=True)
SittingName = Annotated[str, typer.Argument(metavar="SITTING")]
SchemeFile = Annotated[
    Path, typer.Argument(metavar="FILE", help="The scheme as JSON, as `scheme` prints it.")
]


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the sittings in which people have something to mark."""
    with in_charge(data) as (server, organisation):
        found = sittings_to_mark(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("sitting", "title", "centre", "answers", "marked"),
        ((one.sitting_id, one.title, one.centre, one.answers, one.marked) for one in found),
    )


@app.command()
def scheme(sitting: SittingName, data: Data = None) -> None:
    """Print how a sitting is marked, as JSON."""
    with at_home(data) as (server, organisation):
        print_json(tell_scheme(server, organisation, sitting))


@app.command("set")
def set_(
    sitting: SittingName,
    file: SchemeFile,
    revision: Annotated[int, typer.Option(help="The revision that you have seen; 0 where there was none.")],
    data: Data = None,
) -> None:
    """Say how a sitting is marked. Marks that were given count by it at once: see `try` first."""
    told = _read(file)
    with in_charge(data) as (server, organisation):
        made = set_scheme(server, organisation, sitting, revision, read_scheme(told), actor=ACTOR)
    typer.echo(f"{sitting} is marked by revision {made.revision} of its scheme.")


@app.command("try")
def try_(sitting: SittingName, file: SchemeFile, data: Data = None, as_json: AsJson = False) -> None:
    """Tell what a scheme would make of the results, attempt by attempt. Nothing is changed."""
    told = _read(file)
    with in_charge(data) as (server, organisation):
        found = try_scheme(server, organisation, sitting, read_scheme(told))
    if as_json:
        print_json(found)
        return
    print_table(
        ("attempt", "candidate", "before", "after", "grade before", "grade after", "waiting"),
        (
            (
                one.attempt_id,
                one.candidate_id,
                one.before,
                one.after,
                one.grade_before,
                one.grade_after,
                one.waiting_after,
            )
            for one in found.attempts
            if one.changed
        ),
    )
    typer.echo(
        f"Attempts: {len(found.attempts)}. Changed: {found.changed}. The scheme is at revision {found.revision}."
    )


@app.command()
def progress(sitting: SittingName, data: Data = None, as_json: AsJson = False) -> None:
    """Tell how far a sitting is marked, and how far its markers agree; end with 1 while answers wait."""
    with in_charge(data) as (server, organisation):
        found = marking_progress(server, organisation, sitting)
    if as_json:
        print_json(found)
    else:
        typer.echo(f"Answers: {found.answers}, marked: {found.marked}.")
        print_table(
            ("item", "answers", "marked", "wait for first", "second", "third", "in hand"),
            (
                (one.item_id, one.answers, one.marked, one.first, one.second, one.third, one.in_hand)
                for one in found.items
            ),
        )
        print_table(
            ("marker", "marks", "mean", "shared", "equal", "within", "apart", "bias"),
            (
                (one.marker, one.marks, one.mean, one.shared, one.equal, one.within, one.apart, one.bias)
                for one in found.markers
            ),
        )
    if found.marked < found.answers:
        raise typer.Exit(1)


@app.command()
def scores(sitting: SittingName, data: Data = None, as_json: AsJson = False) -> None:
    """List the scores of a sitting as they count."""
    with in_charge(data) as (server, organisation):
        found = final_scores(server, organisation, sitting)
    if as_json:
        print_json(found)
        return
    print_table(
        ("attempt", "candidate", "state", "score", "of", "grade", "waiting", "released"),
        (
            (
                one.attempt_id,
                one.candidate_id,
                one.state,
                one.score or one.unscored,
                one.maximum,
                one.grade,
                one.waiting,
                "yes" if one.released else "no",
            )
            for one in found
        ),
    )


@app.command()
def adjust(
    attempt: Annotated[str, typer.Argument(metavar="ATTEMPT")],
    points: Annotated[str, typer.Option(help="Points to give; below zero to take.")],
    reason: Annotated[str, typer.Option(help="Why. It stays in the record.")],
    data: Data = None,
) -> None:
    """Give an attempt points, or take some."""
    with in_charge(data) as (server, organisation):
        made = adjust_score(server, organisation, AttemptId(attempt), points, reason, actor=ACTOR)
    typer.echo(f"Adjustment {made.number}: {made.points} points.")


@app.command()
def release(
    sitting: SittingName,
    force: Annotated[
        bool, typer.Option("--force", help="Also while answers or decisions wait; needs a reason.")
    ] = False,
    reason: Annotated[str, typer.Option(help="Why it is forced.")] = "",
    data: Data = None,
) -> None:
    """Release the results of a sitting."""
    with in_charge(data) as (server, organisation):
        made = release_results(server, organisation, sitting, actor=ACTOR, force=force, reason=reason)
    typer.echo(
        f"Released {moment(made.released_ms)}: {made.attempts} attempts. Answers that wait: {made.waiting}."
    )


@app.command("take-back")
def take_back(
    sitting: SittingName,
    reason: Annotated[str, typer.Option(help="Why. It stays in the record.")],
    data: Data = None,
) -> None:
    """Take the release of a sitting's results back."""
    with in_charge(data) as (server, organisation):
        withdraw_release(server, organisation, sitting, reason, actor=ACTOR)
    typer.echo("The release is taken back.")


def _read(file: Path) -> Any:  # read_scheme judges it
    try:
        told: Any = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise typer.BadParameter(f"{file} cannot be read as JSON.") from error
    inner = told.get("scheme") if isinstance(told, dict) else None
    return told if inner is None else inner  # also what `scheme` prints
