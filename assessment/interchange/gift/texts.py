"""The texts of one question as restricted HTML, with what was changed noted on the way."""

import re
from collections.abc import Callable

from assessment.ids import RESPONSE
from assessment.interchange.gift.tree import Text
from assessment.interchange.html import Cleaned
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat, block_html, inline_html

PLUGIN_FILE = "@@PLUGINFILE@@/"
_GAP = "\ue0f0"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ue0f0]")


class Texts:
    """Cleans texts; media are looked for among ``files``."""

    def __init__(self, files: MediaFiles, note: Callable[[Code, str], None]) -> None:
        self._files = files
        self._note = note

    def block(self, text: Text) -> str:
        """Return a text of paragraphs."""
        return self._noted(block_html(_plain(text.text), text.format, self._media))

    def inline(self, text: Text) -> str:
        """Return a text within a line."""
        return self._noted(inline_html(_plain(text.text), text.format, self._media))

    def sealed(self, text: Text | None) -> str:
        """Return a text of the key, which is sealed apart from the media."""
        return "" if text is None else self._noted(block_html(_plain(text.text), text.format, _no_media))

    def gapped(self, before: str, after: str, kind: TextFormat) -> str:
        """Return a text with one gap, which answers to ``RESPONSE``."""
        html = self._noted(block_html(f"{_plain(before)}{_GAP}{_plain(after)}", kind, self._media))
        return html.replace(_GAP, f'<gap id="{RESPONSE}">')

    def _media(self, href: str) -> str | None:
        return self._files.use(href.removeprefix(PLUGIN_FILE))

    def _noted(self, cleaned: Cleaned) -> str:
        for note in cleaned.notes:
            self._note(note.code, note.detail)
        return cleaned.html


def _no_media(href: str) -> None:
    return None


def _plain(text: str) -> str:
    return _CONTROL.sub("\ufffd", text)
