"""``carrel-server attempts decide`` and ``decisions``: say what counts of an attempt, and see what was said before."""

from typing import Annotated

import typer

from assessment.attempt.decision import Ruling
from assessment.ids import AttemptId
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.list_decisions import DecisionView, list_decisions
from sync_server.services.view_attempt import view_attempt


def decide(
    attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")],
    reason: Annotated[str, typer.Option(help="Why. It is kept with the decision.")],
    accept: Annotated[bool, typer.Option("--accept", help="It counts, as it is shown.")] = False,
    reject: Annotated[bool, typer.Option("--reject", help="It does not count.")] = False,
    branch: Annotated[
        str, typer.Option(help="It counts as this branch tells it: number or name, see: attempts show.")
    ] = "",
    admit: Annotated[
        bool,
        typer.Option(
            "--admit", help="What came after its computer was shut out counts too, see: attempts show."
        ),
    ] = False,
    by: Annotated[str, typer.Option(help="Who decides.")] = ACTOR,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Decide about an attempt. Nothing is deleted; deciding anew is possible, and the last decision counts."""
    if admit and reject:
        raise typer.BadParameter("--admit goes with --accept or --branch.")
    if accept + reject + bool(branch) != 1:
        raise typer.BadParameter("Say one of --accept, --reject and --branch.")
    ruling = Ruling.ACCEPT if accept else Ruling.REJECT if reject else Ruling.BRANCH
    with in_charge(data) as (server, organisation):
        verdict = Verdict(ruling, reason, branch, admit=admit)
        decide_attempt(server, organisation, AttemptId(attempt_id), verdict, actor=by)
        view = view_attempt(server, organisation, AttemptId(attempt_id))
    if as_json:
        print_json(view)
        return
    typer.echo(line(view.decisions[-1]))
    typer.echo(f"Standing  {view.standing}")
    if view.flags:
        typer.echo(f"Look at   {', '.join(view.flags)}")


def decisions(
    attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List everything that was decided about an attempt; the last counts."""
    with at_home(data) as (server, organisation):
        found = list_decisions(server, organisation, AttemptId(attempt_id))
    if as_json:
        print_json(found)
        return
    print_table(
        ("", "decision", "by", "when", "reason", "odd then", "signed"),
        (
            (
                one.number,
                f"{_ruling(one)} {one.through}",
                one.by,
                moment(one.at_ms),
                one.reason,
                " ".join(one.flags),
                "yes" if one.signed else "NO",
            )
            for one in found
        ),
    )


def line(one: DecisionView) -> str:
    """Return a decision as one line of an attempt."""
    counts = "  (in force)" if one.in_force else ""
    signed = "" if one.signed else "  NOT SIGNED"
    return (
        f"Decided   {one.number}  {_ruling(one)}  {one.by}  {moment(one.at_ms)}  {one.reason}{counts}{signed}"
    )


def _ruling(one: DecisionView) -> str:
    return f"{one.ruling}, what was held apart admitted" if one.admitted else one.ruling
