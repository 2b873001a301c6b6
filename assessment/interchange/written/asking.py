"""What a reader of one way of asking is given, and what it gives back."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.interaction import Interaction
from assessment.ids import ResponseId
from assessment.interchange.written.settings import Settings
from assessment.interchange.written.sheet import Block, Line, Notes
from assessment.interchange.written.signs import Entry, entries_of, split_at
from assessment.interchange.written.texts import Texts
from assessment.scoring.rules import Rule

ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Asking:
    """One question, or one part of it: its settings, its lines (text and answers) and its blocks by name."""

    line: int
    settings: Settings
    lines: tuple[Line, ...]
    blocks: Mapping[str, Block]
    gaps: Mapping[str, Block]
    texts: Texts
    notes: Notes
    response_id: ResponseId

    @property
    def points(self) -> Decimal:
        """What the right answer earns."""
        return self.settings.number("points", ONE)

    def answers(self, sign: re.Pattern[str], wanted: str) -> tuple[tuple[Line, ...], list[Entry]]:
        """Return the text's lines and the answers: those below ``### Answers``, or from the first line with the sign."""
        block = self.blocks.get("answers")
        text, below = (self.lines, block.lines) if block else split_at(self.lines, sign)
        entries = entries_of(below, sign, wanted, self.notes)
        if not entries:
            self.notes.add(block.line if block else self.line, f"there are no answers: {wanted}")
        return text, entries

    def html(self, name: str) -> str:
        """Return the text of a block, or nothing where there is no such block."""
        block = self.blocks.get(name)
        return self.texts.block(block.lines) if block else ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of it: the lines of the text above, how it asks, and the rules by response."""

    stem: tuple[Line, ...]
    interaction: Interaction
    rules: Mapping[ResponseId, Rule]


Reader = Callable[[Asking], Asked | None]
