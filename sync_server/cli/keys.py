"""``carrel-server keys``: wrong keys put right for a sitting; ``carrel-server markers``: how markers did, and who may go on."""

from typing import Annotated

import typer

from assessment.ids import RESPONSE, ItemId, ResponseId
from assessment.scoring.correction import Correction, Instead
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.correct_key import correct_key, list_corrections, withdraw_correction
from sync_server.services.oversee_markers import let_marker_on, stop_marker, view_checks
from sync_server.services.try_correction import CorrectionTrial, try_correction

app = typer.Typer(help="Wrong keys, put right for a sitting.", no_args_is_help=True)
markers = typer.Typer(help="Markers: how they do on check scripts, and who may go on.", no_args_is_help=True)
SittingName = Annotated[str, typer.Argument(metavar="SITTING")]
ItemName = Annotated[str, typer.Argument(metavar="ITEM")]
MarkerName = Annotated[str, typer.Argument(metavar="MARKER")]
Why = Annotated[str, typer.Option(help="Why. It stays in the record.")]
What = Annotated[Instead, typer.Option(help="What counts instead.")]
Answers = Annotated[
    list[str] | None, typer.Option("--answer", help="Of accept: the answer; once for each of its values.")
]
Where = Annotated[str, typer.Option(help="Of accept: which response, where the item has several.")]
Revision = Annotated[int, typer.Option(help="The revision of the corrections that you have seen.")]


@app.command("list")
def list_(sitting: SittingName, data: Data = None, as_json: AsJson = False) -> None:
    """List the corrections of a sitting's keys."""
    with at_home(data) as (server, organisation):
        found = list_corrections(server, organisation, sitting)
    if as_json:
        print_json(found)
        return
    print_table(
        ("number", "item", "instead", "answer", "reason", "by", "taken back"),
        (
            (
                one.number,
                one.item_id,
                one.instead,
                " ".join(one.values),
                one.reason,
                one.made_by,
                "" if one.withdrawn_ms is None else moment(one.withdrawn_ms),
            )
            for one in found.corrections
        ),
    )
    typer.echo(f"The corrections are at revision {found.revision}.")


@app.command("try")
def try_(
    sitting: SittingName,
    item: ItemName,
    instead: What,
    answer: Answers = None,
    response: Where = RESPONSE,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell what a correction would make of the results, attempt by attempt. Nothing is changed."""
    with in_charge(data) as (server, organisation):
        found = try_correction(server, organisation, sitting, add=_told(item, instead, answer, response))
    _print(found, as_json=as_json)


@app.command()
def correct(
    sitting: SittingName,
    item: ItemName,
    instead: What,
    revision: Revision,
    reason: Why,
    answer: Answers = None,
    response: Where = RESPONSE,
    data: Data = None,
) -> None:
    """Let something else count than a key says: see `try` first."""
    with in_charge(data) as (server, organisation):
        wanted = _told(item, instead, answer, response)
        made = correct_key(server, organisation, sitting, revision, wanted, reason, actor=ACTOR)
    typer.echo(f"Correction {made.number} of {made.item_id} counts.")


@app.command()
def withdraw(
    sitting: SittingName,
    number: Annotated[int, typer.Argument(metavar="NUMBER", min=1)],
    revision: Revision,
    reason: Why,
    data: Data = None,
) -> None:
    """Let a correction count no more."""
    with in_charge(data) as (server, organisation):
        withdraw_correction(server, organisation, sitting, revision, number, reason, actor=ACTOR)
    typer.echo(f"Correction {number} counts no more.")


@markers.command("checks")
def checks(sitting: SittingName, data: Data = None, as_json: AsJson = False) -> None:
    """Tell how markers did on check scripts; end with 1 while one of them is stopped."""
    with at_home(data) as (server, organisation):
        found = view_checks(server, organisation, sitting)
    if as_json:
        print_json(found)
    else:
        print_table(
            ("marker", "checks", "equal", "within", "apart", "bias", "stopped"),
            (
                (
                    one.marker,
                    one.checks,
                    one.equal,
                    one.within,
                    one.apart,
                    one.bias,
                    "yes" if one.stopped else "no",
                )
                for one in found.markers
            ),
        )
    if any(one.stopped for one in found.markers):
        raise typer.Exit(1)


@markers.command()
def stop(sitting: SittingName, marker: MarkerName, reason: Why, data: Data = None) -> None:
    """Let a marker take no further tasks of a sitting."""
    with in_charge(data) as (server, organisation):
        stop_marker(server, organisation, sitting, marker, reason, actor=ACTOR)
    typer.echo(f"{marker} takes no further tasks.")


@markers.command("let-on")
def let_on(sitting: SittingName, marker: MarkerName, reason: Why, data: Data = None) -> None:
    """Let a stopped marker take tasks again."""
    with in_charge(data) as (server, organisation):
        let_marker_on(server, organisation, sitting, marker, reason, actor=ACTOR)
    typer.echo(f"{marker} may go on.")


def _told(item: str, instead: Instead, answer: list[str] | None, response: str) -> Correction:
    if instead is not Instead.ACCEPT:
        return Correction(ItemId(item), instead)
    return Correction(ItemId(item), instead, ResponseId(response), tuple(answer or ()))


def _print(found: CorrectionTrial, *, as_json: bool) -> None:
    if as_json:
        print_json(found)
        return
    print_table(
        ("attempt", "candidate", "before", "after", "by", "grade before", "grade after"),
        (
            (
                one.attempt_id,
                one.candidate_id,
                f"{one.before} / {one.maximum_before}",
                f"{one.after} / {one.maximum_after}",
                one.by,
                one.grade_before,
                one.grade_after,
            )
            for one in found.attempts
            if one.changed
        ),
    )
    typer.echo(
        f"Attempts: {len(found.attempts)}. Changed: {found.changed}. "
        f"The corrections are at revision {found.revision}."
    )
