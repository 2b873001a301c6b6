"""``carrel-server attempts reopen``."""

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from assessment.ids import AttemptId
from sync_server.cli.common import ACTOR, AsJson, Data, in_charge, print_json, unix_ms
from sync_server.services.reopen_attempt import Again, reopen_attempt

MINUTE_MS = 60_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def reopen(
    attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")],
    reason: Annotated[str, typer.Option(help="Why. It is kept in the record of staff.")],
    opens: Annotated[str, typer.Option(help="From when, such as 2026-05-04T08:30:00Z.")],
    closes: Annotated[str, typer.Option(help="Until when.")],
    rest: Annotated[bool, typer.Option("--rest", help="With the time that was left, and no more.")] = False,
    minutes: Annotated[
        float | None, typer.Option(help="With so much time; else with all of it.", min=1)
    ] = None,
    reject: Annotated[bool, typer.Option("--reject", help="The attempt that ended does not count.")] = False,
    by: Annotated[str, typer.Option(help="Who says so.")] = ACTOR,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Let whoever sat an attempt that has ended sit again, in a sitting of their own; their slip stays good."""
    again = Again(
        reason,
        EPOCH + timedelta(milliseconds=unix_ms(opens)),
        EPOCH + timedelta(milliseconds=unix_ms(closes)),
        rest=rest,
        time_limit_ms=None if minutes is None else round(minutes * MINUTE_MS),
        reject=reject,
    )
    with in_charge(data) as (server, organisation):
        found = reopen_attempt(server, organisation, AttemptId(attempt_id), again, actor=by)
    if as_json:
        print_json(found)
    else:
        typer.echo(f"{found.attempt_id}  may be sat again in sitting {found.sitting_id}")
