"""The attempts of a sitting as a table: a row each, with the score and the answer of every item."""

from collections.abc import Sequence

from assessment.ids import ItemId
from assessment.interchange.results.result import AttemptResult
from assessment.interchange.tables.rows import guarded, write_csv
from assessment.interchange.tables.workbook import write_workbook

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
    "standing",
)


def results_csv(results: Sequence[AttemptResult]) -> bytes:
    """Return a CSV file of the attempts."""
    return write_csv([[guarded(cell) for cell in row] for row in _rows(results)])


def results_xlsx(results: Sequence[AttemptResult]) -> bytes:
    """Return a workbook of the attempts."""
    return write_workbook(_rows(results), "Results")


def _rows(results: Sequence[AttemptResult]) -> list[list[str]]:
    items = list(
        dict.fromkeys(entry.item_id for result in results for entry in result.form.entries if entry.number)
    )
    titles = [text for id in items for text in (f"{id} score", f"{id} answer")]
    return [[*ABOUT, *titles], *([*_about(one), *_items(one, items)] for one in results)]


def _about(result: AttemptResult) -> list[str]:
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
        result.unscored if score is None else f"{score.score:f}",
        "" if score is None else f"{score.maximum:f}",
        "" if score is None else str(score.pending),
        result.standing,
    ]


def _items(result: AttemptResult, wanted: Sequence[ItemId]) -> list[str]:
    """Return score and answer of each item; both are empty for one that is not on this candidate's form."""
    scores, cells = result.scores(), []
    for item_id in wanted:
        if item_id not in result.form.by_item:
            cells += ["", ""]
            continue
        score = scores.get(item_id)
        earned = "" if score is None else "to mark" if score.score is None else f"{score.score:f}"
        response = result.attempt.response(item_id)
        answer = "; ".join(
            (f"{id}=" if len(response.variables) > 1 else "") + ", ".join(values)
            for id, values in response.variables
        )
        cells += [earned, answer]
    return cells
