"""The Markdown of a sheet to restricted HTML, each mistake noted at its line."""

import re
from collections.abc import Mapping, Sequence

from assessment.content.text import check_html
from assessment.errors import ContentError
from assessment.interchange.markdown import html_of, inline_html_of
from assessment.interchange.picture_size import picture_size
from assessment.interchange.written.sheet import Line, Notes, with_fences

_HELD = re.compile("\ufdd0(\\d+)\ufdd1")


class Texts:
    """Reads texts of one file. ``names`` maps an author's media names to those in the pack, ``data`` those to bytes."""

    def __init__(self, names: Mapping[str, str], data: Mapping[str, bytes], notes: Notes) -> None:
        self.notes = notes
        self._names = names
        self._data = data

    def block(self, lines: Sequence[Line]) -> str:
        """Return a text of paragraphs."""
        text = "\n".join(line.text for line in lines).strip("\n")
        try:
            return html_of(text, "", self._names)
        except ContentError as error:
            place = self._place_of(lines)
            self.notes.add(place, error.detail or str(error))
            return ""

    def inline(self, text: str, line: int) -> str:
        """Return a text of one line, without a paragraph around it."""
        try:
            return inline_html_of(text, "", self._names)
        except ContentError as error:
            self.notes.add(line, error.detail or str(error))
            return ""

    def of_answer(self, first: str, line: int, more: Sequence[Line]) -> str:
        """Return the text of an answer: what stands in its line; with lines indented below it, paragraphs."""
        if not more:
            return self.inline(first, line)
        return self.block([Line(line, first), *more] if first.strip() else more)

    def marked(self, lines: Sequence[Line], marks: Sequence[str], tags: frozenset[str]) -> str:
        """Return a text in which ``held(0)``, ``held(1)`` … stand for these tags."""
        html = self.block(lines)
        html = _HELD.sub(lambda found: marks[int(found[1])] if int(found[1]) < len(marks) else "", html)
        try:
            check_html(html, "", tags)
        except ContentError as error:
            self.notes.add(lines[0].number if lines else 1, f"a gap stands where none can: {error.detail}")
        return html

    def picture(self, path: str, line: int) -> tuple[str, int, int] | None:
        """Return the name in the pack and the size of a picture."""
        name = self._names.get(path.removeprefix("media/"))
        if name is None:
            self.notes.add(line, f"there is no {path[:80]}; put the picture into the folder media")
            return None
        size = picture_size(self._data[name])
        return (name, *size) if size else (name, 0, 0)

    def _place_of(self, lines: Sequence[Line]) -> int:
        """Return the line with which the paragraph begins that cannot be read."""
        paragraph: list[Line] = []
        for line, literal in [*with_fences(lines), (Line(0, ""), False)]:
            if line.text.strip() or literal:
                paragraph.append(line)
            elif paragraph:
                try:
                    html_of("\n".join(one.text for one in paragraph), "", self._names)
                except ContentError:
                    return paragraph[0].number
                paragraph = []
        return next((line.number for line in lines if line.text.strip()), lines[0].number if lines else 1)


def held(number: int) -> str:
    """Return what stands in a text for its mark of this number."""
    return f"\ufdd0{number}\ufdd1"
