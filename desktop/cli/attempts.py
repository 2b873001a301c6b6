"""``carrel attempts``: what this device holds of its attempts, as a table, as JSON, and proved."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from assessment.attempt.receipt import receipt_code, receipt_digest
from assessment.codec import decode
from assessment.ids import AttemptId
from desktop.clock import SystemClock, from_unix_ms
from desktop.errors import DatabaseDamaged, EnvironmentProblem
from desktop.paths import Paths, default_home
from desktop.services.device import Device
from desktop.services.export_files import export_files
from desktop.services.open_device import close_device, open_device
from desktop.services.prove_log import prove_log
from desktop.services.prove_receipts import prove_carried, prove_receipts
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt

app = typer.Typer(help="Attempts on this device.", no_args_is_help=True)
Home = Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@contextmanager
def _device(home: Path | None) -> Iterator[Device]:
    paths = Paths(home or default_home())
    if not paths.database.exists() and not paths.recovering.exists():
        typer.echo(f"There is no Carrel data in {paths.home}. Name the folder with --home.", err=True)
        raise typer.Exit(1)
    try:
        device = open_device(paths, SystemClock(), os.urandom, may_recover=False)
    except DatabaseDamaged as error:
        typer.echo(
            f"The data in {paths.home} is damaged. Open Carrel: it recovers what can be read.", err=True
        )
        raise typer.Exit(1) from error
    except EnvironmentProblem as error:
        typer.echo(f"The data in {paths.home} cannot be opened: {type(error).__name__}: {error}", err=True)
        raise typer.Exit(1) from error
    try:
        yield device
    finally:
        close_device(device)


@app.command("list")
def list_(home: Home = None, as_json: AsJson = False) -> None:
    """List the attempts on this device."""
    with _device(home) as device:
        rows = [_summary(device, row.attempt_id) for row in list_attempts(device)]
    if as_json:
        typer.echo(json.dumps(rows, indent=1))
        return
    table = Table("attempt", "candidate", "state", "answered", "events", "incidents", "receipt")
    for row in rows:
        table.add_row(*(str(row[column.header]) for column in table.columns))  # type: ignore[index]  # headers are text
    Console().print(table)


@app.command()
def export(
    attempt: Annotated[str, typer.Argument(help="Attempt id.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="File; default: standard output.")] = None,
    home: Home = None,
) -> None:
    """Write one attempt with all its events as JSON, and the files given as answers in base64."""
    with _device(home) as device:
        entries = attempt_entries(device, AttemptId(attempt))
        if not entries:
            typer.echo(f"No attempt {attempt} on this device. See: carrel attempts list", err=True)
            raise typer.Exit(1)
        document = _summary(device, attempt) | {
            "events_log": [
                {
                    "dseq": entry.dseq,
                    "seq": entry.seq,
                    "kind": entry.kind,
                    "at": from_unix_ms(entry.at_ms).isoformat(),
                    "elapsed_ms": entry.elapsed_ms,
                    "payload": decode(entry.payload),
                }
                for entry in entries
            ],
            "files": [
                {
                    "item": file.named.item_id,
                    "response": file.named.response_id,
                    **asdict(file.named.ref),
                    "current": file.named.current,
                    "here": file.here,
                    "data": file.data,
                }
                for file in export_files(device, AttemptId(attempt))
            ],
        }
    text = json.dumps(document, indent=1, ensure_ascii=False)
    if out is None:
        typer.echo(text)
    else:
        out.write_text(text, encoding="utf-8")


@app.command()
def verify(home: Home = None, as_json: AsJson = False) -> None:
    """Check this device's log without a network: its chain, the organisation's receipts, and frames of other machines.

    Exit 1 when anything does not hold.
    """
    with _device(home) as device:
        proof, epoch = prove_log(device), device.epoch
        receipts, carried = prove_receipts(device), prove_carried(device)
    good = proof.whole and all(one.holds for one in receipts) and all(one.holds for one in carried)
    if as_json:
        told = {"entries": proof.entries, "whole": proof.whole, "head": proof.head.hex(), "epoch": epoch}
        parts = {"receipts": [asdict(one) for one in receipts], "carried": [asdict(one) for one in carried]}
        typer.echo(json.dumps(told | parts | {"holds": good}))
        raise typer.Exit(0 if good else 1)
    verdict = "whole: nothing was altered, removed or put in" if proof.whole else "BROKEN"
    typer.echo(f"{proof.entries} events, chain {verdict}")
    if not any(one.epoch == epoch for one in receipts):
        typer.echo("No receipt of the organisation for this log yet: nothing shows that it has any of it.")
    for receipt in receipts:
        which = "this log" if receipt.epoch == epoch else f"the earlier log {receipt.epoch}"
        held = "holds" if receipt.holds else "DOES NOT HOLD: it is not the organisation's for this log"
        typer.echo(f"Receipt of the organisation for the first {receipt.covers} events of {which}: {held}")
    for one in carried:
        held = "signed and unbroken" if one.holds else "NOT AS THEIR MACHINES SIGNED THEM"
        typer.echo(f"{one.frames} frames of other machines for attempt {one.attempt_id}: {held}")
    raise typer.Exit(0 if good else 1)


def _summary(device: Device, attempt_id: str) -> dict[str, Any]:  # JSON
    attempt = load_attempt(device, AttemptId(attempt_id))
    digest = receipt_digest(attempt)
    return {
        "attempt": attempt.attempt_id,
        "candidate": attempt.initiated.candidate_id if attempt.initiated else "",
        "test": attempt.initiated.test_id if attempt.initiated else "",
        "state": attempt.state.value,
        "answered": len(attempt.answered),
        "events": attempt.event_count,
        "incidents": len(attempt.incidents),
        "receipt": receipt_code(digest),
        "digest": digest.hex(),
        "responses": {item: response.as_map() for item, response in attempt.responses.items()},
    }
