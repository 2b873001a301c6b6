"""The results of a sitting to carry away, in any format, piece by piece. Same data, same bytes; who took them is recorded."""

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from assessment.ids import ItemId, OrganisationId, TestId
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.results.qti_report import write_result
from assessment.interchange.results.result import AttemptResult
from assessment.interchange.results.table import results_csv_lines, results_xlsx
from assessment.interchange.results.xapi import write_statements
from sync_server.errors import NotFound
from sync_server.services.gather_results import gather_results
from sync_server.services.project_attempt import catch_up
from sync_server.services.score_attempt import Unscored
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.storage.attempts import tests_sat
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.sittings import sitting


class ResultFormat(StrEnum):
    """What results are written as."""

    CSV = "csv"
    XLSX = "xlsx"
    QTI22 = "qti22"
    QTI30 = "qti30"
    XAPI = "xapi"


@dataclass(frozen=True, slots=True)
class Export:
    """A file of results. ``pieces`` can be gone through once."""

    name: str
    media_type: str
    pieces: Iterator[bytes]


def export_results(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    to: ResultFormat,
    *,
    actor: str,
    bom: bool = True,
) -> Export:
    """Return the results of a sitting that were not rejected. ``bom`` is for CSV alone: the mark by which Excel knows UTF-8.

    Raises:
        NotFound: there is no such sitting.
    """
    now = server.clock()

    def write(session: Session) -> None:
        if sitting(session, organisation, sitting_id) is None:
            raise NotFound("sitting", sitting_id)
        record(
            session,
            organisation,
            actor=actor,
            action="results_exported",
            subject=sitting_id,
            now=now,
            detail=to.value,
        )

    server.database.write(write)
    found = gather_results(server, organisation, sitting_id)
    name, media_type = _FILES[to]
    pieces: Callable[[], Iterator[bytes]] = {
        ResultFormat.CSV: lambda: results_csv_lines(
            found, asked_of(server, organisation, sitting_id), bom=bom
        ),
        ResultFormat.XLSX: lambda: _whole(found, asked_of(server, organisation, sitting_id)),
        ResultFormat.QTI22: lambda: qti_zip(found, Version.V2_2),
        ResultFormat.QTI30: lambda: qti_zip(found, Version.V3_0),
        ResultFormat.XAPI: lambda: _statements(found, home_of(server, organisation)),
    }[to]
    return Export(name, media_type, pieces())


def media_types() -> list[str]:
    """Return of which kinds the files are."""
    return sorted({media_type for _, media_type in _FILES.values()})


def asked_of(server: Server, organisation: OrganisationId, sitting_id: str) -> list[ItemId]:
    """Return all that the tests of a sitting's attempts may ask, in written order: the same columns whoever drew what."""
    around = Surroundings(server, organisation)
    catch_up(server, organisation)
    with server.database.read() as session:
        tests = tests_sat(session, organisation, sitting_id)
    asked: dict[ItemId, None] = {}
    for pack_hash, test_id in tests:
        opened = around.pack(pack_hash)
        if isinstance(opened, Unscored) or TestId(test_id) not in opened.content.tests:
            continue
        items = opened.content.tests[TestId(test_id)].all_items()
        asked |= dict.fromkeys(item for item in items if opened.content.items[item].asks)
    return list(asked)


def home_of(server: Server, organisation: OrganisationId) -> str:
    """Return the address under which an organisation names its candidates: this server's, or one that leads nowhere."""
    return server.config.public_url or f"https://{organisation}.carrel.invalid"


def qti_zip(results: Iterable[AttemptResult], version: Version) -> Iterator[bytes]:
    """Yield a ZIP with a report for each attempt, one after the other."""
    out = _Passing()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for result in results:
            info = zipfile.ZipInfo(f"{result.attempt_id}.xml")
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, write_result(result, version))
            yield out.taken()
    yield out.taken()


class _Passing(io.RawIOBase):
    """What a ZIP is written into and taken out of again, so that it is never held whole."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # bytes is all that a ZIP writes
        self._parts.append(bytes(data))
        return len(data)

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _whole(results: Iterable[AttemptResult], asked: list[ItemId]) -> Iterator[bytes]:
    yield results_xlsx(results, asked)


def _statements(results: Iterable[AttemptResult], home: str) -> Iterator[bytes]:
    before = b"[\n"
    for result in results:
        for statement in write_statements(result, home):
            yield before + statement
            before = b",\n"
    yield b"[]\n" if before == b"[\n" else b"\n]\n"


_FILES = {
    ResultFormat.CSV: ("results.csv", "text/csv; charset=utf-8"),
    ResultFormat.XLSX: (
        "results.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ResultFormat.QTI22: ("results-qti22.zip", "application/zip"),
    ResultFormat.QTI30: ("results-qti30.zip", "application/zip"),
    ResultFormat.XAPI: ("results-xapi.json", "application/json"),
}
