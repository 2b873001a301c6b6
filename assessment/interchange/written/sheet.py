"""A sheet of questions taken apart: headings, settings and lines, each with its number. What they mean is not asked here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assessment.interchange.problems import Problems

_QUESTION = re.compile(r"##[ \t]+(\S+)(?:[ \t]+(.*))?")
_PART = re.compile(r"###[ \t]+(\S+)(?:[ \t]+(.*))?")
_SETTING = re.compile(r"([A-Za-z][A-Za-z _-]{0,30}?)[ \t]*:(?:[ \t]+(.*)|)")
_COMMENT = re.compile(r"<!--.*-->[ \t]*")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")

PARTS = (
    "Part",
    "Text",
    "Answers",
    "Words",
    "Targets",
    "Points",
    "Gap",
    "Template",
    "Rubric",
    "Criteria",
    "Explanation",
    "Feedback",
    "Exact",
)
"""What a heading ``###`` within a question may begin with."""
_WITH_SETTINGS = frozenset({"part", "gap"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its number in the file."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A heading ``###`` with what stands below it; ``said`` is what follows the name in the heading."""

    name: str
    said: str
    line: int
    settings: tuple[tuple[str, Line], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A heading ``##`` with what stands below it, up to the first ``###`` and the blocks after that."""

    id: str
    title: str
    line: int
    settings: tuple[tuple[str, Line], ...]
    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]


class Notes:
    """The mistakes of one file, by line."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[tuple[int, str]] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, line: int, detail: str) -> None:
        """Note a mistake."""
        self._found.append((line, detail))

    def tell(self, problems: Problems) -> None:
        """Hand all of them on, in the order of their lines."""
        for line, detail in sorted(self._found):
            problems.add(f"{self.file}:{line}", detail)


def questions_in(text: str, notes: Notes) -> list[Question]:
    """Return the questions of a sheet; what stands before the first one may be a title and comments."""
    heads: list[tuple[Line, list[Line]]] = []
    for line, literal in with_fences(Line(number, words) for number, words in enumerate(text.split("\n"), 1)):
        if not literal and _COMMENT.fullmatch(line.text):
            line = Line(line.number, "")
        if not literal and line.text.startswith("## "):
            heads.append((line, []))
        elif heads:
            heads[-1][1].append(line)
        elif line.text.strip() and not line.text.startswith("# "):
            notes.add(line.number, "stands before the first question; a question begins with “## name”")
    return [_question(head, lines, notes) for head, lines in heads]


def with_fences(lines: Iterator[Line] | Sequence[Line]) -> Iterator[tuple[Line, bool]]:
    """Yield each line, and whether it lies in a fenced block (its fences included), where no sign counts."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line.text)
        if fence:
            closing = found is not None and found[1].startswith(fence) and not line.text.strip(" `~")
            yield line, True
            fence = "" if closing else fence
        else:
            fence = found[1] if found else ""
            yield line, bool(found)


def has_words(lines: Sequence[Line]) -> bool:
    """Whether there is anything but blank lines."""
    return any(line.text.strip() for line in lines)


def _question(head: Line, lines: list[Line], notes: Notes) -> Question:
    found = _QUESTION.fullmatch(head.text.rstrip())
    if found is None:
        notes.add(head.number, "a question needs a name: “## name” or “## name Title”")
    bodies: list[tuple[Line, list[Line]]] = [(head, [])]
    for line, literal in with_fences(lines):
        if not literal and line.text.startswith("### "):
            bodies.append((line, []))
        else:
            bodies[-1][1].append(line)
    settings, rest = _settings(bodies[0][1], notes)
    blocks = (_block(heading, below, notes) for heading, below in bodies[1:])
    return Question(
        found[1] if found else "",
        (found[2] or "") if found else "",
        head.number,
        settings,
        rest,
        tuple(block for block in blocks if block is not None),
    )


def _block(head: Line, lines: list[Line], notes: Notes) -> Block | None:
    found = _PART.fullmatch(head.text.rstrip())
    name = found[1].casefold() if found else ""
    if name not in {part.casefold() for part in PARTS}:
        notes.add(
            head.number,
            f"“{head.text.strip()[:60]}” is no part of a question ({', '.join(PARTS)});"
            " for a heading in the text put a blank before the #",
        )
        return None
    settings, rest = _settings(lines, notes) if name in _WITH_SETTINGS else ((), tuple(lines))
    return Block(name, (found[2] or "").strip() if found else "", head.number, settings, rest)


def _settings(lines: list[Line], notes: Notes) -> tuple[tuple[tuple[str, Line], ...], tuple[Line, ...]]:
    found: list[tuple[str, Line]] = []
    for place, line in enumerate(lines):
        setting = _SETTING.fullmatch(line.text)
        if setting is None:
            if found and line.text.strip():
                notes.add(line.number, "neither a setting (name: value) nor a blank line below the settings")
            return tuple(found), tuple(lines[place:])
        name = " ".join(setting[1].casefold().replace("_", " ").replace("-", " ").split())
        if name in dict(found):
            notes.add(line.number, f"{name} is set twice")
        found.append((name, Line(line.number, (setting[2] or "").strip())))
    return tuple(found), ()
