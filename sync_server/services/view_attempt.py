"""One attempt with everything a person may ask of it, read afresh from the frames."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Body, Unknown
from assessment.attempt.payload import kind_of
from assessment.attempt.receipt import receipt_code, receipt_digest
from assessment.attempt.recorded import counted_reasons
from assessment.attempt.timing import deadline_ms
from assessment.content.interaction import Essay
from assessment.content.response import Response
from assessment.ids import AttemptId, DeviceId, ItemId, OrganisationId
from sync_server.errors import NotFound
from sync_server.services.find_flags import find_flags, find_standing
from sync_server.services.list_commands import CommandView, view_commands
from sync_server.services.list_decisions import DecisionView, list_decisions
from sync_server.services.list_files import FileView, view_files
from sync_server.services.project_attempt import Reading, project_attempt
from sync_server.services.read_events import PlacedEvent
from sync_server.services.server import Server
from sync_server.services.verify_log import LogFacts, verify_log
from sync_server.services.view_branches import BranchView, branch_of_events, view_branches
from sync_server.services.view_held import HeldView, view_held
from sync_server.storage.devices import device
from sync_server.storage.frames import LogName
from sync_server.storage.packs import pack_by_hash


@dataclass(frozen=True, slots=True)
class CandidateView:
    candidate_id: str
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class PackView:
    pack_hash: str
    pack_id: str
    version: int | None
    title: str


@dataclass(frozen=True, slots=True)
class ScoreView:
    """The score as text, so that no digit is lost. ``unscored`` says why there is none."""

    score: str | None
    maximum: str | None
    pending: int | None
    unscored: str
    sections: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item: what was given and what it was worth. ``number`` is None where nothing is asked,
    and for an item that is not on the form. ``fault``: the item's program failed, so a person has to mark it.
    ``rich``: the response is restricted HTML, as an essay with bold words and lists is.
    """

    item_id: str
    number: int | None
    section: str
    response: dict[str, list[str]]
    answered: bool
    visited: bool
    flagged: bool
    score: str | None
    maximum: str | None
    fault: str = ""
    rich: bool = False


@dataclass(frozen=True, slots=True)
class ClockView:
    """How far a device's clock was ahead of ours when it last said so, right to within ``within_ms`` where that is known.

    Subtract it from a time that the device told to have it by our clock. Nothing is judged by it.
    """

    device_id: str
    name: str
    ahead_ms: int | None
    within_ms: int | None
    said_ms: int | None


@dataclass(frozen=True, slots=True)
class EventView:
    """One event as it was told, in its place in its device's log. ``branch`` is empty for those that count.

    ``held``: it came after its device had been shut out, and counts for nothing unless a person admits it.
    """

    device_id: str
    epoch: str
    dseq: int
    seq: int
    kind: str
    at_ms: int
    elapsed_ms: int
    received_ms: int
    body: dict[str, Any]
    anomaly: bool
    branch: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class AttemptView:
    """An attempt. ``chain_verified``: every log it came in holds, recomputed just now.

    ``launched_by`` is the proctor who let the candidate in, ``accommodations`` what one changed. ``irregularities`` are
    what proctors noted, counted by reason and by group of reasons.
    ``branches`` are what other devices, or the same one at another time, told of it and what does not count. ``standing``
    says whether the attempt counts, ``decisions`` what staff decided about it, the one in force last. ``held`` is what
    computers told of it after they had been shut out. ``clocks`` is how far the times of each computer are to be believed.
    """

    attempt_id: str
    state: str
    candidate: CandidateView
    sitting_id: str
    sitting_title: str
    test_id: str
    pack: PackView
    seats: tuple[tuple[int, str], ...]
    terms: dict[str, Any]
    launched_by: str
    accommodations: dict[str, Any] | None
    initiated_ms: int
    started_ms: int | None
    ended_ms: int | None
    elapsed_ms: int
    deadline_ms: int | None
    answered: int
    score: ScoreView
    items: tuple[ItemView, ...]
    files: tuple[FileView, ...]
    note: str
    incidents: tuple[dict[str, Any], ...]
    irregularities: tuple[dict[str, Any], ...]
    irregularity_counts: dict[str, int]
    flags: tuple[str, ...]
    standing: str
    decisions: tuple[DecisionView, ...]
    branches: tuple[BranchView, ...]
    held: tuple[HeldView, ...]
    commands: tuple[CommandView, ...]
    timeline: tuple[EventView, ...]
    clocks: tuple[ClockView, ...]
    logs: tuple[LogFacts, ...]
    chain_verified: bool
    digest: str
    receipt: str


def view_attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> AttemptView:
    """Return an attempt, up to its last event that has come.

    Raises:
        NotFound: nothing of it has come.
    """
    reading = project_attempt(server, organisation, attempt_id)
    if reading is None:
        raise NotFound("attempt", attempt_id)
    attempt, sitting = reading.attempt, reading.sitting
    about = attempt.initiated
    told = (*reading.placed, *reading.held)
    logs = tuple(
        verify_log(server, LogName(organisation, device_id, epoch))
        for device_id, epoch in sorted({(one.event.device_id, one.epoch) for one in told})
    )
    digest = receipt_digest(attempt)
    files = view_files(server, organisation, reading.files)
    apart = branch_of_events(reading)
    flags = find_flags(server, organisation, reading)
    return AttemptView(
        attempt_id=attempt_id,
        state=attempt.state.value,
        candidate=_candidate(reading),
        sitting_id=str(about.sitting_id) if about else "",
        sitting_title=sitting.title if sitting else "",
        test_id=str(about.test_id) if about else "",
        pack=_pack(server, organisation, attempt.pack_hash),
        seats=tuple((seat, str(device)) for seat, device in attempt.seats),
        terms=asdict(about.terms) if about else {},
        launched_by=attempt.launched_by,
        accommodations=asdict(attempt.accommodations) if attempt.accommodations else None,
        initiated_ms=attempt.initiated_at_ms,
        started_ms=attempt.started_at_ms,
        ended_ms=attempt.ended_at_ms,
        elapsed_ms=attempt.elapsed_ms,
        deadline_ms=deadline_ms(attempt),
        answered=len(attempt.answered),
        score=_score(reading),
        items=tuple(_items(reading)),
        files=files,
        note=attempt.note,
        incidents=tuple(asdict(incident) for incident in attempt.incidents),
        irregularities=tuple(asdict(noted) for noted in attempt.irregularities),
        irregularity_counts=dict(counted_reasons(attempt.irregularities)),
        flags=flags,
        standing=find_standing(flags, reading.decided).value,
        decisions=list_decisions(server, organisation, attempt_id),
        branches=view_branches(server, organisation, reading),
        held=view_held(reading),
        commands=view_commands(server, organisation, attempt),
        timeline=tuple(
            _event(one, attempt, apart, held=place >= len(reading.placed)) for place, one in enumerate(told)
        ),
        clocks=_clocks(server, organisation, sorted({one.event.device_id for one in told})),
        logs=logs,
        chain_verified=bool(logs) and all(log.verified for log in logs),
        digest=digest.hex(),
        receipt=receipt_code(digest),
    )


def _clocks(server: Server, organisation: OrganisationId, ids: Sequence[DeviceId]) -> tuple[ClockView, ...]:
    with server.database.read() as session:
        rows = [device(session, organisation, device_id) for device_id in ids]
    return tuple(
        ClockView(row.device_id, row.name, row.skew_ms, row.skew_within_ms, row.seen_ms)
        for row in rows
        if row is not None
    )


def _candidate(reading: Reading) -> CandidateView:
    about = reading.attempt.initiated
    if about is None:
        return CandidateView("", "", "")
    roster = reading.sitting.roster if reading.sitting else ()
    for entry in roster:
        if entry.candidate_id == about.candidate_id:
            return CandidateView(entry.candidate_id, entry.number, entry.name)
    return CandidateView(str(about.candidate_id), "", "")


def _pack(server: Server, organisation: OrganisationId, pack_hash: str) -> PackView:
    with server.database.read() as session:
        row = pack_by_hash(session, organisation, pack_hash)
    if row is None:
        return PackView(pack_hash, "", None, "")
    return PackView(pack_hash, row.pack_id, row.version, row.title)


def _score(reading: Reading) -> ScoreView:
    scored = reading.scored
    if scored.score is None:
        return ScoreView(None, None, None, scored.unscored.value, ())
    sections = tuple(
        {
            "section_id": section.section_id,
            "title": section.title,
            "score": str(section.score),
            "maximum": str(section.maximum),
            "pending": section.pending,
        }
        for section in scored.score.sections
    )
    score = scored.score
    return ScoreView(str(score.score), str(score.maximum), score.pending, "", sections)


def _items(reading: Reading) -> list[ItemView]:
    """Return the items of the form in order, then whatever else was answered."""
    attempt, scored = reading.attempt, reading.scored
    entries = scored.form.entries if scored.form else ()
    scores = {one.item_id: one for one in scored.score.items} if scored.score else {}
    places = {entry.item_id: (entry.number, str(entry.section)) for entry in entries}
    others = [item for item in attempt.responses if item not in places]
    rich = {
        item_id
        for item_id, item in (scored.items or {}).items()
        if any(isinstance(one, Essay) and one.rich for one in item.interactions)
    }
    return [
        ItemView(
            item_id=item_id,
            number=places[item_id][0] if item_id in places else None,
            section=places[item_id][1] if item_id in places else "",
            response=attempt.response(item_id).as_map(),
            answered=attempt.response(item_id).answered,
            visited=item_id in attempt.visited,
            flagged=item_id in attempt.flagged,
            score=_text(scores[item_id].score) if item_id in scores else None,
            maximum=_text(scores[item_id].maximum) if item_id in scores else None,
            fault=scores[item_id].fault if item_id in scores else "",
            rich=item_id in rich,
        )
        for item_id in (*places, *map(ItemId, others))
    ]


def _text(number: object) -> str | None:
    return None if number is None else str(number)


def _event(
    one: PlacedEvent, attempt: Attempt, apart: Mapping[tuple[str, int], str], *, held: bool
) -> EventView:
    event = one.event
    return EventView(
        device_id=event.device_id,
        epoch=one.epoch,
        dseq=one.dseq,
        seq=event.seq,
        kind=kind_of(event.body),
        at_ms=event.at_ms,
        elapsed_ms=event.elapsed_ms,
        received_ms=one.received_ms,
        body=_body(event.body),
        anomaly=not held and (event.device_id, event.seq) in attempt.anomalies,
        branch="" if held else apart.get((event.device_id, event.seq), ""),
        held=held,
    )


def _body(body: Body) -> dict[str, Any]:
    if isinstance(body, Unknown):
        return {"payload": body.payload.hex()}
    return {field.name: _plain(getattr(body, field.name)) for field in fields(body)}


def _plain(value: Any) -> Any:  # any field of an event's body
    if isinstance(value, Response):
        return value.as_map()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value
