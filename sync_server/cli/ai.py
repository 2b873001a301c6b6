"""``carrel-server ai``."""

from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json
from sync_server.services.model_costs import model_costs
from sync_server.services.model_limits import Limits, set_limits, view_limits

app = typer.Typer(
    help="Language models: their key, whether they answer, and what may be asked.", no_args_is_help=True
)
BILLION = 1_000_000_000
_WRONG = {
    "no_provider": "No provider is set: CARREL_SERVER_AI_PROVIDER is off.",
    "no_key": "The provider wants a key, and this server has none: carrel-server ai key, or CARREL_SERVER_AI_KEY.",
    "key_refused": "The provider does not take this key.",
    "not_served": "The provider does not serve this model: set CARREL_SERVER_AI_MODEL to one of those below.",
    "away": "The provider cannot be reached, or does not say what it serves.",
    "busy": "The provider is busy. Try again later.",
}


@app.command()
def check(data: Data = None, as_json: AsJson = False) -> None:
    """Ask the provider what it serves; end with 1 where it could not be asked for questions."""
    from sync_server.ai.own_key import read_key  # only here, and in processes that ask, is a key store opened
    from sync_server.ai.served import Looked, Wrong, look

    with at_home(data) as (server, _):
        ai = server.config.ai
        found = Looked(Wrong.NO_PROVIDER)
        if server.model is not None and server.model.kind == "worker":
            typer.echo("Programs elsewhere answer: what they serve is not known here.")
            return
        if server.model is not None:
            key = bool(ai.key or read_key())
            found = look(server.model, ai.model, key_given=key, now=server.clock())
    if as_json:
        print_json(found)
    else:
        typer.echo("It answers, and serves the model." if found.works else _WRONG[found.wrong.value])
        if found.said:
            typer.echo(f"It said: {found.said}")
        for name in found.models:
            typer.echo(f"  {name}{'  (asked)' if name == ai.model else ''}")
    if not found.works:
        raise typer.Exit(1)


@app.command()
def key(remove: Annotated[bool, typer.Option(help="Keep none any more.")] = False) -> None:
    """Keep the provider's key in this system's key store. It is typed, or read from standard input; never shown."""
    from sync_server.ai.own_key import forget_key, keep_key

    if remove:
        forget_key()
        typer.echo("No key is kept.")
        return
    told = typer.prompt("Key", hide_input=True).strip()
    if not (told.isascii() and told.isprintable()):
        typer.echo("It has characters that no key has. Copy it anew.", err=True)
        raise typer.Exit(1)
    if not told or not keep_key(told):
        typer.echo(
            "It could not be kept: there is no key store here. Set CARREL_SERVER_AI_KEY instead.", err=True
        )
        raise typer.Exit(1)
    typer.echo("The key is kept. Servers use it from their next start.")


@app.command()
def limits(
    allow: Annotated[
        bool | None, typer.Option("--allow/--forbid", help="Whether models may be asked at all.")
    ] = None,
    per_minute: Annotated[int | None, typer.Option(min=0, help="Questions a minute; 0: no bound.")] = None,
    budget: Annotated[str, typer.Option(help="US dollars a month, such as 12.50; none: no bound.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell what the organisation may ask of models; with options, change it."""
    changes = allow is not None or per_minute is not None or bool(budget)
    with (in_charge if changes else at_home)(data) as (server, organisation):
        known = view_limits(server, organisation)
        if changes:
            wanted = Limits(
                known.allowed if allow is None else allow,
                known.per_minute if per_minute is None else per_minute or None,
                _billionths(budget) if budget else known.budget,
                known.revision,
            )
            known = set_limits(server, organisation, wanted, actor=ACTOR)
        month = model_costs(server, organisation, 1).month
    if as_json:
        print_json(known)
        return
    typer.echo("Models may be asked." if known.allowed else "Models may not be asked.")
    typer.echo(f"Questions a minute: {known.per_minute or 'no bound'}")
    typer.echo(f"US dollars a month: {_dollars(known.budget)}; this month {_dollars(month.cost)}")


@app.command()
def costs(
    days: Annotated[int, typer.Option(min=1, max=366, help="So many days, with today.")] = 30,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell what models came to, by day and by model."""
    with at_home(data) as (server, organisation):
        found = model_costs(server, organisation, days)
    if as_json:
        print_json(found)
        return
    for day in found.days:
        if day.spent.calls or day.spent.kept:
            typer.echo(f"{moment(day.at_ms)}  {_told(day.spent.calls, day.spent.kept, day.spent.cost)}")
    for one in found.models:
        typer.echo(f"{one.model}  {_told(one.spent.calls, one.spent.kept, one.spent.cost)}")
    typer.echo(f"In all  {_told(found.whole.calls, found.whole.kept, found.whole.cost)}")


def _told(calls: int, kept: int, cost: int) -> str:
    return f"{calls} calls, {kept} saved, {_dollars(cost)} US dollars"


def _dollars(billionths: int | None) -> str:
    return "no bound" if billionths is None else f"{billionths / BILLION:.4f}"


def _billionths(told: str) -> int | None:
    if told == "none":
        return None
    try:
        amount = Decimal(told)
    except InvalidOperation as error:
        raise typer.BadParameter("not an amount, such as 12.50") from error
    if not amount.is_finite() or not 0 <= amount <= 1_000_000:
        raise typer.BadParameter("from 0 to 1000000")
    return int(amount * BILLION)
