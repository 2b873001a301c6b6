"""Material that questions are made from: taken in as text, looked at, and put away."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from assessment.ids import OrganisationId
from sync_server.ai.material.injection import scan
from sync_server.ai.material.model import Block, Kind, Material, Part, Section
from sync_server.ai.material.read import read_material
from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage import ai_sources
from sync_server.storage.ai_models import AiSource
from sync_server.storage.ai_tasks import forget_replies
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session, plain


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source. ``length`` is in characters; ``flags`` are codes of what in it speaks to a model, with how often."""

    source_id: str
    title: str
    kind: str
    sha256: str
    length: int
    sections: int
    flags: dict[str, int]
    revision: int
    added_by: str
    added_ms: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source with its whole text."""

    facts: SourceFacts
    text: str
    retired: bool = False


def add_source(
    server: Server, organisation: OrganisationId, name: str, data: bytes, *, actor: str
) -> SourceFacts:
    """Read a file, and keep what it says. The same file again is the same source.

    Raises:
        MaterialRefused: it cannot be read; the code says why.
    """
    return keep_material(server, organisation, read_material(name, data), actor=actor)


def keep_material(
    server: Server, organisation: OrganisationId, material: Material, *, actor: str
) -> SourceFacts:
    """Keep material that was read."""
    flags: dict[str, int] = {}
    for flag in scan(material):
        flags[flag.trick.value] = flags.get(flag.trick.value, 0) + 1
    now = server.clock()
    sections = json.dumps([asdict(one) for one in material.sections], ensure_ascii=False)

    def write(session: Session) -> SourceFacts:
        hold_back_others(session, organisation)  # so that of two who add it at once the second finds it
        row = ai_sources.source(session, organisation, material.source_id)
        if row is not None and not row.retired:
            return _facts(row)
        if row is None:
            row = AiSource(
                organisation_id=organisation, source_id=material.source_id, revision=0, added_ms=now
            )
            session.add(row)
        row.title, row.kind, row.sha256 = plain(material.title)[:500], material.kind.value, material.sha256
        row.text, row.sections = material.text.replace("\0", " "), sections  # places in it stay what they are
        row.length = len(material.text)
        row.flags, row.retired, row.revision = json.dumps(flags), False, row.revision + 1
        row.added_by, row.changed_ms = actor, now
        record(
            session,
            organisation,
            actor=actor,
            action="source_added",
            subject=material.source_id,
            now=now,
            detail=f"{material.kind.value} {len(material.text)}",
        )
        return _facts(row)

    return server.database.write(write)


def list_sources(
    server: Server, organisation: OrganisationId, *, after: str = "", limit: int = 100
) -> list[SourceFacts]:
    """Return sources, page by page."""
    with server.database.read() as session:
        return [_facts(row) for row in ai_sources.sources(session, organisation, after=after, limit=limit)]


def page_sources(
    server: Server, organisation: OrganisationId, *, like: str = "", first: int = 0, most: int = 50
) -> tuple[list[SourceFacts], int]:
    """Return sources, the last added first, from the one at ``first`` on; and how many there are. ``like``: of such a title."""
    with server.database.read() as session:
        rows, whole = ai_sources.page_of_sources(session, organisation, like, first, most)
        return [_facts(row) for row in rows], whole


def view_source(server: Server, organisation: OrganisationId, source_id: str) -> SourceView:
    """Return a source with its text.

    Raises:
        NotFound: there is none.
    """
    with server.database.read() as session:
        row = ai_sources.source(session, organisation, source_id)
        if row is None:
            raise NotFound("source", source_id)
        return SourceView(_facts(row), row.text, row.retired)


def check_sources(server: Server, organisation: OrganisationId, source_ids: Iterable[str]) -> None:
    """See that there are these sources.

    Raises:
        NotFound: one is not here, or no more.
    """
    with server.database.read() as session:
        for source_id in source_ids:
            row = ai_sources.source(session, organisation, source_id)
            if row is None or row.retired:
                raise NotFound("source", source_id)


def retire_source(server: Server, organisation: OrganisationId, source_id: str, *, actor: str) -> None:
    """Make no more questions from a source, and forget what was said about it. Drafts that were made stay.

    Raises:
        NotFound: there is none, or no more.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = ai_sources.source(session, organisation, source_id)
        if row is None or row.retired:
            raise NotFound("source", source_id)
        row.retired, row.changed_ms = True, now
        forget_replies(session, organisation, source_id)
        record(session, organisation, actor=actor, action="source_retired", subject=source_id, now=now)

    server.database.write(write)


def material_of(row: AiSource) -> Material:
    """Return a source as it was read."""
    sections = tuple(
        Section(
            tuple(one["path"]),
            one["start"],
            one["end"],
            tuple(Block(Part(block["part"]), block["start"], block["end"]) for block in one["blocks"]),
        )
        for one in json.loads(row.sections)
    )
    return Material(row.title, Kind(row.kind), row.sha256, row.text, sections)


def _facts(row: AiSource) -> SourceFacts:
    return SourceFacts(
        row.source_id,
        row.title,
        row.kind,
        row.sha256,
        row.length,
        len(json.loads(row.sections)),
        json.loads(row.flags),
        row.revision,
        row.added_by,
        row.added_ms,
    )
