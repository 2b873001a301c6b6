"""Whether what was restored is whole: the record of staff, every log, every projection, every file that a row names."""

from collections.abc import Collection
from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.services.rebuild_projections import Difference, check_projections
from sync_server.services.server import Server
from sync_server.services.verify_audit import verify_audit
from sync_server.services.verify_log import verify_log
from sync_server.storage.archive import Manifest
from sync_server.storage.portable import files_named, one_state
from sync_server.storage.rebuild import known_logs


@dataclass(frozen=True, slots=True)
class HomeChecked:
    """What an organisation has. ``audit_broken_at`` is 0 where the record is whole; ``logs_broken`` are those that are not.

    ``waiting`` are attempts whose last changes had yet to be projected, which is no fault.
    """

    organisation_id: str
    audit_entries: int
    audit_broken_at: int
    logs: int
    logs_broken: tuple[str, ...]
    frames: int
    attempts: int
    waiting: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a backup holds, part by part. ``missing`` are files that rows name and that were not there when it was made."""

    made_ms: int
    schema: str
    rows: dict[str, int]
    files: int
    bytes: int
    missing: tuple[str, ...]
    organisations: tuple[HomeChecked, ...]

    @property
    def holds(self) -> bool:
        """Say whether all of it is whole."""
        return not self.missing and not any(
            one.audit_broken_at or one.logs_broken or one.differences for one in self.organisations
        )


def check_restored(server: Server, manifest: Manifest) -> Checked:
    """Look through a server that was restored from a backup with this manifest; change nothing."""
    files = [name for name in manifest.parts if not name.startswith("tables/")]
    return Checked(
        made_ms=manifest.made_ms,
        schema=manifest.schema,
        rows=dict(manifest.rows),
        files=len(files),
        bytes=sum(part.size for part in manifest.parts.values()),
        missing=tuple(sorted({*manifest.missing, *_missing(server, frozenset(files))})),
        organisations=tuple(_home(server, OrganisationId(one)) for one in manifest.organisations),
    )


def _missing(server: Server, files: Collection[str]) -> list[str]:
    with one_state(server.database.engine) as connection:
        return [one for one in files_named(connection, keys=not server.upstream) if one not in files]


def _home(server: Server, organisation: OrganisationId) -> HomeChecked:
    audit = verify_audit(server, organisation)
    with server.database.read() as session:
        logs = known_logs(session, organisation)
    broken = tuple(f"{log.device_id}/{log.epoch}" for log in logs if not verify_log(server, log).verified)
    found = check_projections(server, organisation)
    return HomeChecked(
        organisation_id=organisation,
        audit_entries=audit.count,
        audit_broken_at=audit.broken_at,
        logs=len(logs),
        logs_broken=broken,
        frames=found.frames,
        attempts=found.attempts,
        waiting=found.waiting,
        differences=found.differences,
    )
