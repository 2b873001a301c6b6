"""Take in a list of people: all of it, or nothing and a report row by row."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from assessment.attempt.sitting import as_typed
from assessment.ids import OrganisationId
from assessment.pack.seal import seal_to
from sync_server.errors import NotFound, RosterUnreadable
from sync_server.rosters.check import Checked, Problem, Wrong, check
from sync_server.rosters.columns import Columns, guess
from sync_server.rosters.one_roster import COLUMNS, is_one_roster, read_one_roster
from sync_server.rosters.person import Field, Person
from sync_server.rosters.sheet import Sheet, read_sheet
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.people import (
    candidate,
    candidates_named,
    clear_roster,
    ids_taken,
    members_page,
    roster,
    roster_by_name,
    rosters,
)
from sync_server.storage.people_models import Candidate, Roster, RosterMember

ROSTER_ID_BYTES = 8
LONGEST_ID = 190
_GRANTS = (Field.TIME_PERCENT, Field.EXTRA_MINUTES, Field.BREAKS, Field.TEXT_PERCENT, Field.TOOLS)


@dataclass(frozen=True, slots=True)
class RosterReport:
    """What a file holds, and what was made of it. With ``problems`` nothing was: ``roster_id`` is empty then.

    ``columns`` says which of the ``titles`` is what, by place. ``left`` is how many stood in the roster and do no more;
    they stay candidates.
    """

    roster_id: str
    name: str
    titles: tuple[str, ...]
    columns: Mapping[str, int]
    encoding: str
    people: int
    added: int
    changed: int
    left: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class RosterFacts:
    """A roster in a list."""

    roster_id: str
    name: str
    source: str
    people: int
    revision: int
    changed_ms: int


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """Somebody of a roster."""

    candidate_id: str
    number: str
    name: str
    level: str
    groups: tuple[str, ...]
    room: str
    desk: str
    place: int


def import_roster(
    server: Server,
    organisation: OrganisationId,
    name: str,
    data: bytes,
    *,
    actor: str,
    columns: Columns | None = None,
    source: str = "",
    dry_run: bool = False,
) -> RosterReport:
    """Read a file and make a roster of it; one of this name has the people of the file alone from then on.

    ``columns`` says what each column holds, else its title does. ``dry_run`` only tells what would be done.

    Raises:
        RosterUnreadable: the file is no list of people; ``columns`` where none holds numbers, or none names.
    """
    sheet, found = read_people(data, columns)
    return keep_roster(server, organisation, name, sheet, found, actor=actor, source=source, dry_run=dry_run)


def read_people(data: bytes, columns: Columns | None = None) -> tuple[Sheet, Columns]:
    """Return the table in a file, and which column holds what.

    Raises:
        RosterUnreadable: there is none.
    """
    if is_one_roster(data):
        return read_one_roster(data), COLUMNS
    sheet = read_sheet(data)
    return sheet, guess(sheet.titles) if columns is None else columns


def keep_roster(
    server: Server,
    organisation: OrganisationId,
    name: str,
    sheet: Sheet,
    columns: Columns,
    *,
    actor: str,
    source: str = "",
    dry_run: bool = False,
) -> RosterReport:
    """Make a roster of a table that was read; see ``import_roster``."""
    if Field.NUMBER not in columns or not {Field.NAME, Field.GIVEN, Field.FAMILY} & columns.keys():
        raise RosterUnreadable("columns")
    checked = check(sheet, columns)
    seal = seal_to([server.keys(organisation).identity.recipient], _secrets(checked))
    now, roster_id = server.clock(), server.draw(ROSTER_ID_BYTES).hex()

    def write(session: Session) -> RosterReport:
        hold_back_others(session, organisation)  # so that a number is one candidate's
        known = _Known(candidates_named(session, organisation, _numbers(checked), _sources(checked)))
        report = _report(name, sheet, columns, checked, known)
        if report.problems or dry_run:
            return report
        row = roster_by_name(session, organisation, name)
        before = set() if row is None else clear_roster(session, organisation, row.roster_id)
        if row is None:
            row = Roster(
                organisation_id=organisation,
                roster_id=roster_id,
                name=name,
                source=source[:200],
                secrets=seal,
                added_ms=now,
                changed_ms=now,
            )
            session.add(row)
        else:
            row.source, row.changed_ms = source[:200], now
            if Field.SECRET in columns:
                row.secrets = seal
            row.revision += 1
        ids, changed = _enter(session, organisation, row.roster_id, checked, known, columns.keys(), now)
        record(
            session,
            organisation,
            actor=actor,
            action="roster_imported",
            subject=row.roster_id,
            now=now,
            detail=f"{len(ids)} people, {report.added} new, {changed} changed",
        )
        return replace(report, roster_id=row.roster_id, changed=changed, left=len(before - ids))

    return server.database.write(write)


def list_rosters(server: Server, organisation: OrganisationId) -> list[RosterFacts]:
    """Return every roster."""
    with server.database.read() as session:
        return [
            RosterFacts(row.roster_id, row.name, row.source, count, row.revision, row.changed_ms)
            for row, count in rosters(session, organisation)
        ]


def list_members(
    server: Server,
    organisation: OrganisationId,
    roster_id: str,
    *,
    like: str = "",
    after: int = 0,
    limit: int = 100,
) -> list[MemberFacts]:
    """Return who stands in a roster behind a place, in its order; ``like``: whose words hold it."""
    with server.database.read() as session:
        return [
            MemberFacts(one, number, name, level, tuple(json.loads(groups)), room, desk, place)
            for one, number, name, level, groups, room, desk, place in members_page(
                session, organisation, roster_id, like=like, after=after, limit=limit
            )
        ]


def find_roster(server: Server, organisation: OrganisationId, told: str) -> str:
    """Return the id of the roster with this id or name.

    Raises:
        NotFound: there is none.
    """
    with server.database.read() as session:
        row = roster(session, organisation, told) or roster_by_name(session, organisation, told)
    if row is None:
        raise NotFound("roster", told)
    return row.roster_id


class _Known:
    """The candidates that a table may mean: by another system's name for them, else by their number."""

    def __init__(self, rows: Iterable[Candidate]) -> None:
        self._rows = list(rows)
        self._by_source = {row.source_id: row for row in self._rows if row.source_id}
        self._by_number = {row.number_typed: row for row in self._rows}

    def of(self, person: Person) -> Candidate | None:
        return self._by_source.get(person.source_id) or self._by_number.get(as_typed(person.number))

    def taken(self, checked: Checked) -> Iterable[Problem]:
        """Yield who would have a number that is another candidate's, or be one whom an earlier row is."""
        met: dict[str, int] = {}
        for place, person in checked.people:
            owner, row = self._by_number.get(as_typed(person.number)), self.of(person)
            first = met.setdefault(row.candidate_id, place) if row is not None else place
            if first != place:
                yield Problem(place, Wrong.TWICE, None, first)
            others_name = owner is not None and bool(person.source_id) and person.source_id != owner.source_id
            if owner is not None and (owner is not row or (others_name and owner.source_id)):
                yield Problem(place, Wrong.TAKEN, Field.NUMBER)


def _report(name: str, sheet: Sheet, columns: Columns, checked: Checked, known: _Known) -> RosterReport:
    """Return what was found in a table, before anything of it is kept."""
    problems = checked.problems + tuple(known.taken(checked))
    return RosterReport(
        "",
        name,
        sheet.titles,
        {field.value: place for field, place in columns.items()},
        sheet.encoding,
        len(checked.people),
        sum(known.of(person) is None for _, person in checked.people),
        0,
        0,
        tuple(sorted(problems, key=lambda one: one.row)),
    )


def _enter(
    session: Session,
    organisation: OrganisationId,
    roster_id: str,
    checked: Checked,
    known: _Known,
    told: Collection[Field],
    now: int,
) -> tuple[set[str], int]:
    """Write the people of a table; return their ids, and how many of them were known and are different now."""
    ids: set[str] = set()
    fresh = (_id_of(person) for _, person in checked.people if known.of(person) is None)
    taken = ids_taken(session, organisation, set(fresh))
    changed = 0
    for place, (_, person) in enumerate(checked.people, 1):
        row = known.of(person)
        if row is None:
            row = Candidate(
                organisation_id=organisation,
                candidate_id=_new_id(session, organisation, person, taken),
                revision=1,
                added_ms=now,
                changed_ms=now,
                **_told(person),
            )
            session.add(row)
            taken.add(row.candidate_id)
        else:
            changed += _change(row, person, told, now)
        ids.add(row.candidate_id)
        session.add(
            RosterMember(
                organisation_id=organisation,
                roster_id=roster_id,
                candidate_id=row.candidate_id,
                place=place,
                desk=person.desk,
                room=person.room,
                groups=json.dumps(person.groups, ensure_ascii=False),
            )
        )
    return ids, changed


def _change(row: Candidate, person: Person, told: Collection[Field], now: int) -> bool:
    """Let a candidate be as the table says; say whether that is anything new. What it does not tell stays."""
    meant = {name: value for name, value in _told(person).items() if value}
    grants = {field.value: getattr(person, field.value) for field in _GRANTS if field in told}
    meant["granted"] = json.dumps(json.loads(row.granted) | grants, ensure_ascii=False)
    if all(getattr(row, name) == value for name, value in meant.items()):
        return False
    for name, value in meant.items():
        setattr(row, name, value)
    row.revision, row.changed_ms = row.revision + 1, now
    return True


def _told(person: Person) -> dict[str, str]:
    granted = {field.value: getattr(person, field.value) for field in _GRANTS}
    return {
        "number": person.number,
        "number_typed": as_typed(person.number),
        "name": person.name,
        "given": person.given,
        "family": person.family,
        "email": person.email,
        "level": person.level[:40],
        "born": person.born[:40],
        "source_id": person.source_id,
        "granted": json.dumps(granted, ensure_ascii=False),
    }


def _id_of(person: Person) -> str:
    """Return the id that a new candidate is to have: the number, as a sitting would name them that is described by hand."""
    typed = as_typed(person.number)
    return typed if len(typed) <= LONGEST_ID else sha256(typed.encode()).hexdigest()


def _new_id(session: Session, organisation: OrganisationId, person: Person, taken: Collection[str]) -> str:
    """Return the id of a new candidate; where the one they should have is taken by somebody else, something is added."""
    wanted = _id_of(person)
    if wanted not in taken:
        return wanted
    tries = (f"{wanted}.{number}" for number in range(2, 1_000))
    return next(one for one in tries if one not in taken and candidate(session, organisation, one) is None)


def _numbers(checked: Checked) -> set[str]:
    return {as_typed(person.number) for _, person in checked.people}


def _sources(checked: Checked) -> set[str]:
    return {person.source_id for _, person in checked.people if person.source_id}


def _secrets(checked: Checked) -> bytes:
    """Return the secrets that the table tells, by number."""
    told = {as_typed(person.number): person.secret for _, person in checked.people if person.secret}
    return json.dumps(told, ensure_ascii=False).encode()
