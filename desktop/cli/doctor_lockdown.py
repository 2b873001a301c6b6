"""``carrel doctor --lockdown``: every control of the lock, how far it reaches here, and what goes against it now."""

import json
from dataclasses import asdict, dataclass

import typer
from rich.console import Console
from rich.table import Table

from assessment.attempt.lockdown import LockdownPolicy, Tier
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.findings.integrity import Integrity
from desktop.lockdown.findings.preflight import look_before
from desktop.lockdown.kiosk_session import Fact, kiosk_facts
from desktop.lockdown.machine.view import MachineView, this_machine
from desktop.lockdown.probe import probe


@dataclass(frozen=True, slots=True)
class ControlRow:
    """A control with its reach, the reason or what it goes by, and what was found against a usual policy now."""

    control: str
    reach: str
    reason: str
    found: str


@dataclass(frozen=True, slots=True)
class LockdownReport:
    """What this machine can hold. ``meets``: at least the tier that was asked for."""

    tier: str
    meets: bool
    controls: tuple[ControlRow, ...]
    kiosk: tuple[Fact, ...]


def tell_lockdown(required: Tier | None, *, as_json: bool) -> int:
    """Print the report; return 1 where this machine holds less than is required."""
    report = make_report(probe(rehearse=True), this_machine(), required)
    if as_json:
        typer.echo(json.dumps(asdict(report), indent=1))
    else:
        _print(report)
    return 0 if report.meets else 1


def make_report(capabilities: Capabilities, view: MachineView, required: Tier | None) -> LockdownReport:
    """Look at a machine as before a test whose policy says nothing special."""
    found = look_before(LockdownPolicy(), view, (), Integrity()).sightings
    rows = tuple(
        ControlRow(
            one.control,
            one.reach.value,
            one.reason,
            "; ".join(seen.detail for seen in found if seen.control == one.control),
        )
        for one in capabilities.controls
    )
    meets = required is None or capabilities.tier.meets(required)
    return LockdownReport(capabilities.tier.value, meets, rows, kiosk_facts(view, view.processes()))


def _print(report: LockdownReport) -> None:
    console = Console()
    table = Table("control", "reach", "reason", "found now")
    for row in report.controls:
        table.add_row(row.control, row.reach, row.reason, row.found)
    console.print(table)
    if report.kiosk:
        kiosk = Table("kiosk session", "holds", "by")
        for fact in report.kiosk:
            kiosk.add_row(fact.what, "yes" if fact.holds else "no", fact.told)
        console.print(kiosk)
    console.print(f"Tier: {report.tier}" + ("" if report.meets else ", which is less than is required"))
