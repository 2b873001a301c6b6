"""``carrel-server attempts``."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from assessment.ids import AttemptId
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.results.result import AttemptResult
from assessment.interchange.results.table import results_csv, results_xlsx
from sync_server.cli import commands, decisions, import_results, rebuild, reopen, sweep
from sync_server.cli.common import AsJson, Data, at_home, moment, print_json, print_table
from sync_server.services.check_receipt import check_receipt
from sync_server.services.export_attempt import export_attempt
from sync_server.services.export_results import ResultFormat, qti_zip
from sync_server.services.gather_results import gather_results
from sync_server.services.list_attempts import AttemptFacts, list_attempts
from sync_server.services.project_attempt import catch_up
from sync_server.services.view_attempt import AttemptView, ClockView, view_attempt

app = typer.Typer(help="Attempts.", no_args_is_help=True)
app.command()(commands.command)
app.command()(commands.commands)
app.command()(decisions.decide)
app.command()(decisions.decisions)
app.command()(rebuild.rebuild)
app.command()(sweep.sweep)
app.command()(reopen.reopen)
app.command("import")(import_results.import_)
app.command()(import_results.acknowledge)
app.command("export-decisions")(import_results.export_decisions)
Attempt = Annotated[str, typer.Argument(help="The attempt's id.")]


@app.command("list")
def list_(
    sitting: Annotated[str, typer.Option(help="Only those of this sitting.")] = "",
    flagged: Annotated[bool, typer.Option("--flagged", help="Only those in which anything is odd.")] = False,
    undecided: Annotated[
        bool, typer.Option("--undecided", help="Only those that wait for a decision.")
    ] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List all attempts that have come, in the order they began; on standard error, how many wait to be read."""
    ask = partial(list_attempts, limit=500, sitting_id=sitting, flagged=flagged, undecided=undecided)
    found: list[AttemptFacts] = []
    with at_home(data) as (server, organisation):
        catch_up(server, organisation)
        page = ask(server, organisation)
        found += page.attempts
        waiting = page.waiting
        while page.next_after:
            page = ask(server, organisation, after=page.next_after)
            found += page.attempts
    if waiting:
        typer.echo(
            f"Attempts that have been sent more than is read yet: {waiting}. List them again.", err=True
        )
    if as_json:
        print_json(found)
        return
    print_table(
        ("attempt", "candidate", "state", "answered", "score", "events", "incidents", "flags", "standing"),
        (
            (
                one.attempt_id,
                one.candidate_name or one.candidate_id,
                one.state,
                f"{one.answered}/{'?' if one.items is None else one.items}",
                f"{one.score}/{one.maximum}" if one.score is not None else one.unscored,
                one.events,
                one.incidents,
                " ".join(one.flags),
                one.standing,
            )
            for one in found
        ),
    )


@app.command()
def show(attempt_id: Attempt, data: Data = None, as_json: AsJson = False) -> None:
    """Show one attempt: answers, score, incidents, and whether its chain holds."""
    with at_home(data) as (server, organisation):
        view = view_attempt(server, organisation, AttemptId(attempt_id))
    if as_json:
        print_json(view)
    else:
        _print(view)


@app.command()
def receipt(
    text: Annotated[str, typer.Argument(help="What the QR code of the receipt says.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Check a receipt: whether the answers here are the ones it was given for."""
    with at_home(data) as (server, organisation):
        found = check_receipt(server, organisation, text)
    if as_json:
        print_json(found)
    else:
        told = "holds" if found.holds else "DOES NOT HOLD: other answers are here, or not all of them yet"
        typer.echo(f"{found.attempt_id}  ended {moment(found.ended_ms)}")
        typer.echo(f"Receipt   {told}")
    if not found.holds:
        raise typer.Exit(1)


@app.command()
def export(
    attempt_id: Attempt,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="File; else standard output.")] = None,
    data: Data = None,
) -> None:
    """Write one attempt as JSON, with the frames its devices signed and the files of its answers."""
    with at_home(data) as (server, organisation):
        text = json.dumps(
            asdict(export_attempt(server, organisation, AttemptId(attempt_id))), indent=1, ensure_ascii=False
        )
        if out is not None:
            out.write_text(text + "\n", encoding="utf-8")
    if out is None:
        typer.echo(text)


@app.command()
def results(
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write; for QTI a ZIP.")],
    to: Annotated[ResultFormat, typer.Option(help="The format.")] = ResultFormat.XLSX,
    sitting: Annotated[str, typer.Option(help="Only those of this sitting.")] = "",
    rejected: Annotated[
        bool, typer.Option("--rejected", help="Also those of which a person decided that they do not count.")
    ] = False,
    data: Data = None,
) -> None:
    """Write the results of all attempts that were not rejected: a row each, or a QTI results report each."""
    if to not in _WRITERS:
        typer.echo("xAPI is written of one sitting: carrel-server results export.", err=True)
        raise typer.Exit(2)
    with at_home(data) as (server, organisation):
        found = list(gather_results(server, organisation, sitting, rejected=rejected))
    out.write_bytes(_WRITERS[to](found))
    typer.echo(f"{len(found)} attempts written to {out}")


_WRITERS: dict[ResultFormat, Callable[[Sequence[AttemptResult]], bytes]] = {
    ResultFormat.CSV: results_csv,
    ResultFormat.XLSX: results_xlsx,
    ResultFormat.QTI22: lambda found: b"".join(qti_zip(found, Version.V2_2)),
    ResultFormat.QTI30: lambda found: b"".join(qti_zip(found, Version.V3_0)),
}
"""What is written of all sittings at once; of one sitting ``results export`` writes xAPI too, and as it goes."""


def _clock(clock: ClockView) -> str:
    """Return how far a computer's times are to be believed."""
    if clock.ahead_ms is None:
        return "never compared with ours"
    off = f"{abs(clock.ahead_ms) / 1000:.1f} s {'ahead of' if clock.ahead_ms > 0 else 'behind'} ours"
    sure = "no more is known" if clock.within_ms is None else f"give or take {clock.within_ms / 1000:.1f} s"
    return f"{off}, {sure}, {moment(clock.said_ms)}"


def _print(view: AttemptView) -> None:
    score = view.score
    told = f"{score.score} of {score.maximum}, {score.pending} to mark" if score.score else score.unscored
    typer.echo(f"{view.attempt_id}  {view.state}  {view.candidate.name or view.candidate.candidate_id}")
    typer.echo(f"Sitting   {view.sitting_title or view.sitting_id}, test {view.test_id}, {view.pack.title}")
    typer.echo(f"Begun     {moment(view.started_ms)}  ended {moment(view.ended_ms)}")
    for clock in view.clocks:
        typer.echo(f"Clock     {clock.name or clock.device_id}  {_clock(clock)}")
    typer.echo(f"Score     {told}")
    typer.echo(f"Receipt   {view.receipt}")
    typer.echo(f"Chain     {'verified' if view.chain_verified else 'DOES NOT HOLD'}")
    if view.flags:
        typer.echo(f"Look at   {', '.join(view.flags)}")
    typer.echo(f"Standing  {view.standing}")
    for made in view.decisions:
        typer.echo(decisions.line(made))
    for number, branch in enumerate(view.branches, 1):
        worth = f"{branch.score} of {branch.maximum}" if branch.score else branch.unscored
        told = (
            f"{branch.events} events, {branch.state} {worth}"
            if branch.choosable
            else f"{branch.events} events"
        )
        typer.echo(f"Branch    {number}  {branch.branch}  {told}")
    for apart in view.held:
        typer.echo(
            f"Held      {apart.device_id}  {apart.events} events, {apart.first_seq} to {apart.last_seq}, came "
            f"{moment(apart.received_ms)} after it was shut out; with them: {apart.state}, {apart.answered} answered. "
            "To count them: attempts decide --accept --admit"
        )
    print_table(
        ("", "item", "response", "score"),
        (
            (
                "" if item.number is None else item.number,
                item.item_id,
                "; ".join(" | ".join(values) for values in item.response.values())[:100],
                f"{item.score if item.score is not None else '-'}/{item.maximum or '-'}",
            )
            for item in view.items
        ),
    )
    for file in view.files:
        came = moment(file.received_ms) if file.received_ms is not None else "NOT HERE YET"
        replaced = "" if file.current else "  replaced"
        typer.echo(f"File      {file.item_id}  {file.name}  {file.size} bytes  {came}{replaced}")
    for told_to_it in view.commands:
        typer.echo(commands.line(told_to_it))
    for incident in view.incidents:
        typer.echo(f"{moment(incident['at_ms'])}  {incident['kind']}  {incident['detail']}")
    for noted in view.irregularities:
        told = "  ".join(part for part in (noted["reason"], noted["note"], f"by {noted['by']}") if part)
        typer.echo(f"{moment(noted['at_ms'])}  irregularity  {told}")
