"""Everything a marker needs to see of a task: the answers, what they are judged by, what they typed and may see."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from assessment.content.blob import blobs_in
from assessment.content.interaction import Essay
from assessment.content.item import Item
from assessment.content.readable import question_of, readable
from assessment.content.response import Response
from assessment.ids import AttemptId, ItemId, OrganisationId, ResponseId
from assessment.marking.rubric import PLAIN, Rubric
from assessment.marking.scheme import Scheme, Third
from sync_server.errors import NotFound
from sync_server.services.check_marker import check_places, shown_need
from sync_server.services.given_mark import Given, read_given
from sync_server.services.list_evaluations import EvaluationView, evaluations_beside
from sync_server.services.list_files import FileView, view_files
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.marking_tasks import task_answers
from sync_server.services.open_file import open_file
from sync_server.services.project_attempt import Reading, read_attempt
from sync_server.services.propose_mark import ProposalView, proposals_beside
from sync_server.services.server import Server
from sync_server.services.submit_mark import rubrics_of_task
from sync_server.storage import marking
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark


@dataclass(frozen=True, slots=True)
class DraftView:
    """What a marker has typed. ``revision`` comes back with the next saving."""

    revision: int
    saved_ms: int
    given: Given


@dataclass(frozen=True, slots=True)
class MarkView:
    """A mark that may be seen. ``marker`` is empty where who gave it may not. ``superseded_because`` says why it counts no more."""

    number: int
    marker: str
    moderation: bool
    points: str
    given: Given
    given_ms: int
    superseded_ms: int | None
    superseded_because: str


@dataclass(frozen=True, slots=True)
class TaskFile:
    """A file of an answer. ``name`` tells nothing of the candidate where marking is blind. ``arrived``: it is here."""

    sha256: str
    name: str
    mime: str
    size: int
    arrived: bool


@dataclass(frozen=True, slots=True)
class TaskItem:
    """One answer. ``answer`` comes back with its mark; ``stem`` is restricted HTML, ``question`` all it asks in plain words.

    ``syntax`` is a program's language, ``need`` says which mark it waits for.

    ``response`` is without the values that name ``files``, and of an essay with bold words and lists it is the plain words. ``waits``: for a mark of whoever asks. ``proposals`` are what
    programs would give for this very answer, ``evaluations`` what models found in it; they count for nothing.
    """

    item_id: str
    number: int | None
    title: str
    stem: str
    question: str
    syntax: str
    response: Mapping[str, list[str]]
    answered: bool
    files: tuple[TaskFile, ...]
    answer: str
    maximum: str
    rubric: Rubric
    need: str
    waits: bool
    points: str | None
    draft: DraftView | None
    marks: tuple[MarkView, ...]
    proposals: tuple[ProposalView, ...]
    evaluations: tuple[EvaluationView, ...]
    locked_by: str
    locked_until_ms: int | None


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task as whoever marks sees it. ``candidate`` is the number and the name, empty where marking is blind."""

    task_id: str
    sitting_id: str
    code: str
    candidate_number: str
    candidate_name: str
    blind: bool
    by: str
    items: tuple[TaskItem, ...]


def open_task(
    server: Server,
    organisation: OrganisationId,
    marker: str,
    sitting_id: str,
    task_id: str,
    *,
    oversees: bool = False,
) -> TaskView:
    """Return a task. A marker sees their own marks, and before deciding as the third those of the others without names.

    Whoever ``oversees`` sees all marks. What is superseded is shown too.

    Raises:
        NotFound: there is no such task.
    """
    rubrics = rubrics_of_task(server, organisation, sitting_id, task_id)
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        rows = task_answers(session, organisation, sitting_id, task_id)
        attempt_id = rows[0].attempt_id
        marks = marking.marks_of(session, organisation, [attempt_id], all_of_them=True)
        drafts = {
            one.item_id: DraftView(one.revision, one.saved_ms, read_given(one.document))
            for one in marking.drafts_of(session, organisation, attempt_id, marker)
        }
        proposals = proposals_beside(session, organisation, attempt_id)
        evaluations = evaluations_beside(session, organisation, attempt_id)
        checks = frozenset[str]() if oversees else _checks(session, organisation, rows[0])
    reading = read_attempt(server, organisation, attempt_id)
    if reading is None:
        raise NotFound("task", task_id[:100])
    files = view_files(server, organisation, [file for file in reading.files if file.current])
    number, name = ("", "") if scheme.blind else _candidate(reading)
    items = tuple(
        _item(
            reading,
            row,
            scheme.rubric(ItemId(row.item_id)) or rubrics.get(row.item_id, PLAIN),
            _files(files, row, blind=scheme.blind),
            _stands(scheme, row, marks, marker, check=row.item_id in checks),
            drafts.get(row.item_id),
            _seen(scheme, row, marks, marker, oversees=oversees),
            proposals.get((row.item_id, row.answer), ()),
            evaluations.get((row.item_id, row.answer), ()),
            waits=row.need in marking.OPEN and not _has_given(row, marks, marker),
        )
        for row in rows
    )
    return TaskView(task_id, sitting_id, rows[0].code, number, name, scheme.blind, scheme.by.value, items)


def open_task_file(
    server: Server, organisation: OrganisationId, sitting_id: str, task_id: str, sha256: str
) -> tuple[TaskFile, Iterator[bytes]]:
    """Return what a file of a task's answers is, and its bytes in pieces.

    Raises:
        NotFound: no answer of the task names it, or it has not come.
    """
    with server.database.read() as session:
        blind = scheme_of(session, organisation, sitting_id).scheme.blind
        rows = task_answers(session, organisation, sitting_id, task_id)
    reading = read_attempt(server, organisation, rows[0].attempt_id)
    current = [] if reading is None else [file for file in reading.files if file.current]
    views = view_files(server, organisation, current)
    for row in rows:
        for file in _files(views, row, blind=blind):
            if file.sha256 == sha256 and file.arrived:
                return file, open_file(server, organisation, AttemptId(row.attempt_id), sha256)[1]
    raise NotFound("file", sha256[:64])


def _item(
    reading: Reading,
    row: Answer,
    rubric: Rubric,
    files: tuple[TaskFile, ...],
    stands: tuple[str, str | None],
    draft: DraftView | None,
    marks: tuple[MarkView, ...],
    proposals: tuple[ProposalView, ...],
    evaluations: tuple[EvaluationView, ...],
    *,
    waits: bool,
) -> TaskItem:
    item_id = ItemId(row.item_id)
    item: Item | None = (reading.scored.items or {}).get(item_id)
    entry = reading.scored.form.by_item.get(item_id) if reading.scored.form else None
    response = reading.attempt.response(item_id)
    essays = [one for one in item.interactions if isinstance(one, Essay)] if item else []
    return TaskItem(
        item_id=row.item_id,
        number=entry.number if entry else None,
        title=item.title if item else "",
        stem=item.stem if item else "",
        question=question_of(item) if item else "",
        syntax=next((one.syntax for one in essays), ""),
        response=_words(response, files, {one.response_id for one in essays if one.rich}),
        answered=response.answered,
        files=files,
        answer=row.answer,
        maximum=row.maximum,
        rubric=rubric,
        need=stands[0],
        waits=waits,
        points=stands[1] if any(not mark.superseded_ms for mark in marks) else None,
        draft=draft,
        marks=marks,
        proposals=proposals,
        evaluations=evaluations,
        locked_by=row.locked_by,
        locked_until_ms=row.locked_until_ms or None,
    )


def _checks(session: Session, organisation: OrganisationId, row: Answer) -> frozenset[str]:
    places = check_places(session, organisation, row.sitting_id)
    return frozenset(item_id for attempt_id, item_id in places if attempt_id == row.attempt_id)


def _stands(
    scheme: Scheme, row: Answer, marks: Sequence[Mark], marker: str, *, check: bool
) -> tuple[str, str | None]:
    """Return what an answer waits for and its points, as a marker is shown them: a check is not told from any other."""
    if not check:
        return row.need, row.points
    own = [
        mark.points
        for mark in marks
        if mark.item_id == row.item_id and mark.marker == marker and mark.superseded_ms is None
    ]
    need = shown_need(scheme, row, marked=bool(own))
    return need, own[0] if own and need == "none" else None


def _seen(
    scheme: Scheme, row: Answer, marks: Sequence[Mark], marker: str, *, oversees: bool
) -> tuple[MarkView, ...]:
    deciding = row.need == "third" and scheme.third is Third.DECIDES
    own = [mark for mark in marks if mark.item_id == row.item_id]
    if _has_given(row, own, marker):
        deciding = False  # one of the two whose marks are apart
    return tuple(
        MarkView(
            mark.number,
            mark.marker if oversees or mark.marker == marker else "",
            mark.moderation,
            mark.points,
            read_given(mark.document),
            mark.given_ms,
            mark.superseded_ms,
            mark.superseded_because,
        )
        for mark in own
        if oversees or mark.marker == marker or (deciding and mark.superseded_ms is None)
    )


def _has_given(row: Answer, marks: Sequence[Mark], marker: str) -> bool:
    return any(
        mark.item_id == row.item_id and mark.marker == marker and mark.superseded_ms is None for mark in marks
    )


def _words(
    response: Response, files: tuple[TaskFile, ...], rich: Collection[ResponseId]
) -> dict[str, list[str]]:
    """Return what was answered but for the files, whose values hold the names that candidates gave them."""
    listed = {file.sha256 for file in files}
    told = {
        name: [value for value in values if not any(ref.sha256 in listed for ref in blobs_in([value]))]
        for name, values in response.as_map().items()
    }
    return {
        name: [readable(value) for value in values] if name in rich else values
        for name, values in told.items()
        if values
    }


def _files(views: tuple[FileView, ...], row: Answer, *, blind: bool) -> tuple[TaskFile, ...]:
    own = [view for view in views if view.item_id == row.item_id]
    return tuple(
        TaskFile(
            view.sha256,
            f"{row.code}-{count}{PurePosixPath(view.name).suffix[:10]}" if blind else view.name,
            view.mime,
            view.size,
            view.received_ms is not None,
        )
        for count, view in enumerate(own, 1)
    )


def _candidate(reading: Reading) -> tuple[str, str]:
    about = reading.attempt.initiated
    roster = reading.sitting.roster if reading.sitting else ()
    found = [entry for entry in roster if about and entry.candidate_id == about.candidate_id]
    return (found[0].number, found[0].name) if found else ("", "")
