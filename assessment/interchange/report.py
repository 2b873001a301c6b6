"""What became of each element an import found: kept, changed or refused, with coded reasons and its place.

Every element is registered before it is read (``ReportBuilder.found``) and then settled exactly once, so
found = kept + changed + refused holds by construction. Codes are data (``report_codes``); sentences live in the ends.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from assessment.errors import AssessmentError
from assessment.ids import ItemId
from assessment.interchange.report_codes import Code

SCHEMA = "carrel-import-report/1"
COLUMNS = ("place", "verdict", "source_id", "title", "item_id", "notes")


class Verdict(StrEnum):
    """What became of one element."""

    KEPT = "kept"
    CHANGED = "changed"
    REFUSED = "refused"


class VerdictMissing(AssessmentError):
    """An importer left an element without a verdict, or gave it two: a mistake in the importer."""


@dataclass(frozen=True, slots=True)
class Note:
    """One thing worth knowing about an element; ``detail`` names what it concerns and is no sentence."""

    code: Code
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One element found. ``place`` is like ``bank.gift:12`` or ``archive.zip!items/q1.xml:3``."""

    place: str
    source_id: str
    title: str
    verdict: Verdict
    item_id: ItemId | None = None
    notes: tuple[Note, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the entry as plain JSON."""
        return {
            "place": self.place,
            "source_id": self.source_id,
            "title": self.title,
            "verdict": self.verdict.value,
            "item_id": self.item_id,
            "notes": [{"code": note.code.value, "detail": note.detail} for note in self.notes],
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The entries of one import in the order of their places. ``len(report)`` is how many were found."""

    entries: tuple[Entry, ...] = ()

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def kept(self) -> int:
        """How many came through as they were."""
        return self._count(Verdict.KEPT)

    @property
    def changed(self) -> int:
        """How many came through with a change that their notes name."""
        return self._count(Verdict.CHANGED)

    @property
    def refused(self) -> int:
        """How many did not come through."""
        return self._count(Verdict.REFUSED)

    def inside(self, container: str) -> "ImportReport":
        """Return the same report with each place lying inside ``container``: ``archive.zip!items/q1.xml:3``."""
        return ImportReport(
            tuple(replace(entry, place=f"{container}!{entry.place}") for entry in self.entries)
        )

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain JSON: schema, the four counts, and one object per entry."""
        return {
            "schema": SCHEMA,
            "found": len(self),
            "kept": self.kept,
            "changed": self.changed,
            "refused": self.refused,
            "entries": [entry.as_json() for entry in self.entries],
        }

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield one row of texts per entry, in the order of ``COLUMNS``."""
        for entry in self.entries:
            notes = "; ".join(": ".join(filter(None, (note.code.value, note.detail))) for note in entry.notes)
            yield entry.place, entry.verdict.value, entry.source_id, entry.title, entry.item_id or "", notes

    def _count(self, verdict: Verdict) -> int:
        return sum(entry.verdict is verdict for entry in self.entries)


def merged(reports: Iterable[ImportReport]) -> ImportReport:
    """Return one report of several files, in the order given."""
    return ImportReport(tuple(entry for report in reports for entry in report.entries))


def place_in(file: str, line: int) -> str:
    """Return the place of a line in a file."""
    return f"{file}:{line}"


class Found:
    """One element on its way through an importer: notes gather here until ``keep`` or ``refuse`` settles it."""

    def __init__(self, place: str, source_id: str, title: str) -> None:
        self.place = place
        self.source_id = source_id
        self.title = title
        self._notes: list[Note] = []
        self._entry: Entry | None = None

    def note(self, code: Code, detail: str = "") -> None:
        """Add a note; the same one twice counts once."""
        note = Note(code, detail)
        if note not in self._notes:
            self._notes.append(note)

    def keep(self, item_id: ItemId | None = None) -> None:
        """Settle: it came through. It counts as changed if any note's code says that something changed."""
        changed = any(note.code.changes for note in self._notes)
        self._settle(Verdict.CHANGED if changed else Verdict.KEPT, item_id)

    def refuse(self, code: Code, detail: str = "") -> None:
        """Settle: it did not come through, for this reason."""
        self.note(code, detail)
        self._settle(Verdict.REFUSED, None)

    @property
    def entry(self) -> Entry | None:
        """The settled entry; None while there is no verdict."""
        return self._entry

    def _settle(self, verdict: Verdict, item_id: ItemId | None) -> None:
        if self._entry is not None:
            raise VerdictMissing(self.place, "settled twice")
        self._entry = Entry(self.place, self.source_id, self.title, verdict, item_id, tuple(self._notes))


class ReportBuilder:
    """A report that grows. ``strict`` (tests) raises on an element without a verdict, else it is refused ``internal``."""

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._found: list[Found] = []

    def __len__(self) -> int:
        """How many elements were found so far."""
        return len(self._found)

    def found(self, place: str, *, source_id: str = "", title: str = "") -> Found:
        """Register an element before anything is done with it."""
        element = Found(place, source_id, title)
        self._found.append(element)
        return element

    def finish(self) -> ImportReport:
        """Return the report.

        Raises:
            VerdictMissing: if strict and an element has no verdict.
        """
        for element in self._found:
            if element.entry is None:
                if self._strict:
                    raise VerdictMissing(element.place, element.title)
                element.refuse(Code.INTERNAL)
        return ImportReport(tuple(element.entry for element in self._found if element.entry is not None))
