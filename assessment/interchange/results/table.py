"""The attempts of a sitting as a table: a row each, with the score and the answer of every item."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from assessment.ids import ItemId
from assessment.interchange.results.result import AttemptResult
from assessment.interchange.tables.rows import csv_lines, guarded
from assessment.interchange.tables.workbook import Cell, write_workbook

ABOUT = (
    "number",
    "name",
    "candidate",
    "attempt",
    "sitting",
    "test",
    "state",
    "ended",
    "score",
    "maximum",
    "to mark",
    "grade",
    "passed",
    "standing",
)


def results_csv(results: Sequence[AttemptResult]) -> bytes:
    """Return a CSV file of the attempts."""
    return b"".join(results_csv_lines(results, items_of(results)))


def results_csv_lines(
    results: Iterable[AttemptResult], items: Sequence[ItemId], *, bom: bool = True
) -> Iterator[bytes]:
    """Yield a CSV file of the attempts row by row, with a column for each of these items."""
    rows = table_rows(results, items)
    return csv_lines(([guarded(str(cell)) for cell in row] for row in rows), bom=bom)


def results_xlsx(results: Iterable[AttemptResult], items: Sequence[ItemId] | None = None) -> bytes:
    """Return a workbook of the attempts: points as numbers, all else as texts."""
    if items is None:
        results = list(results)
        items = items_of(results)
    return write_workbook(table_rows(results, items), "Results")


def items_of(results: Sequence[AttemptResult]) -> list[ItemId]:
    """Return the items of all forms, each once."""
    return list(
        dict.fromkeys(entry.item_id for result in results for entry in result.form.entries if entry.number)
    )


def table_rows(results: Iterable[AttemptResult], items: Sequence[ItemId]) -> Iterator[list[Cell]]:
    """Yield the titles, then a row for each attempt."""
    yield [*ABOUT, *(text for id in items for text in (f"{id} score", f"{id} answer"))]
    for one in results:
        yield [*_about(one), *_items(one, items)]


def _about(result: AttemptResult) -> list[Cell]:
    score = result.score
    return [
        result.person.number,
        result.person.name,
        result.person.id,
        result.attempt_id,
        result.sitting_title or result.sitting_id,
        result.test_title or result.test_id,
        result.attempt.state.value,
        "" if result.ended_at is None else result.ended_at.isoformat(timespec="seconds"),
        result.unscored if score is None else score.score,
        "" if score is None else score.maximum,
        "" if score is None else Decimal(score.pending),
        result.grade,
        "" if result.passed is None else "yes" if result.passed else "no",
        result.standing,
    ]


def _items(result: AttemptResult, wanted: Sequence[ItemId]) -> list[Cell]:
    """Return score and answer of each item; both are empty for one that is not on this candidate's form."""
    scores, cells = result.scores(), list[Cell]()
    for item_id in wanted:
        if item_id not in result.form.by_item:
            cells += ["", ""]
            continue
        score = scores.get(item_id)
        earned: Cell = "" if score is None else "to mark" if score.score is None else score.score
        response = result.attempt.response(item_id)
        answer = "; ".join(
            (f"{id}=" if len(response.variables) > 1 else "") + ", ".join(values)
            for id, values in response.variables
        )
        cells += [earned, answer]
    return cells
