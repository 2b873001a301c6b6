"""What models found in answers, as markers see it: by code and never by name. It counts for nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotFound
from sync_server.services.gather_marking import gather_marking
from sync_server.services.list_tasks import TaskFacts, list_tasks
from sync_server.services.queue_task import TaskKind
from sync_server.services.server import Server
from sync_server.storage import evaluations
from sync_server.storage.ai_models import AiEvaluation
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer

LATEST = 3


@dataclass(frozen=True, slots=True)
class CriterionFound:
    """What was found in one criterion: a level and what reaches it, and where in the answer it shows.

    ``words`` stand in the answer from ``start`` to ``end``; empty and None without a quote. ``confidence`` is from 0 to 100, None
    where tests decided. ``levels`` are what the passes said.
    """

    criterion: str
    level: str
    descriptor: str
    points: str
    most: str
    confidence: int | None
    words: str
    start: int | None
    end: int | None
    levels: tuple[str, ...]
    by_tests: bool


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """What a model found in one answer. ``points`` is empty where none are proposed; ``doubts`` and ``tricks`` are codes.

    ``rubric`` is ``own`` or that of a built-in one. ``together`` is feedback on all answers of the attempt that were
    judged with it. ``tests``: how many of a program's tests hold, of how many; ``proposal`` is its number.
    """

    number: int
    task_id: str
    item_id: str
    answer: str
    rubric: str
    found: tuple[CriterionFound, ...]
    points: str
    doubts: tuple[str, ...]
    tricks: tuple[str, ...]
    feedback: str
    together: str
    models: tuple[str, ...]
    tests: tuple[int, int] | None
    proposal: int | None
    made_ms: int


@dataclass(frozen=True, slots=True)
class ListedEvaluation:
    """An evaluation and where it is marked. ``need`` is the mark that the answer waits for."""

    code: str
    marking_task: str
    need: str
    evaluation: EvaluationView


@dataclass(frozen=True, slots=True)
class EvaluationPage:
    """Some evaluations of a sitting; ``after`` gives the next page, 0 at the end. ``doubtful``: so many wait for a person."""

    evaluated: int
    doubtful: int
    evaluations: tuple[ListedEvaluation, ...]
    after: int


def list_evaluations(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    *,
    doubtful: bool = False,
    after: int = 0,
    limit: int = 100,
) -> EvaluationPage:
    """Return evaluations of a sitting's answers as they stand; ``doubtful``: those that a person must look at, still."""
    gather_marking(server, organisation, sitting_id)
    with server.database.read() as session:
        whole, waiting = evaluations.count_of_sitting(session, organisation, sitting_id)
        rows = evaluations.of_sitting(
            session, organisation, sitting_id, doubtful=doubtful, after=after, limit=limit + 1
        )
        listed = tuple(_listed(one, answer) for one, answer in rows[:limit])
    return EvaluationPage(whole, waiting, listed, listed[-1].evaluation.number if len(rows) > limit else 0)


def one_evaluation(
    server: Server, organisation: OrganisationId, sitting_id: str, number: int
) -> ListedEvaluation:
    """Return one evaluation of a sitting, also of an answer that has changed since.

    Raises:
        NotFound: the sitting has none of this number.
    """
    with server.database.read() as session:
        found = evaluations.of_number(session, organisation, sitting_id, number)
        if found is None:
            raise NotFound("evaluation", str(number))
        return _listed(*found)


@dataclass(frozen=True, slots=True)
class EvaluationCount:
    """How many answers of a sitting have an evaluation, and how many of those a person must look at, still."""

    evaluated: int
    doubtful: int


def count_evaluations(server: Server, organisation: OrganisationId, sitting_id: str) -> EvaluationCount:
    """Return how many answers of a sitting, as they stand, have an evaluation."""
    with server.database.read() as session:
        return EvaluationCount(*evaluations.count_of_sitting(session, organisation, sitting_id))


def asked_of(server: Server, organisation: OrganisationId, sitting_id: str) -> tuple[TaskFacts, ...]:
    """Return the latest tasks that evaluate a sitting's answers, the last first."""
    page = list_tasks(server, organisation, kind=TaskKind.EVALUATION.value, subject=sitting_id, limit=LATEST)
    return page.tasks


def evaluations_beside(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId
) -> dict[tuple[str, str], tuple[EvaluationView, ...]]:
    """Return what was found in an attempt, by item and by the answer that was read, the latest first."""
    found: dict[tuple[str, str], tuple[EvaluationView, ...]] = {}
    for row in evaluations.of_attempt(session, organisation, attempt_id):
        found[row.item_id, row.answer] = (*found.get((row.item_id, row.answer), ()), _view(row))
    return found


def _listed(one: AiEvaluation, answer: Answer) -> ListedEvaluation:
    return ListedEvaluation(answer.code, f"{answer.code}.{answer.place}", answer.need, _view(one))


def _view(row: AiEvaluation) -> EvaluationView:
    rubric, passes = json.loads(row.rubric), json.loads(row.passes)
    bands = {
        (criterion["name"], band["name"]): band
        for criterion in rubric["criteria"]
        for band in criterion["bands"]
    }
    most = {
        criterion["name"]: max(criterion["bands"], key=lambda band: float(band["points"]))["points"]
        for criterion in rubric["criteria"]
    }
    tested = passes["tested"]
    return EvaluationView(
        row.number,
        row.task_id,
        row.item_id,
        row.answer,
        rubric["name"],
        tuple(
            _criterion(name, found, bands[name, found["level"]], most[name])
            for name, found in passes["found"].items()
        ),
        _short(row.points),
        tuple(json.loads(row.review)),
        tuple(passes["tricks"]),
        row.feedback,
        passes["together"],
        tuple(dict.fromkeys(turn["model"] for turn in passes["turns"])),
        None if tested is None or tested["pending"] else (tested["held"], tested["whole"]),
        row.proposal,
        row.made_ms,
    )


def _criterion(name: str, found: Mapping[str, Any], band: Mapping[str, str], most: str) -> CriterionFound:
    quote = found["quote"] or {"start": None, "end": None}
    return CriterionFound(
        name,
        found["level"],
        band["descriptor"],
        _short(band["points"]),
        _short(most),
        found["confidence"],
        found["words"],
        quote["start"],
        quote["end"],
        tuple(found["levels"]),
        found["by_tests"],
    )


def _short(points: str) -> str:
    """Return points without zeros that say nothing."""
    return f"{Decimal(points).normalize():f}" if points else ""
