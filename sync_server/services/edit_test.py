"""Say what a test of the registry is, and whether it is in use. Who edits what has changed meanwhile is told."""

import json
from dataclasses import dataclass, fields

from assessment.ids import OrganisationId
from assessment.registry.entry import EntryKey
from assessment.registry.level import parse_band
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound
from sync_server.services.register_tests import Inactive, why_missing
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.registry import registry_row, registry_rows, tags_of
from sync_server.storage.registry_models import RegistryRow

MOST_TAGS, LONGEST_TAG, LONGEST_TEXT, MOST_PRIORITY = 30, 60, 100, 1_000


@dataclass(frozen=True, slots=True)
class RegisteredTest:
    """A test of the registry as staff see it. ``revision`` comes back with an edit."""

    pack_id: str
    test_id: str
    pack_version: int
    name: str
    active: bool
    inactive_because: str
    inactive_note: str
    usage_count: int
    last_used_ms: int | None
    category: str
    difficulty: str
    target_band: str
    priority: int
    featured: bool
    tags: tuple[str, ...]
    revision: int
    added_ms: int
    changed_ms: int


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to change; None leaves a thing as it is. ``note`` says why a test is taken out of use."""

    active: bool | None = None
    note: str | None = None
    category: str | None = None
    difficulty: str | None = None
    target_band: str | None = None
    priority: int | None = None
    featured: bool | None = None
    tags: tuple[str, ...] | None = None


_PLAIN = ("category", "difficulty", "target_band", "priority", "featured")


def edit_test(
    server: Server, organisation: OrganisationId, key: EntryKey, revision: int, edit: Edit, *, actor: str
) -> RegisteredTest:
    """Change a test of the registry, where it is still as whoever edits has seen it.

    Raises:
        NotFound: it is not in the registry.
        EditedMeanwhile: somebody else has changed it; ``detail`` says which revision it is at.
        BodyInvalid: a value will not do, or a test is put in use whose content is missing.
    """
    _check(edit)
    now = server.clock()

    def write(session: Session) -> RegisteredTest:
        hold_back_others(session, organisation)  # so that of two who edit, the second is told
        row = registry_row(session, organisation, key)
        if row is None:
            raise NotFound("test", f"{key.pack_id} {key.test_id}")
        if row.revision != revision:
            raise EditedMeanwhile(f"revision {row.revision}")
        changed = _apply(server, session, row, edit)
        if changed:
            row.revision, row.changed_ms = row.revision + 1, now
            record(
                session,
                organisation,
                actor=actor,
                action="test_edited",
                subject=f"{key.pack_id} {key.test_id}",
                now=now,
                detail=" ".join(changed),
            )
        return facts_of(row)

    return server.database.write(write)


def list_tests(server: Server, organisation: OrganisationId) -> list[RegisteredTest]:
    """Return the whole registry, by name."""
    with server.database.read() as session:
        return [facts_of(row) for row in registry_rows(session, organisation)]


def one_test(server: Server, organisation: OrganisationId, key: EntryKey) -> RegisteredTest:
    """Return one test of the registry.

    Raises:
        NotFound: it is not there.
    """
    with server.database.read() as session:
        row = registry_row(session, organisation, key)
    if row is None:
        raise NotFound("test", f"{key.pack_id} {key.test_id}")
    return facts_of(row)


def facts_of(row: RegistryRow) -> RegisteredTest:
    """Return a row as staff see it."""
    told = {one.name: getattr(row, one.name) for one in fields(RegisteredTest) if one.name != "tags"}
    return RegisteredTest(**told, tags=tags_of(row))


def _check(edit: Edit) -> None:
    for name in ("category", "difficulty", "target_band"):
        if len(getattr(edit, name) or "") > LONGEST_TEXT:
            raise BodyInvalid(f"{name}: at most {LONGEST_TEXT} characters")
    if edit.target_band and parse_band(edit.target_band) is None:
        raise BodyInvalid("target_band: neither a level of the CEFR nor a number, nor a range of either")
    if edit.priority is not None and not 0 <= edit.priority <= MOST_PRIORITY:
        raise BodyInvalid(f"priority: from 0 to {MOST_PRIORITY}")
    tags = edit.tags or ()
    if len(tags) > MOST_TAGS or len(set(tags)) != len(tags):
        raise BodyInvalid(f"tags: at most {MOST_TAGS}, each once")
    if any(not tag.strip() or len(tag) > LONGEST_TAG for tag in tags):
        raise BodyInvalid(f"tags: none empty, at most {LONGEST_TAG} characters each")


def _apply(server: Server, session: Session, row: RegistryRow, edit: Edit) -> list[str]:
    """Change the row; return the names of what is different now."""
    changed = []
    for name in _PLAIN:
        value = getattr(edit, name)
        if value is not None and value != getattr(row, name):
            setattr(row, name, value)
            changed.append(name)
    if edit.tags is not None and edit.tags != tags_of(row):
        row.tags = json.dumps(edit.tags, ensure_ascii=False)
        changed.append("tags")
    if edit.active is not None and edit.active != row.active:
        because = why_missing(server, session, row) if edit.active else Inactive.BY_STAFF
        if edit.active and because is not None:
            raise BodyInvalid(f"active: {because.value}")
        row.active = edit.active
        row.inactive_because = "" if because is None else because.value
        row.inactive_note = "" if edit.active else (edit.note or "")[:500]
        changed.append("active")
    return changed
