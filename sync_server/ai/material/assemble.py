"""The blocks that a reader finds, put together: one text, sections by heading, and offsets that are true."""

from collections.abc import Iterable, Sequence

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.model import Block, Concealed, Kind, Material, Part, Piece, Section, Unread
from sync_server.ai.material.normalise import normalised, normalised_code
from sync_server.ai.material.refusals import MOST_CHARACTERS, Refusal

BULLET = "- "
_CLOSE = {Part.BULLET, Part.ROW}
_LONGEST_TITLE = 200
_LONGEST_IN_PATH = 300
"""So much of a heading stands in the path of each section below it; all of it is in the text."""


def assemble(
    title: str, kind: Kind, sha256: str, pieces: Iterable[Piece], unread: Sequence[Unread] = ()
) -> Material:
    """Return the material that these blocks make.

    Raises:
        MaterialRefused: there is no letter in them, or more than is read.
    """
    text = _Text()
    for piece in pieces:
        text.take(piece)
    text.close()
    whole = "".join(text.parts)
    if not any(map(str.isalnum, whole)):
        raise MaterialRefused(Refusal.NO_TEXT, title)
    named = normalised(title)[0][:_LONGEST_TITLE]
    return Material(named, kind, sha256, whole, tuple(text.sections), tuple(text.concealed), tuple(unread))


class _Text:
    """A text that grows by blocks."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.sections: list[Section] = []
        self.concealed: list[Concealed] = []
        self._at = 0
        self._in_paths = 0
        self._last: Part | None = None
        self._headings: list[tuple[int, str]] = []
        self._blocks: list[Block] = []

    def take(self, piece: Piece) -> None:
        """Add a block; one without any character is left out."""
        words, hidden = normalised_code(piece.text) if piece.part is Part.CODE else normalised(piece.text)
        if words:
            if piece.part is Part.HEADING:
                self.close()
            start = self._add(piece.part, words)
            if piece.part is Part.HEADING:
                level = max(1, piece.level)
                self._headings = [above for above in self._headings if above[0] < level]
                self._headings.append((level, words[:_LONGEST_IN_PATH]))
            self._blocks.append(Block(piece.part, start, self._at))
        start = self._blocks[-1].start if self._blocks else self._at
        self.concealed += [Concealed(code, start, self._at) for code in hidden]

    def close(self) -> None:
        """End the section that is open."""
        if self._blocks:
            path = tuple(words for _, words in self._headings)
            self._in_paths += sum(map(len, path))
            _check(self._in_paths, "characters of headings, told again with each section")
            blocks = tuple(self._blocks)
            self.sections.append(Section(path, blocks[0].start, blocks[-1].end, blocks))
        self._blocks = []

    def _add(self, part: Part, words: str) -> int:
        if self._last is not None:
            self._append("\n" if part is self._last and part in _CLOSE else "\n\n")
        if part is Part.BULLET:
            self._append(BULLET)
        start = self._at
        self._append(words)
        self._last = part
        return start

    def _append(self, text: str) -> None:
        self._at += len(text)
        _check(self._at, "characters")
        self.parts.append(text)


def _check(length: int, of: str) -> None:
    if length > MOST_CHARACTERS:
        raise MaterialRefused(Refusal.TOO_LARGE, detail=f"more than {MOST_CHARACTERS} {of}")
