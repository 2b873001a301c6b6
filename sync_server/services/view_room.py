"""The room of a sitting, as staff watch it: every candidate with what is known, from when, by the server's clock.

Asked every few seconds, so it reads what is stored beside the projections and folds nothing.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from assessment.attempt.command import Command
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.attempt.states import OPEN_STATES
from assessment.ids import OrganisationId
from assessment.pack.command_document import own_command
from assessment.sync.messages import AttemptProgress
from assessment.sync.room import (
    MOST_COMMANDS,
    IncidentCounts,
    RoomAttempt,
    RoomCandidate,
    RoomCommand,
    RoomDevice,
    RoomIncident,
    RoomReply,
)
from sync_server.errors import NotFound
from sync_server.services.attempt_standing import read_standing, short
from sync_server.services.list_commands import WAITING
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.arrival_models import AttemptMark
from sync_server.storage.attempt_marks import marks_of
from sync_server.storage.room import (
    attempts_of_sitting,
    commands_of_sitting,
    devices_seen,
    states_of_sitting,
)

ABSENT = "absent"
"""The state of who has not begun."""
_OPEN = frozenset(state.value for state in OPEN_STATES)
Row = Any
"""Of a statement: its columns by name."""


@dataclass(frozen=True, slots=True)
class RoomPart:
    """A part of a room's candidates. ``counts``: of all of them, how many stand in each state; ``found``: in the one asked."""

    room: RoomReply
    counts: Mapping[str, int]
    found: int


def view_room(server: Server, organisation: OrganisationId, sitting_id: str) -> RoomReply:
    """Return a sitting's room as it stands now.

    Raises:
        NotFound: there is no such sitting, or its document does not hold.
    """
    sitting = _sitting(server, organisation, sitting_id)
    return _room(server, organisation, sitting, None)


def view_part(
    server: Server, organisation: OrganisationId, sitting_id: str, *, first: int, most: int, state: str = ""
) -> RoomPart:
    """Return so many of a room's candidates from the ``first`` on; of those in one ``state`` where it is named.

    Raises:
        NotFound: there is no such sitting, or its document does not hold.
    """
    sitting = _sitting(server, organisation, sitting_id)
    states = states_in_sitting(server, organisation, sitting_id)
    everybody = {str(entry.candidate_id): states.get(entry.candidate_id, ABSENT) for entry in sitting.roster}
    everybody |= states
    wanted = [id for id, told in everybody.items() if state in ("", told)]
    shown = wanted[first : first + most]
    return RoomPart(_room(server, organisation, sitting, shown), Counter(everybody.values()), len(wanted))


def states_in_sitting(server: Server, organisation: OrganisationId, sitting_id: str) -> dict[str, str]:
    """Return the state of each candidate's attempt, by candidate: of the one that is open, else of the latest."""
    with server.database.read() as session:
        attempts = states_of_sitting(session, organisation, sitting_id)
    return {candidate: row.state for candidate, row in _current(attempts).items()}


def _sitting(server: Server, organisation: OrganisationId, sitting_id: str) -> Sitting:
    sitting = sitting_in_force(server, organisation, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    return sitting


def _room(
    server: Server, organisation: OrganisationId, sitting: Sitting, only: Sequence[str] | None
) -> RoomReply:
    """Return a room as it stands: with everybody, or with ``only`` these in this order."""
    with server.database.read() as session:
        attempts = attempts_of_sitting(session, organisation, sitting.id, only)
        given = commands_of_sitting(session, organisation, sitting.id, only)
        current = _current(attempts)
        told = {row.attempt_id: read_standing(row.standing) for row in current.values()}
        ids = (one["device"] for one in told.values() if "device" in one)
        marks = marks_of(session, organisation, current.values())
        seen = {row.device_id: row for row in devices_seen(session, organisation, ids)}
    commands: dict[str, list[Row]] = defaultdict(list)
    for row in given:
        commands[row.attempt_id].append(row)
    shown = {
        candidate: _attempt(
            row, told[row.attempt_id], commands[row.attempt_id], seen, marks.get(row.attempt_id)
        )
        for candidate, row in current.items()
    }
    counts = Counter(row.candidate_id for row in attempts)
    return RoomReply(
        sitting_id=sitting.id,
        title=sitting.title,
        room=sitting.room,
        opens_ms=_unix_ms(sitting.opens_at),
        closes_ms=_unix_ms(sitting.closes_at),
        server_ms=server.clock(),
        candidates=tuple(_candidates(sitting, shown, counts, only)),
    )


def _unix_ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _current(attempts: Any) -> dict[str, Row]:  # rows in the order the attempts began
    """Return each candidate's attempt: the latest that is open, else the latest of all."""
    found: dict[str, Row] = {}
    for row in attempts:
        before = found.get(row.candidate_id)
        if before is None or row.state in _OPEN or before.state not in _OPEN:
            found[row.candidate_id] = row
    return found


def _candidates(
    sitting: Sitting,
    shown: Mapping[str, RoomAttempt],
    counts: Mapping[str, int],
    only: Sequence[str] | None,
) -> list[RoomCandidate]:
    entries = {str(entry.candidate_id): entry for entry in sitting.roster}
    others = [candidate for candidate in shown if candidate not in entries]
    return [
        _candidate(id, entries.get(id), shown.get(id), counts.get(id, 0))
        for id in ((*entries, *others) if only is None else only)
    ]


def _candidate(id: str, entry: RosterEntry | None, attempt: RoomAttempt | None, count: int) -> RoomCandidate:
    return RoomCandidate(
        candidate_id=id or "-",
        number=entry.number if entry else "",
        name=entry.name if entry else "",
        desk=entry.desk if entry else "",
        attempts=count,
        attempt=attempt,
    )


def _attempt(
    row: Row, told: Mapping[str, Any], commands: list[Row], seen: Mapping[str, Row], mark: AttemptMark | None
) -> RoomAttempt:
    device = seen.get(told.get("device", ""))
    return RoomAttempt(
        attempt_id=row.attempt_id,
        state=row.state,
        answered=row.answered,
        items=row.items,
        told_ms=device.brought_ms or row.last_ms if device is not None else row.last_ms,
        behind=bool(row.behind),
        current=told.get("current", ""),
        pause=told.get("pause", ""),
        pause_name=told.get("pause_name", ""),
        locked=told.get("locked", False),
        by=told.get("by", ""),
        why=told.get("why", ""),
        tier=told.get("tier", ""),
        extended_ms=told.get("extended_ms", 0),
        counts=IncidentCounts(**told.get("counts", {})),
        incidents=tuple(RoomIncident(**one) for one in told.get("incidents", ())),
        irregularities=told.get("irregularities", 0),
        flags=tuple(row.flags.split()),
        commands=tuple(_commands(commands, told.get("settled", {}))),
        device=None if device is None else _device(device, row.attempt_id),
        silent_since_ms=mark.sign_ms if mark else None,
        overdue=mark is not None and mark.overdue_ms is not None,
    )


def _commands(rows: list[Row], settled: Mapping[str, list[str]]) -> list[RoomCommand]:
    """Return the latest, and before them whatever waits still."""
    first = len(rows) - MOST_COMMANDS
    kept = [row for at, row in enumerate(rows) if at >= first or row.command_id not in settled]
    return [_command(row, settled.get(row.command_id, [WAITING, ""])) for row in kept[-4 * MOST_COMMANDS :]]


def _command(row: Row, outcome: list[str]) -> RoomCommand:
    told = _read(row.document)
    return RoomCommand(
        command_id=told.id,
        kind=told.kind.value,
        by=told.by,
        reason=short(told.reason),
        text=short(told.text),
        extension_ms=told.extension_ms,
        made_ms=row.made_ms,
        state=outcome[0],
        refusal=outcome[1],
    )


@lru_cache(maxsize=8_192)
def _read(document: bytes) -> Command:
    """Return a command that we have signed ourselves: the same bytes are the same command."""
    return own_command(document)


def _device(row: Row, attempt_id: str) -> RoomDevice:
    said = AttemptProgress.model_validate(json.loads(row.progress)) if row.progress else None
    times = [at for at in (row.seen_ms, row.brought_ms) if at is not None]
    return RoomDevice(
        device_id=row.device_id,
        name=row.name,
        app_version=row.app_version,
        seen_ms=max(times, default=None),
        said_ms=row.seen_ms,
        unsent=row.unsent,
        battery_percent=row.battery_percent,
        refused_changes=row.refused_changes,
        said=said if said is not None and said.attempt_id == attempt_id else None,
    )
