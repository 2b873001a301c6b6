"""``carrel item score``: what items come to, line by line, or against cases whose outcomes are known."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from desktop.cli.item_cases import CaseResult, CasesInvalid, Verdict, cases_below, run_cases
from desktop.cli.item_scorer import ItemScorer

app = typer.Typer(help="Look into items and score them.", no_args_is_help=True)

_LONGEST_LINE = 64 * 1024 * 1024

_out = Console(soft_wrap=True, highlight=False, markup=False)


@app.callback()
def items() -> None:
    """Look into items and score them."""


@app.command()
def score(
    batch: Annotated[
        bool, typer.Option("--batch", help="Answer the lines of JSON that come in on standard input.")
    ] = False,
    cases: Annotated[
        Path | None,
        typer.Option(exists=True, help="A cases.json beside its item.xml, or a folder with such files."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="With --cases: print JSON.")] = False,
) -> None:
    """Score QTI items (2.0 to 3.0) by their own response processing.

    --batch reads lines such as {"item": "path/item.xml", "responses": {"RESPONSE": ["A", "B"]}}, with paths
    relative to the current folder, values in QTI's lexical form, records as objects, and "seed" (a number or a
    text) where chance plays a part. Each line gets one line back: {"outcomes": {"SCORE": 1.0}}, or
    {"refused": "code", "reason": "..."}. A refused line is an answer too and stops nothing: the exit code is 0
    when every line was answered. Empty lines are passed over.

    --cases runs cases with known outcomes; the exit code is 1 if any of them differs.
    """
    if batch == (cases is not None):
        raise typer.BadParameter("give either --batch or --cases")
    if cases is not None:
        _cases(cases, as_json=as_json)
    else:
        _batch()


def _batch() -> None:
    scorer = ItemScorer()
    source = sys.stdin.buffer
    while line := source.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := source.readline(_LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            _say({"refused": "bad_line", "reason": f"longer than {_LONGEST_LINE} bytes"})
        elif line.strip():
            _say(scorer.answer(line))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _cases(path: Path, *, as_json: bool) -> None:
    scorer = ItemScorer()
    try:
        results = [result for file in cases_below(path) for result in run_cases(file, scorer)]
    except CasesInvalid as error:
        typer.echo(f"Refused: {error}.", err=True)
        raise typer.Exit(1) from None
    counts = Counter(result.verdict for result in results)
    if as_json:
        rows = [
            {"item": result.item, "case": result.name, "verdict": result.verdict, "detail": result.detail}
            for result in results
        ]
        typer.echo(json.dumps({"cases": rows, "counts": dict(counts)}, indent=1))
    else:
        _show(results, counts)
    raise typer.Exit(0 if results and all(result.good for result in results) else 1)


def _show(results: list[CaseResult], counts: Counter[Verdict]) -> None:
    table = Table("item", "case", "outcomes", "verdict")
    for result in results:
        table.add_row(result.item, result.name, str(result.outcomes), result.verdict)
    _out.print(table)
    for result in results:
        if result.verdict is not Verdict.EQUAL:
            _out.print(f"{result.item} / {result.name}: {result.verdict}: {result.detail}")
    told = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items()))
    _out.print(f"{len(results)} cases: {told or 'none'}")
