"""``carrel-server results``."""

from pathlib import Path
from typing import Annotated

import typer

from assessment.analysis.spread import Spread
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, print_json, print_table
from sync_server.services.check_code import check_code
from sync_server.services.export_results import ResultFormat, export_results
from sync_server.services.give_certificate import give_certificate, withdraw_certificate
from sync_server.services.sum_up_results import analyse_items, sum_up_centres, sum_up_sitting
from sync_server.services.walk_outcomes import Which, one_outcome, walk_outcomes

app = typer.Typer(help="Results of sittings.", no_args_is_help=True)
Sitting = Annotated[str, typer.Argument(help="The sitting's id.")]


@app.command()
def show(sitting: Sitting, data: Data = None, as_json: AsJson = False) -> None:
    """Tell how a sitting went: how many, how scores spread, how many pass."""
    with at_home(data) as (server, organisation):
        found = sum_up_sitting(server, organisation, sitting)
    if as_json:
        print_json(found)
        return
    typer.echo(f"{found.sitting_title or found.sitting_id}")
    typer.echo(
        f"Attempts {found.attempts}: open {found.open}, undecided {found.undecided}, to mark {found.waiting}, "
        f"without a score {found.unscored}, released {found.released}"
    )
    spread = found.spread
    typer.echo(
        f"Scored whole {spread.n}: mean {_told(spread.mean)}, median {_told(spread.median)}, "
        f"deviation {_told(spread.deviation)}, from {_told(spread.least)} to {_told(spread.most)}"
    )
    if spread.pass_share is not None:
        typer.echo(f"Passed {spread.passed}, {_percent(spread.pass_share)}")
    for grade, count in found.grades:
        typer.echo(f"Grade {grade}: {count}")


@app.command()
def attempts(sitting: Sitting, data: Data = None, as_json: AsJson = False) -> None:
    """List what each attempt of a sitting came to."""
    with at_home(data) as (server, organisation):
        found = list(walk_outcomes(server, organisation, Which(sitting_id=sitting)))
    if as_json:
        print_json(found)
        return
    print_table(
        ("attempt", "number", "candidate", "state", "score", "to mark", "grade", "passed", "released"),
        (
            (
                one.attempt_id,
                one.candidate_number,
                one.candidate_name,
                one.state,
                one.unscored if one.score is None else f"{one.score:f}/{one.maximum:f}",
                one.waiting or "",
                one.grade,
                _yes(one.passed),
                _yes(one.released),
            )
            for one in found
        ),
    )


@app.command()
def attempt(
    attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell what one attempt came to, item by item."""
    with at_home(data) as (server, organisation):
        found = one_outcome(server, organisation, attempt_id)
    if as_json:
        print_json(found)
        return
    score = found.unscored if found.score is None else f"{found.score:f} of {found.maximum:f}"
    typer.echo(f"{found.attempt_id}  {found.candidate_number}  {found.candidate_name}")
    typer.echo(f"Score {score}, to mark {found.waiting}, released: {_yes(found.released)}")
    print_table(
        ("", "item", "score", "by", "answered", "seconds"),
        (
            (
                item.number,
                item.item_id,
                "to mark"
                if item.waiting
                else ""
                if item.score is None
                else f"{item.score:f}/{item.maximum:f}",
                item.by.value,
                _yes(item.answered),
                item.spent_ms // 1000,
            )
            for item in found.items
        ),
    )


@app.command()
def items(sitting: Sitting, data: Data = None, as_json: AsJson = False) -> None:
    """Tell how each item of a sitting did."""
    with at_home(data) as (server, organisation):
        found = analyse_items(server, organisation, Which(sitting_id=sitting))
    if as_json:
        print_json(found)
        return
    print_table(
        ("item", "n", "to mark", "mean", "of", "facility", "discrimination", "omitted", "median seconds"),
        (
            (
                one.item_id,
                one.n,
                one.waiting or "",
                _told(one.mean),
                _told(one.maximum),
                _told(one.facility),
                _told(one.discrimination),
                one.omitted,
                "" if one.median_ms is None else one.median_ms // 1000,
            )
            for one in found
        ),
    )


@app.command()
def centres(
    sitting: Annotated[str, typer.Option(help="Only of this sitting.")] = "",
    test: Annotated[str, typer.Option(help="Only of this test.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Compare centres, by a sitting or by a test in all its sittings."""
    with at_home(data) as (server, organisation):
        found = sum_up_centres(server, organisation, Which(sitting_id=sitting, test_id=test))
    if as_json:
        print_json(found)
        return
    print_table(
        ("centre", "attempts", "to mark", "scored whole", "mean", "mean share", "passed"),
        ((one.centre, one.attempts, one.waiting or "", *_of(one.spread)) for one in found),
    )


@app.command()
def export(
    sitting: Sitting,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write; for QTI a ZIP.")],
    to: Annotated[ResultFormat, typer.Option(help="The format.")] = ResultFormat.XLSX,
    bom: Annotated[
        bool, typer.Option("--bom/--no-bom", help="Of CSV: the mark by which Excel knows UTF-8.")
    ] = True,
    data: Data = None,
) -> None:
    """Write the results of a sitting; that it was done is recorded."""
    with at_home(data) as (server, organisation):
        found = export_results(server, organisation, sitting, to, actor=ACTOR, bom=bom)
        with out.open("wb") as file:
            for piece in found.pieces:
                file.write(piece)
    typer.echo(f"Written to {out}")


@app.command()
def certificate(
    attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The PDF to write.")],
    data: Data = None,
) -> None:
    """Write the certificate of a result that is released; that it was done is recorded."""
    with in_charge(data) as (server, organisation):
        given = give_certificate(server, organisation, attempt_id, actor=ACTOR)
        out.write_bytes(given.pdf)
    typer.echo(f"Written to {out}, code {given.code}")
    if given.unprinted:
        typer.echo(f"No typeface here has these letters: {given.unprinted}. Install Noto fonts.", err=True)


@app.command()
def withdraw(attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")], data: Data = None) -> None:
    """Let the certificate of an attempt hold no more."""
    with in_charge(data) as (server, organisation):
        count = withdraw_certificate(server, organisation, attempt_id, actor=ACTOR)
    typer.echo(f"Withdrawn: {count}.")


@app.command()
def check(
    text: Annotated[str, typer.Argument(help="What the QR code says, or the code on the sheet.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Check a receipt or a certificate; end with 1 where it does not hold."""
    with in_charge(data) as (server, organisation):
        found = check_code(server, organisation, text)
    if as_json:
        print_json(found)
    else:
        typer.echo(f"{found.kind.value}: {'holds' if found.valid else 'DOES NOT HOLD'}")
    if not found.valid:
        raise typer.Exit(1)


def _of(spread: Spread) -> tuple[object, ...]:
    passed = "" if spread.pass_share is None else f"{spread.passed} ({_percent(spread.pass_share)})"
    share = "" if spread.mean_share is None else _percent(spread.mean_share)
    return spread.n, _told(spread.mean), share, passed


def _told(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %"


def _yes(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"
