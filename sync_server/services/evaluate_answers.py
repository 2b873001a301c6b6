"""Have answers judged by a model, an attempt at a time: two passes, levels and quotes; points and doubts are code's.

What comes of it is added beside the answers, and a proposal beside the mark. Nothing here gives a mark.
"""

import hmac
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any

import structlog

from assessment.content.blob import blobs_in
from assessment.content.interaction import Essay
from assessment.content.readable import question_of, readable
from assessment.errors import AssessmentError, MarkingError
from assessment.ids import AttemptId, ItemId, OrganisationId
from assessment.marking.rubric import PLAIN, Rubric
from sync_server.ai.errors import ModelRefused
from sync_server.ai.evaluation.answer import LONGEST, ProgramRun, ToJudge, speaks
from sync_server.ai.evaluation.question import evaluation_request
from sync_server.ai.evaluation.reading import Pass, read_pass
from sync_server.ai.evaluation.rubrics import CORRECTNESS, RUBRICS, BuiltIn
from sync_server.ai.evaluation.weigh import Found, Weighed, level_by_tests, usual, weigh
from sync_server.ai.model import Finish
from sync_server.ai.said import read_said
from sync_server.errors import Refused, StorageProblem
from sync_server.services.ask_model import Asking, ComeBack, ask_model, forget_kept, hash_of, model_asked
from sync_server.services.gather_marking import gather_marking
from sync_server.services.grade_program import grade_program
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.project_attempt import Reading, read_attempt
from sync_server.services.propose_mark import Proposal, keep_proposal
from sync_server.services.run_task import MOST_STUMBLES, Task, TaskFailed, Went
from sync_server.services.server import Server
from sync_server.services.submit_mark import rubrics_of_task
from sync_server.storage import evaluations, marking
from sync_server.storage.ai_models import AiEvaluation
from sync_server.storage.engine import Session, plain
from sync_server.storage.marking_models import Answer

MOST_ATTEMPTS = 500
"""So many attempts are evaluated by one task; those left over by the next."""
AT_ONCE = 5
"""So many answers of an attempt are asked about at a time; one that speaks to a model stands alone."""
TURNS = 2
AUTO, OWN = "auto", "own"
_log = structlog.get_logger("ai")
RUBRIC_NAMES = frozenset((AUTO, *BuiltIn))
"""What may be said for items without a rubric of their own."""


@dataclass(frozen=True, slots=True)
class EvaluationWish:
    """Which answers are to be evaluated. ``rubric`` is for items without one of their own: ``auto`` goes by the item."""

    sitting_id: str
    rubric: str = AUTO
    again: bool = False
    codes: Sequence[str] = ()
    """Of these scripts alone; of all of the sitting where there are none."""

    def plain(self) -> dict[str, Any]:
        """Return it as it is stored."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer on its way. ``rubric_name`` is ``own`` or that of a built-in one."""

    judge: ToJudge
    hash: str
    maximum: Decimal
    rubric_name: str
    packs: Rubric


def evaluate_answers(server: Server, organisation: OrganisationId, task: Task) -> Went:
    """Do the next step of a task that evaluates answers: one attempt.

    Raises:
        TaskFailed: ``nothing_to_do``: no answer waits for a mark that has no evaluation yet.
        ComeBack, ModelRefused: as the provider says.
    """
    wish = EvaluationWish(**task.request)
    if not task.plan:
        return _planned(server, organisation, wish)
    attempts: list[str] = task.plan["attempts"]
    at = int(task.plan["next"])
    if at == len(attempts):
        with server.database.read() as session:
            evaluated, doubtful = evaluations.count_of_task(session, organisation, task.task_id)
        result = {"evaluated": evaluated, "doubtful": doubtful}
        return Went(at, at, result | {name: task.plan[name] for name in ("skipped", "left")})
    one = _Attempt(server, organisation, task, wish, AttemptId(attempts[at]), at)
    _evaluate(one, task)
    plan = dict(task.plan) | {"next": at + 1, "skipped": int(task.plan["skipped"]) + one.skipped}
    return Went(at + 1, len(attempts), plan=plan)


def _evaluate(one: "_Attempt", task: Task) -> None:
    """Evaluate an attempt; one that cannot be evaluated is passed over, and stands in nobody's way."""
    try:
        one.evaluate()
    except (ComeBack, TaskFailed, ModelRefused, StorageProblem):
        raise
    except Exception as error:
        if task.failures < MOST_STUMBLES and not isinstance(error, Refused | AssessmentError):
            raise
        _log.warning("attempt_not_evaluated", task=task.task_id, error=type(error).__name__)
        one.skipped += 1


def _planned(server: Server, organisation: OrganisationId, wish: EvaluationWish) -> Went:
    gather_marking(server, organisation, wish.sitting_id)
    with server.database.read() as session:
        found = evaluations.to_evaluate(
            session, organisation, wish.sitting_id, again=wish.again, codes=wish.codes
        )
    attempts = list(dict.fromkeys(attempt_id for attempt_id, _ in found))
    if not attempts:
        raise TaskFailed("nothing_to_do")
    taken = attempts[:MOST_ATTEMPTS]
    plan = {"attempts": taken, "next": 0, "skipped": 0}
    return Went(0, len(taken), plan=plan | {"left": len(attempts) - len(taken)})


class _Attempt:
    """The answers of one attempt."""

    def __init__(
        self,
        server: Server,
        organisation: OrganisationId,
        task: Task,
        wish: EvaluationWish,
        attempt_id: AttemptId,
        at: int,
    ) -> None:
        self._server = server
        self._organisation = organisation
        self._task = task
        self._wish = wish
        self._attempt_id = attempt_id
        self._at = at
        self.skipped = 0

    def evaluate(self) -> None:
        """Evaluate what waits, in groups; keep each group when both passes are over it."""
        for number, group in enumerate(_groups(self._answers())):
            turns = [self._asked(group, number, turn) for turn in range(TURNS)]
            self._keep(group, turns)

    def _answers(self) -> list[_Answer]:
        server, organisation = self._server, self._organisation
        reading = read_attempt(server, organisation, self._attempt_id)
        with server.database.read() as session:
            rows = [
                row
                for row in marking.answers_of(session, organisation, self._attempt_id)
                if row.need in marking.OPEN
            ]
            done = evaluations.evaluated(session, organisation, self._task.task_id, self._attempt_id)
            scheme = scheme_of(session, organisation, self._wish.sitting_id).scheme
        if reading is None:
            return []
        found = []
        for row in rows:
            if (row.item_id, row.answer) in done:
                continue
            task_id = f"{row.code}.{row.place}"
            packs = rubrics_of_task(server, organisation, row.sitting_id, task_id).get(row.item_id, PLAIN)
            answer = self._answer(reading, row, scheme.rubric(ItemId(row.item_id)), packs)
            if answer is None:
                self.skipped += 1
            else:
                found.append(answer)
        return found

    def _answer(self, reading: Reading, row: Answer, own: Rubric | None, packs: Rubric) -> _Answer | None:
        """Return an answer as it is to be judged; None for one that is not one text."""
        item = (reading.scored.items or {}).get(ItemId(row.item_id))
        values = [
            value
            for told in reading.attempt.response(ItemId(row.item_id)).as_map().values()
            for value in told
        ]
        if item is None or len(values) != 1 or blobs_in(values):
            return None
        essay = next((one for one in item.interactions if isinstance(one, Essay)), Essay())
        text = readable(values[0]) if essay.rich else values[0]
        if not text.strip():
            return None
        known = own or packs
        name = OWN if known.criteria else _built_in(self._wish.rubric, essay.syntax)
        rubric = known if name == OWN else RUBRICS[BuiltIn(name)]
        tested = grade_program(self._server, self._organisation, row.item_id, text) if essay.syntax else None
        judge = ToJudge(
            row.item_id,
            question_of(item),
            rubric,
            text,
            self._seal(row.answer),
            readable(known.guidance),
            tested,
            _settled(rubric, tested),
            _called(reading),
        )
        return _Answer(judge, row.answer, Decimal(row.maximum), name, packs)

    def _seal(self, answer: str) -> str:
        """Return a word for around an answer: nobody knows it who has not the organisation's key, and it stays the same."""
        secret = self._server.keys(self._organisation).identity.secret
        key = sha256(b"carrel answer seal" + secret.encode()).digest()
        return hmac.digest(key, answer.encode(), "sha256").hex()[:24]

    def _asked(self, group: Sequence[_Answer], number: int, turn: int) -> "_Turn":
        """Ask for one pass over a group. What a provider will not read is a pass that cannot be read."""
        asked = evaluation_request([one.judge for one in group], turn)
        criteria = sum(len(one.judge.rubric.criteria) for one in group)
        request = asked.request(model_asked(self._server), most_tokens=2_000 + 300 * criteria, seed=turn)
        step = f"{self._at}.{number}.{turn}"
        asking = Asking(self._task.task_id, self._task.run, step, (), self._task.failures)
        told: object = None
        finish, model, refused = "", request.model, False
        try:
            reply = ask_model(self._server, self._organisation, asking, request)
            finish, model, refused = reply.finish.value, reply.model, reply.finish is Finish.REFUSED
            told = read_said(reply.text) if reply.finish is Finish.WHOLE else None
        except ModelRefused as error:
            if not error.for_its_words:
                raise
            finish, refused = error.detail, True
        passes, together = read_pass(told, [one.judge for one in group], turn)
        if None in passes:
            forget_kept(self._server, self._organisation, request)
        facts = {"step": step, "model": model, "asked": hash_of(request), "finish": finish}
        return _Turn(passes, together, facts, refused)

    def _keep(self, group: Sequence[_Answer], turns: Sequence["_Turn"]) -> None:
        """Keep what a group came to, each answer with its proposal, all at once."""
        now = self._server.clock()
        organisation = self._organisation
        speaking = any(each is not None and each.speaks for turn in turns for each in turn.passes)

        def write(session: Session) -> None:
            done = evaluations.evaluated(session, organisation, self._task.task_id, self._attempt_id)
            rows = {row.item_id: row for row in marking.answers_of(session, organisation, self._attempt_id)}
            for place, one in enumerate(group):
                row = rows.get(one.judge.item_id)
                if (one.judge.item_id, one.hash) in done or row is None or row.answer != one.hash:
                    continue  # it is kept already, or something else was answered meanwhile
                recent = evaluations.recent_of_item(session, organisation, one.judge.item_id)
                weighed = weigh(
                    one.judge,
                    [turn.passes[place] for turn in turns],
                    one.maximum,
                    own_rubric=one.rubric_name == OWN,
                    unsure_below=usual(_confidences(recent)),
                    beside=speaking,
                    refused=any(turn.refused for turn in turns),
                )
                self._add(session, one, weighed, turns, now)

        self._server.database.write(write)

    def _add(
        self, session: Session, one: _Answer, weighed: Weighed, turns: Sequence["_Turn"], now: int
    ) -> None:
        proposed = None
        if weighed.points is not None:
            own = one.rubric_name == OWN
            proposal = Proposal(
                one.hash,
                str(turns[0].facts["model"])[:200] or "model",
                weighed.feedback,
                "" if own else str(weighed.points),
                weighed.levels if own else {},
            )
            args = (self._organisation, self._attempt_id, one.judge.item_id, proposal, one.packs, now)
            with suppress(
                MarkingError
            ):  # a scheme that changed meanwhile: what was found stays, and fits no rubric
                proposed = keep_proposal(session, *args).number
        session.add(
            AiEvaluation(
                organisation_id=self._organisation,
                task_id=self._task.task_id,
                attempt_id=self._attempt_id,
                item_id=one.judge.item_id,
                answer=one.hash,
                rubric=json.dumps(_rubric(one), ensure_ascii=False),
                passes=json.dumps(_passes(one, weighed, turns), ensure_ascii=False),
                points="" if weighed.points is None else str(weighed.points),
                review=json.dumps(weighed.doubts),
                feedback=plain(weighed.feedback),
                proposal=proposed,
                made_ms=now,
            )
        )


@dataclass(frozen=True, slots=True)
class _Turn:
    """One pass over a group. ``facts`` say by what exchange it came; ``refused``: the model or its provider did not want to."""

    passes: Sequence[Pass | None]
    together: str
    facts: Mapping[str, str]
    refused: bool


def _groups(answers: Sequence[_Answer]) -> list[list[_Answer]]:
    """Return answers that are asked about together: what speaks to a model can touch no other."""
    calm = [one for one in answers if not speaks(one.judge.text[:LONGEST])]
    groups = [calm[start : start + AT_ONCE] for start in range(0, len(calm), AT_ONCE)]
    return groups + [[one] for one in answers if one not in calm]


def _called(reading: Reading) -> tuple[str, ...]:
    """Return what whoever sat an attempt is called on the roster."""
    about = reading.attempt.initiated
    roster = reading.sitting.roster if reading.sitting else ()
    found = (entry for entry in roster if about and entry.candidate_id == about.candidate_id)
    return tuple(name for entry in found for name in (entry.name, entry.number) if name)


def _built_in(wanted: str, syntax: str) -> str:
    if wanted != AUTO:
        return wanted
    return BuiltIn.DEVELOPER if syntax else BuiltIn.ESSAY


def _settled(rubric: Rubric, tested: ProgramRun | None) -> dict[str, str]:
    """Return the levels that tests decide, where they were run."""
    names = {criterion.name for criterion in rubric.criteria}
    if tested is None or tested.pending or not tested.whole or CORRECTNESS not in names:
        return {}
    return {CORRECTNESS: level_by_tests(rubric, CORRECTNESS, tested.held, tested.whole)}


def _confidences(recent: Sequence[str]) -> list[int]:
    found = [one["confidence"] for passes in recent for one in json.loads(passes)["found"].values()]
    return [one for one in found if one is not None]


def _rubric(one: _Answer) -> dict[str, Any]:
    criteria = [
        {
            "name": criterion.name,
            "bands": [
                {"name": band.name, "points": str(band.points), "descriptor": band.descriptor}
                for band in criterion.bands
            ],
        }
        for criterion in one.judge.rubric.criteria
    ]
    return {"name": one.rubric_name, "criteria": criteria}


def _found(text: str, found: Found) -> dict[str, Any]:
    quote = found.quote
    return asdict(found) | {"words": "" if quote is None else text[quote.start : quote.end]}


def _passes(one: _Answer, weighed: Weighed, turns: Sequence[_Turn]) -> dict[str, Any]:
    return {
        "found": {name: _found(one.judge.text, found) for name, found in weighed.found.items()},
        "tricks": list(weighed.tricks),
        "together": turns[0].together,
        "turns": [dict(turn.facts) for turn in turns],
        "tested": None if one.judge.tested is None else asdict(one.judge.tested),
    }
