"""Take in many files at once, files and folders, and say of each what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import file_digest
from pathlib import Path

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid
from sync_server.services.carry_decisions import LARGEST, take_in_decisions
from sync_server.services.carry_decisions import SUFFIX as DECISIONS
from sync_server.services.server import Server
from sync_server.services.take_in_results import TakenIn, take_in_results
from sync_server.services.why_not import WhyNot

RESULTS = ".carrelresult"


class Status(Enum):
    """What became of a file. OLDER: all of it is known, and more is here. TWICE: the same bytes stood before it."""

    NEW = "new"
    KNOWN = "known"
    OLDER = "older"
    TWICE = "twice"
    HALF = "half_copied"
    FOREIGN = "foreign"
    PART = "part_refused"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FromFile:
    """What became of a file: of the log of the machine that wrote it, and of those that it carries along.

    ``same_as`` names the file that a copy is a copy of. ``decisions`` are those a file of decisions brought.
    """

    file: str
    status: str
    logs: tuple[TakenIn, ...] = ()
    same_as: str = ""
    decisions: int = 0
    refused: tuple[str, ...] = ()


def import_bundles(
    server: Server, organisation: OrganisationId, paths: Iterable[Path], *, actor: str, vouched: bool = False
) -> Iterator[FromFile]:
    """Take in files, and all files of the kinds that are ours in folders and what is below them, one after the other."""
    seen: dict[bytes, str] = {}
    for path in _files(paths):
        digest = _digest(path)
        if digest is not None and digest in seen:
            yield FromFile(str(path), Status.TWICE.value, same_as=seen[digest])
            continue
        if digest is not None:
            seen[digest] = str(path)
        if path.suffix == DECISIONS:
            yield _decisions(server, organisation, path, actor)
            continue
        logs = take_in_results(server, organisation, path, actor=actor, vouched=vouched)
        yield FromFile(str(path), _status(logs).value, logs)


def _decisions(server: Server, organisation: OrganisationId, path: Path, actor: str) -> FromFile:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        return FromFile(str(path), Status.REFUSED.value, refused=(error.strerror or str(error),))
    taken = take_in_decisions(server, organisation, data, actor=actor)
    whole = Status.NEW if taken.new else Status.KNOWN
    part = Status.PART if taken.new or taken.known else Status.REFUSED
    return FromFile(
        str(path),
        (part if taken.refused else whole).value,
        decisions=taken.new,
        refused=taken.refused,
    )


def _status(logs: tuple[TakenIn, ...]) -> Status:
    """Return what became of a whole file: of the log of whoever wrote it, which comes last."""
    new = any(one.entries_new or one.files_new for one in logs)
    known = any(one.entries_known or one.files_known for one in logs)
    if any(one.refused for one in logs):
        if new or known:
            return Status.PART
        why = logs[-1]
        if why.refused == "corrupt" and "cut short" in why.detail:
            return Status.HALF
        return Status.FOREIGN if why.refused in (WhyNot.FOREIGN.value, "not_for_us") else Status.REFUSED
    if new:
        return Status.NEW
    return Status.OLDER if any(one.entries_beyond for one in logs[-1:]) else Status.KNOWN


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            found = [one for one in path.rglob("*") if one.suffix in (RESULTS, DECISIONS) and one.is_file()]
            if not found:
                raise BodyInvalid(f"{path}: no {RESULTS} file in this folder")
            yield from sorted(found)
        else:
            yield path


def _digest(path: Path) -> bytes | None:
    try:
        with path.open("rb") as stream:
            return file_digest(stream, "sha256").digest()
    except OSError:
        return None
