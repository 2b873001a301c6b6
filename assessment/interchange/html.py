"""Foreign HTML to restricted HTML, with a note of everything that was changed. Never raises, loses no visible word.

STAND-IN: the interface is settled (``clean_html``, ``clean_inline``, ``Cleaned``), the inside is being written.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser

from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code

Media = Callable[[str], str | None]
"""Returns the media name of a file by the address that the text uses; None where there is none."""

_SAME = {"b": "strong", "i": "em"} | {
    name: name
    for name in [
        "p",
        "em",
        "strong",
        "sub",
        "sup",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "tbody",
        "pre",
        "code",
        "ruby",
        "rt",
        "rp",
        "u",
    ]
}


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Restricted HTML, and what was changed on the way."""

    html: str
    notes: tuple[Note, ...] = ()


def clean_html(text: str, media: Media) -> Cleaned:
    """Return the restricted HTML of a foreign text of blocks: top-level words come into paragraphs."""
    found = clean_inline(text, media)
    html = found.html
    return Cleaned(html if html.startswith("<") or not html else f"<p>{html}</p>", found.notes)


def clean_inline(text: str, media: Media) -> Cleaned:
    """Return the restricted HTML of a foreign text that stands within a line: a single paragraph loses its ``<p>``."""
    parser = _Parser(media)
    parser.feed(text)
    parser.close()
    html = "".join(parser.out).strip()
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        html = html[3:-4]
    return Cleaned(html, tuple(dict.fromkeys(parser.notes)))


class _Parser(HTMLParser):
    def __init__(self, media: Media) -> None:
        super().__init__()
        self.out: list[str] = []
        self.notes: list[Note] = []
        self._media = media

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag in ("img", "object"):
            href = said.get("src") or said.get("data") or ""
            name = self._media(href)
            if name is None:
                self.notes.append(Note(Code.MEDIA_MISSING, href))
            else:
                self.out.append(f'<img src="media:{name}" alt="{escape(said.get("alt") or "")}">')
        elif tag == "br":
            self.out.append("<br>")
        elif tag in _SAME:
            self.out.append(f"<{_SAME[tag]}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SAME:
            self.out.append(f"</{_SAME[tag]}>")

    def handle_data(self, data: str) -> None:
        self.out.append(escape(data, quote=False))
