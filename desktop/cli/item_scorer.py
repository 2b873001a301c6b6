"""One line of a batch to its answer: which item, which responses, what they come to or why they are refused."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Any

from assessment.errors import AssessmentError
from assessment.expression.outcomes import Outcomes
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import Prepared, prepare
from assessment.expression.variable import Response
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.standalone import read_item_file
from assessment.interchange.xml import LARGEST, XmlRefused

_MOST_KEPT = 4_096


class LineRefused(Exception):
    """A line cannot be answered with outcomes. ``code`` is stable, ``reason`` is for people."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Kept:
    """An item as it was read, and the file's state at that time."""

    state: tuple[int, int]
    item: Prepared | LineRefused


class ItemScorer:
    """Scores items by the path of their file; an item is read again only when its file has changed."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def answer(self, line: str | bytes) -> dict[str, Any]:
        """Return the answer to one line: outcomes, or why there are none."""
        try:
            return {"outcomes": self._scored(line).plain()}
        except LineRefused as error:
            return {"refused": error.code, "reason": error.reason}

    def score(self, path: str, responses: Mapping[str, Response], seed: bytes) -> Outcomes:
        """Return what an item makes of the responses.

        Raises:
            LineRefused: if the item cannot be read or run, or a response does not fit.
        """
        item = self._item(path)
        try:
            return item.run(responses, seed=seed)
        except ExpressionRefused as error:
            raise refusal(error) from None

    def _scored(self, line: str | bytes) -> Outcomes:
        try:
            asked = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise LineRefused("bad_line", f"not JSON: {error}"[:200]) from None
        if not isinstance(asked, dict) or not isinstance(asked.get("item"), str):
            raise LineRefused("bad_line", 'needs {"item": "path/item.xml", "responses": {...}}')
        return self.score(asked["item"], read_responses(asked.get("responses")), read_seed(asked.get("seed")))

    def _item(self, path: str) -> Prepared:
        try:
            about = Path(path).stat()
        except (OSError, ValueError) as error:
            raise LineRefused("no_such_file", f"{path}: {error}"[:300]) from None
        if not S_ISREG(about.st_mode):  # what never ends, or waits for somebody, is no file to read
            raise LineRefused("no_such_file", f"{path}: not a file"[:300])
        state = (about.st_mtime_ns, about.st_size)
        kept = self._kept.get(path)
        if kept is None or kept.state != state:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[path] = _Kept(state, _read(Path(path), about.st_size))
        if isinstance(kept.item, LineRefused):
            raise kept.item
        return kept.item


def refusal(error: AssessmentError) -> LineRefused:
    """Return what the rules refuse as a code and a reason."""
    if isinstance(error, ExpressionRefused | QtiRefused | XmlRefused):
        return LineRefused(str(error.code), str(error))
    return LineRefused(type(error).__name__, str(error))


def read_responses(given: Any) -> dict[str, Response]:
    """Return the responses of a line in lexical form.

    Raises:
        LineRefused: ``bad_line``, if they have no such form.
    """
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise LineRefused("bad_line", "responses is no object")
    return {name: _response(name, value) for name, value in given.items()}


def read_seed(given: Any) -> bytes:
    """Return the seed that a line gives as a number or a text.

    Raises:
        LineRefused: ``bad_line``, if it is neither.
    """
    if given is None:
        return b""
    if isinstance(given, bool) or not isinstance(given, int | str):
        raise LineRefused("bad_line", "seed is neither a number nor a text")
    return str(given).encode("utf-8", "surrogatepass")


def _response(name: str, value: Any) -> Response:
    if value is None:
        return None
    if isinstance(value, list):
        return tuple(_text(name, item) for item in value if item is not None)
    if isinstance(value, dict):
        return {field: _text(name, item) for field, item in value.items() if item is not None}
    return _text(name, value)


def _text(name: str, value: Any) -> str:
    """Return the lexical form of a JSON value that is written as a number or a truth."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    raise LineRefused("bad_line", f"{name}: a value is a text, a number or a truth")


def _read(path: Path, size: int) -> Prepared | LineRefused:
    if size > LARGEST:
        return LineRefused("xml_too_large", f"{path}: {size} bytes")
    try:
        return prepare(read_item_file(path.read_bytes(), str(path), _Beside(path.parent).bytes).program)
    except OSError as error:
        return LineRefused("no_such_file", f"{path}: {error}"[:300])
    except AssessmentError as error:
        return refusal(error)


@dataclass(frozen=True, slots=True)
class _Beside:
    """The folder of an item, for what the item includes; nothing outside of it is read."""

    folder: Path

    def bytes(self, href: str) -> bytes | None:
        """Return a file's bytes; None where there is none, or it lies outside."""
        try:
            path = (self.folder / href).resolve()
            inside = path.is_relative_to(self.folder.resolve())
            return path.read_bytes() if inside and path.is_file() and path.stat().st_size <= LARGEST else None
        except (OSError, ValueError):
            return None
