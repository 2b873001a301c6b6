"""A GIFT file cut into blocks, one per question: at blank lines, but not inside an answer block that is closed later."""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.interchange.gift.escapes import WHITE, hide

CATEGORY = "$CATEGORY:"
TITLE = "::"


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its escapes hidden."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one question, comments taken out, and those comments."""

    lines: tuple[Line, ...]
    comments: tuple[str, ...] = ()


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of a file."""
    lines = [Line(number, hide(line)) for number, line in enumerate(text.split("\n"), 1)]
    cutter = _Cutter()
    for index, line in enumerate(lines):
        stripped = line.text.strip(WHITE)
        if stripped.startswith("//"):
            cutter.comments.append(stripped[2:])
        elif stripped:
            yield from cutter.take(line, stripped)
        elif cutter.lines and not cutter.stays_open(lines, index):
            yield from cutter.cut()
        elif cutter.lines:
            cutter.lines.append(line)
    yield from cutter.cut()


class _Cutter:
    """The block under way. Comments behind its last line belong to the next one."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.comments: list[str] = []
        self._own: list[str] = []
        self._open = False
        self._closed = False
        self._closes_at = -1

    def take(self, line: Line, stripped: str) -> Iterator[Block]:
        if self._closed and stripped.startswith((TITLE, CATEGORY)):
            yield from self.cut()
        self._own += self.comments
        self.comments = []
        self.lines.append(line)
        for brace in _braces(stripped):
            if brace == "{":
                self._open = True
            elif self._open:
                self._open, self._closed = False, True
        if len(self.lines) == 1 and stripped.startswith(CATEGORY):
            yield from self.cut()

    def stays_open(self, lines: list[Line], blank: int) -> bool:
        """Say whether the answer block that is open here is closed behind the blank line, before another one."""
        if not self._open:
            return False
        if blank < self._closes_at:
            return True
        for index in range(blank + 1, len(lines)):
            stripped = lines[index].text.strip(WHITE)
            if stripped.startswith("//"):
                continue
            if stripped.startswith((TITLE, CATEGORY)):
                return False
            braces = _braces(stripped)
            if braces:
                self._closes_at = index if braces[0] == "}" else -1
                return braces[0] == "}"
        return False

    def cut(self) -> Iterator[Block]:
        if self.lines:
            yield Block(tuple(self.lines), tuple(self._own))
        self.lines, self._own, self._open, self._closed = [], [], False, False


def _braces(text: str) -> str:
    return "".join(character for character in text if character in "{}")
