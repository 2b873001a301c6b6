"""``carrel-server notifications``."""

from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.list_deliveries import deliver_again, list_deliveries
from sync_server.services.notice import Event
from sync_server.services.subscribe import Way, list_subscriptions, subscribe, unsubscribe

app = typer.Typer(help="Who is told of what happens, by mail or by web hooks.", no_args_is_help=True)


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List who is told of what."""
    with at_home(data) as (server, organisation):
        found = list_subscriptions(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("subscription", "kind", "target", "events", "centre", "active"),
        (
            (
                one.subscription_id,
                one.kind,
                one.target,
                " ".join(one.events),
                one.centre,
                "yes" if one.active else "no",
            )
            for one in found
        ),
    )


@app.command()
def add(
    kind: Annotated[Way, typer.Argument(help="How.")],
    target: Annotated[str, typer.Argument(help="The address: one by HTTPS, or of mail.")],
    event: Annotated[
        list[Event] | None, typer.Option(help="Tell of this; again for more. Else of all.")
    ] = None,
    centre: Annotated[str, typer.Option(help="Only of what is this centre's.")] = "",
    data: Data = None,
) -> None:
    """Let somebody be told from here on. A web hook's secret is printed this once."""
    with in_charge(data) as (server, organisation):
        made = subscribe(
            server, organisation, kind, target, tuple(event or Event), actor=ACTOR, centre=centre
        )
    typer.echo(made.subscription.subscription_id)
    if made.secret:
        typer.echo(f"Secret {made.secret}")


@app.command()
def remove(
    subscription: Annotated[str, typer.Argument(help="The subscription's id.")], data: Data = None
) -> None:
    """Tell somebody nothing any more."""
    with in_charge(data) as (server, organisation):
        unsubscribe(server, organisation, subscription, actor=ACTOR)


@app.command()
def deliveries(
    state: Annotated[str, typer.Option(help="Only those that are waiting, sent or given_up.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List what was told, what waits and what was given up, the latest first."""
    with at_home(data) as (server, organisation):
        found = list_deliveries(server, organisation, state=state)
    if as_json:
        print_json(found)
        return
    print_table(
        ("notice", "subscription", "event", "at", "state", "tries", "said"),
        (
            (one.notice_id, one.subscription_id, one.event, moment(one.at_ms), one.state, one.tries, one.said)
            for one in found
        ),
    )


@app.command()
def again(
    notice: Annotated[str, typer.Argument(help="The notice's id.")],
    subscription: Annotated[str, typer.Argument(help="The subscription's id.")],
    data: Data = None,
) -> None:
    """Begin a delivery anew that was given up."""
    with in_charge(data) as (server, organisation):
        deliver_again(server, organisation, notice, subscription, actor=ACTOR)
