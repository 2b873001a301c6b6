"""``carrel-server learners``."""

from dataclasses import replace
from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.follow_learner import achieved, follow_learner
from sync_server.services.learner_settings import change_learner_settings, learner_settings
from sync_server.services.rank_learners import rank_learners
from sync_server.services.walk_outcomes import Which

app = typer.Typer(help="Learners: progress, achievements and leaderboard.", no_args_is_help=True)
Candidate = Annotated[str, typer.Argument(help="The candidate's id.")]
Switch = Annotated[bool | None, typer.Option()]


@app.command()
def settings(
    progress: Switch = None,
    achievements: Switch = None,
    leaderboard: Switch = None,
    names: Switch = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell what is shown of learners, or turn it on (--progress) or off (--no-progress)."""
    told = {
        "progress": progress,
        "achievements": achievements,
        "leaderboard": leaderboard,
        "names": names,
    }
    wanted = {name: value for name, value in told.items() if value is not None}
    with (in_charge if wanted else at_home)(data) as (server, organisation):
        found = learner_settings(server, organisation)
        if wanted:
            choice = replace(
                found,
                progress=wanted.get("progress", found.progress),
                achievements=wanted.get("achievements", found.achievements),
                leaderboard=wanted.get("leaderboard", found.leaderboard),
                names=wanted.get("names", found.names),
            )
            found = change_learner_settings(server, organisation, choice, actor=ACTOR)
    if as_json:
        print_json(found)
        return
    for name in told:
        typer.echo(f"{name}: {'on' if getattr(found, name) else 'off'}")
    for rule in found.rules:
        typer.echo(f"Achievement {rule.id}: {rule.title} ({rule.kind.value} {rule.count})")


@app.command()
def progress(candidate: Candidate, data: Data = None, as_json: AsJson = False) -> None:
    """Tell how a learner got on, across sittings."""
    with at_home(data) as (server, organisation):
        found = follow_learner(server, organisation, candidate)
    if as_json:
        print_json(found)
        return
    print_table(
        ("ended", "sitting", "test", "score", "share", "change", "grade"),
        (
            (
                moment(one.ended_ms),
                one.sitting_title,
                one.test_title or one.test_id,
                f"{one.score:f}/{one.maximum:f}",
                f"{one.share * 100:.1f} %",
                "" if one.change is None else f"{one.change * 100:+.1f}",
                one.grade,
            )
            for one in found.points
        ),
    )


@app.command()
def achievements(candidate: Candidate, data: Data = None, as_json: AsJson = False) -> None:
    """Tell what a learner has achieved."""
    with at_home(data) as (server, organisation):
        found = achieved(server, organisation, candidate)
    if as_json:
        print_json(found)
        return
    print_table(
        ("achievement", "title", "times", "first", "last"),
        ((one.rule_id, one.title, one.times, moment(one.first_ms), moment(one.last_ms)) for one in found),
    )


@app.command()
def leaderboard(
    sitting: Annotated[str, typer.Option(help="Of this sitting.")] = "",
    test: Annotated[str, typer.Option(help="Of this test.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="So many ranks.")] = 10,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell who did best in a sitting, or in a test in all its sittings."""
    if not (sitting or test):
        typer.echo("Name a sitting or a test.", err=True)
        raise typer.Exit(2)
    with at_home(data) as (server, organisation):
        found = rank_learners(server, organisation, Which(sitting_id=sitting, test_id=test), limit=limit)
    if as_json:
        print_json(found)
        return
    print_table(
        ("rank", "who", "share", "grade", "attempts"),
        ((one.rank, one.who, f"{one.share * 100:.1f} %", one.grade, one.attempts) for one in found),
    )
