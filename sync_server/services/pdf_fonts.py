"""A PDF with the letters that a text needs, out of the fonts of this system: none is shipped, none is fetched."""

import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from fpdf import FPDF

from sync_server.services.pdf_letters import as_drawn

NAMES = (
    "NotoSans-Regular.ttf",
    "DejaVuSans.ttf",
    "LiberationSans-Regular.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
    "segoeui.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "Nirmala.ttf",
    "NotoSansCJK-Regular.ttc",
    "msyh.ttc",
    "PingFang.ttc",
)
"""In this order: the first that is there writes, the others what it lacks."""
CORE = "helvetica"
"""Where there is no font at all: what every reader of PDF brings, for western European letters alone."""


def new_pdf(texts: Iterable[str], at_ms: int) -> FPDF:
    """Return an empty PDF on A4, set to write these texts, dated at this time.

    What no font here has is written as the font's sign for a missing letter. Letters of Indian scripts that change with
    their neighbours stand as they are alone.
    """
    pdf = FPDF(format="A4")
    pdf.set_creation_date(datetime.fromtimestamp(at_ms / 1000, UTC))
    pdf.set_auto_page_break(auto=False)
    missing = {letter for text in texts for letter in as_drawn(text) if letter.isprintable()} | {"A"}
    chosen: list[str] = []
    for name in NAMES:
        file = _font_files().get(name)
        if file is None or not missing:
            continue
        family = f"f{len(chosen)}"
        try:
            pdf.add_font(family, fname=file)
        except Exception:  # noqa: BLE001, S112  # a font file that cannot be read is as none
            continue
        here = {letter for letter in missing if ord(letter) in pdf.fonts[family].cmap}  # type: ignore[union-attr]  # one that was added
        if here:
            missing -= here
            chosen.append(family)
        else:
            _close(pdf.fonts.pop(family))
    pdf.set_font(chosen[0] if chosen else CORE, size=11)
    pdf.set_fallback_fonts(chosen[1:], exact_match=False)
    return pdf


def finished(pdf: FPDF) -> bytes:
    """Return the PDF's bytes, and close the fonts that it was written with."""
    try:
        return bytes(pdf.output())
    finally:
        for font in pdf.fonts.values():
            _close(font)


def _close(font: object) -> None:
    opened = getattr(font, "ttfont", None)  # what every reader brings has no file
    if opened is not None:
        opened.close()


def written(pdf: FPDF, text: str) -> str:
    """Return a text as this PDF can write it: one line, and where it has no font of its own what that one knows."""
    plain = as_drawn("".join(letter if letter.isprintable() else " " for letter in text))
    return plain if pdf.is_ttf_font else plain.encode("latin-1", "replace").decode("latin-1")


@lru_cache(maxsize=1)
def _font_files() -> dict[str, Path]:
    """Return the fonts of this system that are known by name."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for around, _, names in os.walk(folder):
            for name in names:
                if name in NAMES:
                    found.setdefault(name, Path(around, name))
    return found


def _folders() -> tuple[Path, ...]:
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "Fonts",)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
