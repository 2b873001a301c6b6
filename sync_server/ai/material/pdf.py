"""PDF to the lines on its pages, with what size and how high each stands. The home of pypdf.

Work is counted in bytes of what draws the pages, and refused beyond a limit, so that no file keeps the reader busy for
long, nor fills the memory by being unpacked. A page that draws more than a text does is left out and named.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.model import Unread
from sync_server.ai.material.refusals import Refusal

MOST_PAGES = 3_000
MOST_WORK = 24 * 1024 * 1024
MOST_WORK_OF_A_PAGE = 2 * 1024 * 1024
OPERATION = 16
"""What one step of drawing counts, as bytes."""
_LEAST_LETTERS = 20
"""A page with a picture and fewer letters than this is one that was scanned."""
_DEEPEST_FORMS = 6
_LIMITS: dict[str, Any] = {
    "maximum_declared_stream_length": 32_000_000,
    "array_based_stream_maximum_output_length": 16_000_000,
    "zlib_maximum_output_length": 16_000_000,
    "lzw_maximum_output_length": 16_000_000,
    "run_length_maximum_output_length": 16_000_000,
    "stream_decoding_work_maximum_length": 64_000_000,
    "stream_parsing_work_maximum_count": 1_000_000,
    "stream_filters_maximum_length": 6,
    "page_tree_maximum_entries": 20_000,
    "xform_maximum_invocations_per_extraction": 500,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on a page. ``size`` is of its letters, ``y`` how high it stands; 0 where not told."""

    text: str
    size: float
    y: float


@dataclass(frozen=True, slots=True)
class Pages:
    """The lines of each page, the title that the file gives itself, and pages that were left out."""

    title: str
    pages: tuple[tuple[Line, ...], ...]
    unread: tuple[Unread, ...]


class _Spent(Exception):
    """No work is left."""


def read_pdf(data: bytes, place: str) -> Pages:
    """Return what stands on the pages of a PDF.

    Raises:
        MaterialRefused: encrypted, damaged, without text, or more than is read.
    """
    from pypdf import (
        PdfReader,
        apply_configuration,
    )  # a third of a second, and only for who reads such a file
    from pypdf.errors import LimitReachedError

    with apply_configuration(**_LIMITS):
        try:
            reader = PdfReader(io.BytesIO(data), strict=False)
            if reader.is_encrypted and not reader.decrypt(""):
                raise MaterialRefused(Refusal.ENCRYPTED, place)
            if (count := len(reader.pages)) > MOST_PAGES:
                raise MaterialRefused(Refusal.TOO_LARGE, place, f"{count} pages")
            return _Reading(reader, place).result()
        except MaterialRefused:
            raise
        except (LimitReachedError, MemoryError, RecursionError) as error:
            raise MaterialRefused(Refusal.BOMB, place, type(error).__name__) from None
        except Exception as error:  # noqa: BLE001 - of foreign bytes a foreign reader raises whatever comes
            raise MaterialRefused(Refusal.NOT_READABLE, place, type(error).__name__) from None


class _Reading:
    def __init__(self, reader: Any, place: str) -> None:
        self._reader = reader
        self._place = place
        self._work = 0
        self._heaviest_form = 0
        self._pictures = 0
        self._unread: list[Unread] = []

    def result(self) -> Pages:
        pages = [tuple(self._lines(number, page)) for number, page in enumerate(self._reader.pages, 1)]
        codes = {unread.code for unread in self._unread}
        letters = sum(sum(map(str.isalpha, line.text)) for page in pages for line in page)
        scanned = self._pictures * 2 >= len(pages) and letters < _LEAST_LETTERS * len(pages)
        if not letters or scanned:
            code = codes.pop() if len(self._unread) == len(pages) and len(codes) == 1 else Refusal.NO_TEXT
            raise MaterialRefused(code, self._place, f"{self._pictures} of {len(pages)} pages are pictures")
        return Pages(self._title(), tuple(pages), tuple(self._unread))

    def _title(self) -> str:
        try:
            return str(self._reader.metadata.title or "")
        except Exception:  # noqa: BLE001 - as above; a title is no reason to refuse
            return ""

    def _lines(self, number: int, page: Any) -> Iterator[Line]:
        """Yield the lines of a page; of one that cannot be read, nothing, and it is noted."""
        from pypdf.errors import LimitReachedError

        chunks = _Chunks()
        code = ""
        try:
            weight = self._weigh(page)
            if weight > MOST_WORK_OF_A_PAGE:
                code = Refusal.TOO_LARGE
            else:
                self._spend(weight)
                page.extract_text(visitor_text=chunks.take, visitor_operand_before=self._step)
        except _Spent:
            pass
        except (LimitReachedError, MemoryError, RecursionError):
            code = Refusal.BOMB
        except Exception:  # noqa: BLE001 - as above; other pages may be whole
            code = Refusal.NOT_READABLE
        if self._work > MOST_WORK:
            raise MaterialRefused(Refusal.TOO_LARGE, self._place, f"page {number}")
        if code:
            self._unread.append(Unread(f"page {number}", code))
            return
        yield from chunks.lines()

    def _step(self, operator: bytes, operands: Any, matrix: Any, text_matrix: Any) -> None:
        del operands, matrix, text_matrix
        self._spend(self._heaviest_form if operator == b"Do" else OPERATION)

    def _spend(self, work: int) -> None:
        self._work += work
        if self._work > MOST_WORK:
            raise _Spent

    def _weigh(self, page: Any) -> int:
        """Return the bytes that draw a page, unpacked; see what pictures and forms it has."""
        contents = page.get("/Contents")
        contents = contents.get_object() if contents is not None else None
        streams = contents if isinstance(contents, list) else [contents] if contents is not None else []
        weight = 0
        for stream in streams:
            weight += len(stream.get_object().get_data())
            if weight > MOST_WORK_OF_A_PAGE:
                break
        self._heaviest_form, pictures = 0, 0
        seen: set[int] = set()
        waiting = [(page.get("/Resources"), 0)]
        while waiting:
            resources, depth = waiting.pop()
            for thing in _drawn(resources):
                if id(thing) in seen:
                    continue
                seen.add(id(thing))
                if thing.get("/Subtype") == "/Image":
                    pictures += 1
                elif thing.get("/Subtype") == "/Form" and depth < _DEEPEST_FORMS:
                    self._heaviest_form = max(self._heaviest_form, len(thing.get_data()))
                    waiting.append((thing.get("/Resources"), depth + 1))
        self._pictures += pictures > 0
        return weight


def _drawn(resources: Any) -> Iterator[Any]:
    """Yield the pictures and forms that resources name."""
    resources = resources.get_object() if resources is not None else None
    named = resources.get("/XObject") if isinstance(resources, dict) else None
    named = named.get_object() if named is not None else None
    for value in named.values() if isinstance(named, dict) else ():
        thing = value.get_object()
        if isinstance(thing, dict):
            yield thing


class _Chunks:
    """Collects what pypdf tells of a page, chunk by chunk, into lines."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._words: list[str] = []
        self._sizes: dict[float, int] = {}
        self._y = 0.0

    def take(self, text: str, matrix: Any, text_matrix: Any, font: Any, size: Any) -> None:
        del font
        for number, words in enumerate(text.split("\n")):
            if number:
                self._end()
            if words.strip():
                scale, y = _scale_and_height(matrix, text_matrix)
                if not self._words:
                    self._y = y
                shown = round(abs(float(size or 0)) * scale, 1)
                self._sizes[shown] = self._sizes.get(shown, 0) + len(words)
            if words:
                self._words.append(words)

    def lines(self) -> list[Line]:
        self._end()
        return self._lines

    def _end(self) -> None:
        text = "".join(self._words)
        if text.strip():
            size = max(self._sizes, key=lambda one: self._sizes[one], default=0.0)
            self._lines.append(Line(text.strip(), size, self._y))
        self._words, self._sizes = [], {}


def _scale_and_height(matrix: Any, text_matrix: Any) -> tuple[float, float]:
    """Return by how much letters are enlarged, and how high they stand on the page."""
    a, b, c, d, _, f = (float(value) for value in matrix)
    _, _, e, g, x, y = (float(value) for value in text_matrix)
    scale = (abs(e * a + g * c) ** 2 + abs(e * b + g * d) ** 2) ** 0.5
    return scale, x * b + y * d + f
