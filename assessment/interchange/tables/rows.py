"""The rows of a CSV file: whatever its delimiter, quotes and encoding."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from assessment.interchange.decode import decode

_DELIMITERS = (",", ";", "\t", "|")
LONGEST_FIELD = 1_000_000

_FORMULA = re.compile(r"[\s']*[=+\-@＝＋－＠]|'*[\t\r\n]")  # in full width too, as Excel reads them
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def read_csv(data: bytes) -> tuple[list[tuple[int, list[str]]], str]:
    """Return the rows, each with the line it ends at, and the encoding where it had to be guessed.

    Raises:
        csv.Error: if a field is longer than is read.
    """
    decoded = decode(data)
    text = decoded.text
    csv.field_size_limit(LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=False)
    rows = [(reader.line_num, row) for row in reader]
    return rows, decoded.encoding if decoded.guessed else ""


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it."""
    return b"".join(csv_lines(rows, bom=True))


BOM = b"\xef\xbb\xbf"


def csv_lines(rows: Iterable[Sequence[str]], *, bom: bool) -> Iterator[bytes]:
    """Yield a CSV file row by row, in UTF-8; with the mark by which Excel knows it where told."""
    if bom:
        yield BOM
    for row in rows:
        out = io.StringIO(newline="")
        csv.writer(out, lineterminator="\r\n").writerow(row)
        yield out.getvalue().encode("utf-8", "replace")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula (OWASP, CSV injection); a number stays as it is."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """Return the text that ``guarded`` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _delimiter(text: str) -> str:
    """Return the delimiter of the first line with more than one field."""
    for line in text.splitlines()[:20]:
        counts = {delimiter: _outside_quotes(line, delimiter) for delimiter in _DELIMITERS}
        best = max(counts, key=lambda delimiter: counts[delimiter])
        if counts[best]:
            return best
    return ","


def _outside_quotes(line: str, delimiter: str) -> int:
    return sum(part.count(delimiter) for part in line.split('"')[::2])
