"""``carrel-server registry``."""

from collections.abc import Mapping
from typing import Annotated

import typer

from assessment.registry.entry import EntryKey
from assessment.registry.health import FEWEST_ACTIVE, Fault, Health, Status
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.check_registry import Done, Step, check_registry, note_health, set_up_registry
from sync_server.services.edit_test import list_tests

app = typer.Typer(help="The registry of tests that may be given.", no_args_is_help=True)
_WELL = frozenset({Status.EXCELLENT, Status.GOOD})
_STEPS: Mapping[Step, str] = {
    Step.LOOKED: "Packs in use: {detail}",
    Step.UNREADABLE: "Pack {pack_id} cannot be read: {detail}",
    Step.REGISTERED: "Registered {pack_id} {test_id}",
    Step.READ_AGAIN: "Read again {pack_id} {test_id}",
    Step.REACTIVATED: "In use again {pack_id} {test_id}",
    Step.DEACTIVATED: "Out of use {pack_id} {test_id}: {detail}",
}
_TODO: Mapping[Fault, str] = {
    Fault.ORPHANED: "Tests in use have no content here. Push their packs again, or run: carrel-server registry setup",
    Fault.UNREGISTERED: "Packs hold tests that are not registered. Run: carrel-server registry setup",
    Fault.NONE_ACTIVE: "No test can be given. Push a pack, or put a test in use again.",
    Fault.FEW_ACTIVE: f"Fewer than {FEWEST_ACTIVE} tests can be given: candidates meet the same ones soon. Push more.",
}


@app.command()
def setup(
    force: Annotated[
        bool, typer.Option("--force", help="Read every pack again, over what staff have said of its tests.")
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Name every test.")] = False,
    data: Data = None,
) -> None:
    """Register every test that can be had, and take out of use what cannot. Again changes nothing."""
    with in_charge(data) as (server, organisation):
        steps = set_up_registry(server, organisation, actor=ACTOR, force=force)
        for step in steps:
            if verbose or step.step in (Step.LOOKED, Step.UNREADABLE, Step.DEACTIVATED):
                typer.echo(_told(step))
        health = note_health(server, organisation)
    counts = {step: sum(one.step is step for one in steps) for step in Step}
    typer.echo(
        f"Registered: {counts[Step.REGISTERED]}. In use again: {counts[Step.REACTIVATED]}. "
        f"Out of use: {counts[Step.DEACTIVATED]}. Packs that cannot be read: {counts[Step.UNREADABLE]}."
    )
    _tell_health(health)
    if counts[Step.UNREADABLE]:
        raise typer.Exit(1)


@app.command()
def validate(data: Data = None) -> None:
    """List where registry and packs do not agree; end with 1 where they do not. Nothing is changed."""
    with at_home(data) as (server, organisation):
        health = check_registry(server, organisation)
    _list("In use, without content:", health.orphaned)
    _list("Content, not registered:", health.unregistered)
    if health.orphaned or health.unregistered:
        raise typer.Exit(1)
    typer.echo("Registry and packs agree.")


@app.command()
def health(data: Data = None, as_json: AsJson = False) -> None:
    """Tell how the registry stands, and keep that for its history; end with 1 where it is fair or poor."""
    with at_home(data) as (server, organisation):
        found = note_health(server, organisation)
    if as_json:
        print_json(found)
    else:
        _tell_health(found)
    if found.status not in _WELL:
        raise typer.Exit(1)


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the tests."""
    with at_home(data) as (server, organisation):
        found = list_tests(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("pack", "test", "name", "in use", "given", "last", "category", "band"),
        (
            (
                one.pack_id,
                one.test_id,
                one.name,
                "yes" if one.active else one.inactive_because,
                one.usage_count,
                moment(one.last_used_ms),
                one.category,
                one.target_band,
            )
            for one in found
        ),
    )


def _told(step: Done) -> str:
    return _STEPS[step.step].format(pack_id=step.pack_id, test_id=step.test_id, detail=step.detail)


def _list(title: str, keys: tuple[EntryKey, ...]) -> None:
    if keys:
        typer.echo(title)
        for key in keys:
            typer.echo(f"  {key.pack_id} {key.test_id}")


def _tell_health(found: Health) -> None:
    told = found.statistics
    typer.echo(f"Health: {found.score} of 100, {found.status.value}.")
    typer.echo(
        f"Tests: {told.entries}, in use {told.active}, never given {told.unused}. Given: {told.given} times."
    )
    for fault in found.faults:
        typer.echo(_TODO[fault])
