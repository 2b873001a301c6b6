"""The texts of one question as restricted HTML, with the files that stand beside them, and what was changed noted."""

import re
from collections.abc import Callable
from urllib.parse import quote, unquote

from assessment.interchange.html import Cleaned
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.moodle.source import child, files_in, format_of, from_base64, said, words_of
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat, block_html, inline_html
from assessment.interchange.xml import Element, text_within

PLUGIN_FILE = "@@PLUGINFILE@@/"
_BEGIN, _END = "\ue0f0", "\ue0f1"
_MARK = re.compile(f"{_BEGIN}([A-Za-z0-9_.-]{{1,90}}){_END}")
_CONTROL = re.compile(f"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff{_BEGIN}{_END}]")

NoteTaker = Callable[[Code, str], None]


def gap_mark(id: str) -> str:
    """Return what stands for the gap ``id`` in a text that has not been cleaned yet."""
    return f"{_BEGIN}{id}{_END}"


def printable(text: str) -> str:
    """Return a text without the characters that no text may hold."""
    return _CONTROL.sub("\ufffd", text.replace("\r\n", "\n"))


class Texts:
    """Cleans the texts of ``question``. Pictures come from the files in the same element, the question, the bank."""

    def __init__(self, question: Element, files: MediaFiles, note: NoteTaker) -> None:
        self._files = files
        self._note = note
        self._own = _files_within(question)
        self._used: set[str] = set()
        self.format = format_of(child(question, "questiontext"), TextFormat.HTML)

    def question_text(self, question: Element) -> str:
        """Return the text of a question as written, with the picture that files before 2.0 have beside it."""
        text = printable(words_of(child(question, "questiontext")))
        picture = said(question, "image").replace("/", "_")
        if not picture or picture not in self._own or self.format is TextFormat.PLAIN:
            return text
        return f'{text} <img src="{PLUGIN_FILE}{quote(picture)}" />'

    def block(self, element: Element | None) -> str:
        """Return a text of paragraphs."""
        return self.block_of(printable(words_of(element)), element)

    def block_of(self, text: str, element: Element | None) -> str:
        """Return a text of paragraphs that was made from that of ``element``; its marks become gaps."""
        kind = format_of(element, self.format)
        cleaned = self._noted(block_html(text, kind, self._from(element)))
        return _MARK.sub(r'<gap id="\1">', cleaned)

    def inline(self, element: Element | None, otherwise: TextFormat | None = None) -> str:
        """Return a text within a line."""
        kind = format_of(element, otherwise or self.format)
        return self.inline_of(printable(words_of(element)), kind, element)

    def inline_of(self, text: str, kind: TextFormat, element: Element | None = None) -> str:
        """Return this text within a line."""
        return self._noted(inline_html(text, kind, self._from(element)))

    def sealed(self, element: Element | None) -> str:
        """Return a text of the key, which is sealed apart from the media."""
        if element is None:
            return ""
        return self.sealed_of(printable(words_of(element)), format_of(element, self.format))

    def sealed_of(self, text: str, kind: TextFormat) -> str:
        """Return this text as one of the key."""
        if not text.strip():
            return ""
        return self._noted(block_html(text, kind, self._seen), of_key=True)

    def picture(self, element: Element) -> tuple[str, bytes] | None:
        """Return the media name and bytes of the first file in an element that a test may show."""
        for path, data in files_in(element).items():
            self._used.add(path)
            name = self._kept(path, data)
            if name is not None:
                return name, data
        return None

    def tell_unused(self) -> None:
        """Note the files that no text has asked for."""
        for path in self._own:
            if path not in self._used:
                self._note(Code.SETTING_DROPPED, f"file {path[:80]}")

    def _from(self, element: Element | None) -> Callable[[str], str | None]:
        near = files_in(element) if element is not None and self._own else {}

        def media(href: str) -> str | None:
            path = unquote(href.removeprefix(PLUGIN_FILE)).partition("?")[0]
            data = near.get(path) or self._own.get(path)
            if data is None:
                return self._files.use(href.removeprefix(PLUGIN_FILE))
            self._used.add(path)
            return self._kept(path, data)

        return media

    def _kept(self, path: str, data: bytes) -> str | None:
        one = MediaFiles({path: data})
        name = one.use(path)
        self._files.media.update(one.media)
        return name

    def _seen(self, href: str) -> None:
        self._used.add(unquote(href.removeprefix(PLUGIN_FILE)).partition("?")[0])

    def _noted(self, cleaned: Cleaned, *, of_key: bool = False) -> str:
        """Note what was changed. A picture that is there is not missing: it cannot be shown, or not with the key."""
        for note in cleaned.notes:
            known = unquote(note.detail.removeprefix(PLUGIN_FILE)) in self._own
            if note.code is not Code.MEDIA_MISSING or not known:
                self._note(note.code, note.detail)
            elif of_key:
                self._note(Code.FEEDBACK_DROPPED, f"picture {note.detail}"[:120])
            else:
                self._note(Code.HTML_CHANGED, f"media_refused: {note.detail}"[:120])
        return cleaned.html


def _files_within(question: Element) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    picture = child(question, "image_base64")
    data = from_base64(text_within(picture)) if picture is not None else b""
    if data:
        found[said(question, "image").replace("/", "_")] = data
    if any(True for _ in question.iter("{*}file")):
        for element in question.iter():
            if isinstance(element.tag, str):
                for path, data in files_in(element).items():
                    found.setdefault(path, data)
    return found
