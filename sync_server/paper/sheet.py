"""A sheet of paper as PDF: lines of text in whatever script, and QR codes. Home of fpdf2. Same sheet, same bytes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby
from typing import Literal

from fpdf import FPDF
from fpdf.fonts import TTFFont

from sync_server.paper.fonts import Typeface, typefaces
from sync_server.paper.qr import QUIET, Modules, modules_of
from sync_server.paper.shaped import shaped

Across = Literal["portrait", "landscape"]
_BUILT_IN = "Helvetica"
_NOWHERE = "?"
SMALLEST = 6.0


class Sheet:
    """Lengths are in millimetres from the upper left corner, type in points."""

    def __init__(self, across: Across, *, title: str, made_ms: int) -> None:
        self._pdf = FPDF(orientation=across, unit="mm", format="A4")
        self._pdf.set_creation_date(datetime.fromtimestamp(made_ms / 1000, UTC).replace(microsecond=0))
        self._pdf.set_title(title)
        self._pdf.set_producer("Carrel")
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.add_page()
        self._waiting = list(typefaces())
        self._faces: list[Typeface] = []
        self.missing: set[str] = set()

    @property
    def width(self) -> float:
        """The sheet's width."""
        return float(self._pdf.w)

    @property
    def height(self) -> float:
        """The sheet's height."""
        return float(self._pdf.h)

    def frame(self, edge: float, thickness: float) -> None:
        """Draw a frame so far from the edge."""
        self._pdf.set_line_width(thickness)
        self._pdf.rect(edge, edge, self.width - 2 * edge, self.height - 2 * edge)

    def centred(self, y: float, text: str, size: float, *, bold: bool = False, within: float = 0) -> None:
        """Write a line in the middle, its foot at ``y``; smaller where it would be wider than ``within``."""
        runs = list(self._runs(shaped(text), bold=bold))
        most = within or self.width - 40
        wide = self._wide(runs, size, bold=bold)
        if wide > most:
            size = max(SMALLEST, size * most / wide)
            wide = self._wide(runs, size, bold=bold)
        self._write((self.width - wide) / 2, y, runs, size, bold=bold)

    def line(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        within: float = 0,
        grey: int = 0,
    ) -> None:
        """Write a line that begins at ``x``, its foot at ``y``.

        Where it would be wider than ``within`` it is smaller, and cut where it could not be read. ``grey``: 0 is black.
        """
        runs = list(self._runs(shaped(text), bold=bold))
        if within:
            wide = self._wide(runs, size, bold=bold)
            size = max(SMALLEST, size * min(1, within / wide)) if wide else size
            while runs and self._wide(runs, size, bold=bold) > within:
                face, last = runs.pop()
                runs += [(face, last[:-1])] if last[:-1] else []
        self._pdf.set_text_color(grey)
        self._write(x, y, runs, size, bold=bold)
        self._pdf.set_text_color(0)

    def page(self) -> None:
        """Go on with a new page."""
        self._pdf.add_page()

    def box(self, x: float, y: float, wide: float, high: float, *, grey: int = 0) -> None:
        """Draw a box."""
        self._pdf.set_draw_color(grey)
        self._pdf.rect(x, y, wide, high)
        self._pdf.set_draw_color(0)

    def code(self, x: float, y: float, side: float, text: str) -> None:
        """Draw the QR code of a text into a square, white around it."""
        self._draw(x, y, side, modules_of(text))

    def finished(self) -> bytes:
        """Return the sheet, and close the typefaces it was set in: nothing can be written on it any more."""
        data = bytes(self._pdf.output())
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()
        return data

    def _draw(self, x: float, y: float, side: float, modules: Modules) -> None:
        dot = side / (len(modules) + 2 * QUIET)
        self._pdf.set_fill_color(0)
        for row, squares in enumerate(modules, QUIET):
            place = QUIET
            for dark, run in groupby(squares):
                length = len(list(run))
                if dark:
                    self._pdf.rect(x + place * dot, y + row * dot, length * dot, dot, style="F")
                place += length

    def _wide(self, runs: list[tuple[str, str]], size: float, *, bold: bool) -> float:
        return sum(self._width_of(face, text, size, bold=bold) for face, text in runs)

    def _write(self, x: float, y: float, runs: list[tuple[str, str]], size: float, *, bold: bool) -> None:
        for face, text in runs:
            wide = self._width_of(face, text, size, bold=bold)
            self._pdf.text(x, y, text)
            x += wide

    def _width_of(self, face: str, text: str, size: float, *, bold: bool) -> float:
        self._pdf.set_font(face, "B" if bold else "", size)
        return float(self._pdf.get_string_width(text))

    def _runs(self, text: str, *, bold: bool) -> Iterator[tuple[str, str]]:
        """Yield the line in parts of one typeface each; a letter that none has becomes a question mark."""
        told = [(self._face_of(letter, bold=bold), letter) for letter in text]
        plain = self._face_of("x", bold=bold) or _BUILT_IN
        for face, part in groupby(told, key=lambda one: one[0]):
            letters = "".join(letter for _, letter in part)
            if not face:
                self.missing.update(letters)
            yield (face or plain, letters if face else _NOWHERE * len(letters))

    def _face_of(self, letter: str, *, bold: bool) -> str:
        for face in self._faces:
            if self._has(face, letter, bold=bold):
                return face.name
        while self._waiting:  # a typeface is read only when a letter asks for it: some have 20 MB
            face = self._waiting.pop(0)
            self._pdf.add_font(face.name, "", str(face.plain))
            self._pdf.add_font(face.name, "B", str(face.bold))
            self._faces.append(face)
            if self._has(face, letter, bold=bold):
                return face.name
        return _BUILT_IN if not self._faces and letter.isascii() and letter.isprintable() else ""

    def _has(self, face: Typeface, letter: str, *, bold: bool) -> bool:
        font = self._pdf.fonts[f"{face.name.lower()}{'B' if bold else ''}"]
        return isinstance(font, TTFFont) and ord(letter) in font.cmap
