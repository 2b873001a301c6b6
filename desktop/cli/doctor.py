"""``carrel doctor``: what this machine can and cannot do, as a table."""

import json
import os
import platform
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from assessment.attempt.lockdown import Tier
from desktop.cli.doctor_lockdown import tell_lockdown
from desktop.clock import Clock, SystemClock
from desktop.errors import EnvironmentProblem
from desktop.lockdown.probe import probe
from desktop.paths import Paths, default_home
from desktop.secrets import Place, open_secrets
from desktop.services.open_device import close_device, open_device
from desktop.services.pull_changes import refused_codes
from desktop.storage.library import library


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: what was looked at, ``ok``, ``warning`` or ``failed``, and what was found."""

    what: str
    verdict: str
    found: str


def doctor(
    home: Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    lockdown: Annotated[
        bool, typer.Option("--lockdown", help="Only the lock: every control, and what goes against it now.")
    ] = False,
    tier: Annotated[
        Tier | None, typer.Option("--tier", help="With --lockdown: exit 1 on a machine of a lower tier.")
    ] = None,
) -> None:
    """Say what this machine can and cannot do. Exit 1 when something needed is missing."""
    if lockdown or tier is not None:
        raise typer.Exit(tell_lockdown(tier, as_json=as_json))
    findings = look(Paths(home or default_home()))
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in findings], indent=1))
    else:
        table = Table("what", "verdict", "found")
        for finding in findings:
            table.add_row(finding.what, finding.verdict, finding.found)
        Console().print(table)
    raise typer.Exit(1 if any(finding.verdict == "failed" for finding in findings) else 0)


def look(paths: Paths) -> list[Finding]:
    """Look at system, display, storage, key store, clock and lockdown."""
    paths.make()
    clock = SystemClock()
    free = shutil.disk_usage(paths.home).free
    place = open_secrets(paths.home, paths.key_file).place
    display = _display()
    database = library()
    findings = [
        Finding(
            "system", "ok", f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
        ),
        Finding("display", "ok" if display else "warning", display or "none: windows are drawn offscreen"),
        Finding("data folder", "ok" if os.access(paths.home, os.W_OK) else "failed", str(paths.home)),
        Finding("free space", "ok" if free > 200 << 20 else "warning", f"{free / 1e9:.1f} GB"),
        Finding("SQLite", "ok", database.sqlite),
        Finding(
            "SQLCipher",
            "ok" if database.cipher else "failed",
            database.cipher or "none: nothing is encrypted",
        ),
        Finding(
            "key store",
            "ok" if place is Place.KEY_STORE else "warning",
            "the system's" if place is Place.KEY_STORE else f"none usable: secrets are in {paths.key_file}",
        ),
        Finding("clock", "ok", f"{clock.now().astimezone().isoformat(timespec='seconds')}"),
        Finding(
            "time across restarts",
            "ok" if clock.boot_id() else "warning",
            "by the monotonic clock of this boot" if clock.boot_id() else "by the wall clock only",
        ),
    ]
    findings += _stored(paths, clock)
    capabilities = probe(rehearse=True)
    findings.append(
        Finding(
            "lockdown tier", "ok" if capabilities.tier.value in "AB" else "warning", capabilities.tier.value
        )
    )
    findings += [
        Finding(
            f"lockdown: {c.control}",
            "ok" if c.reach.value == "enforced" else "warning",
            f"{c.reach.value} {c.reason}".strip(),
        )
        for c in capabilities.controls
    ]
    return findings


def _stored(paths: Paths, clock: Clock) -> list[Finding]:
    """Look into what this installation holds, where there is one yet. Nothing is recovered."""
    if not paths.database.exists() and not paths.recovering.exists():
        return []
    try:
        device = open_device(paths, clock, os.urandom, may_recover=False)
    except EnvironmentProblem as error:
        return [Finding("database", "failed", f"{type(error).__name__}: {error}")]
    try:
        refused = refused_codes(device)
    except EnvironmentProblem as error:
        return [Finding("database", "failed", f"{type(error).__name__}: {error}")]
    finally:
        close_device(device)
    told = f"{len(refused)} wait: {', '.join(refused)}" if refused else "none"
    return [
        Finding("database", "ok", str(paths.database)),
        Finding("refused changes", "warning" if refused else "ok", told),
    ]


def _display() -> str:
    if platform.system() in ("Windows", "Darwin"):
        return platform.system()
    return os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
