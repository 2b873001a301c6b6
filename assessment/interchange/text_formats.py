"""Texts in the four markups of Moodle's world to restricted HTML: its own, HTML, Markdown, plain."""

import re
from collections.abc import Callable
from enum import StrEnum
from html import escape

from assessment.content.text import check_html
from assessment.errors import ContentError
from assessment.interchange.html import Cleaned, Media, clean_html, clean_inline
from assessment.interchange.markdown import html_of, inline_html_of
from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code


class TextFormat(StrEnum):
    """The markup of a text. Moodle's own is HTML with line breaks as written."""

    MOODLE = "moodle"
    HTML = "html"
    MARKDOWN = "markdown"
    PLAIN = "plain"


_MARKUP = re.compile(
    r"</?(?:a|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|pre|q|rp|rt|ruby|s|small|span"
    r"|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?=[\s/>])[^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);",
    re.IGNORECASE,
)
_BLOCK = re.compile(
    r"<(?:blockquote|center|div|dl|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)(?=[\s/>])",
    re.IGNORECASE,
)
_FEW_BREAKS = re.compile(r"\n[ \t]*\n\s*")


def block_html(text: str, kind: TextFormat, media: Media) -> Cleaned:
    """Return a text of one or more paragraphs as restricted HTML."""
    if kind is TextFormat.MARKDOWN:
        return _markdown(text, html_of, clean_html, media)
    if kind is TextFormat.HTML and _BLOCK.match(text) and _is_ours(text):
        return Cleaned(text)
    return clean_html(_foreign(text, kind), media)


def inline_html(text: str, kind: TextFormat, media: Media) -> Cleaned:
    """Return a text that stands within a line, such as a choice, as restricted HTML without a paragraph around it."""
    if kind is TextFormat.MARKDOWN:
        return _markdown(text, inline_html_of if "\n" not in text else html_of, clean_inline, media)
    if kind is TextFormat.HTML and not _BLOCK.search(text) and _is_ours(text):
        return Cleaned(text)
    return clean_inline(_foreign(text, kind), media)


def _is_ours(text: str) -> bool:
    """Say whether a text already is restricted HTML, as our own exports are: it stays letter for letter."""
    if "<img" in text or text != text.strip():
        return False
    try:
        check_html(text, "text")
    except ContentError:
        return False
    return True


def _foreign(text: str, kind: TextFormat) -> str:
    """Return a text as HTML that has not been cleaned yet."""
    if kind is TextFormat.HTML or (kind is TextFormat.MOODLE and _BLOCK.search(text)):
        return text
    shown = text if kind is TextFormat.MOODLE and _MARKUP.search(text) else escape(text, quote=False)
    paragraphs = [part.strip("\n").replace("\n", "<br>") for part in _FEW_BREAKS.split(shown)]
    return paragraphs[0] if len(paragraphs) == 1 else "".join(f"<p>{part}</p>" for part in paragraphs if part)


def _markdown(
    text: str,
    read: Callable[[str, str, dict[str, str]], str],
    clean: Callable[[str, Media], Cleaned],
    media: Media,
) -> Cleaned:
    """Return Markdown's HTML; a text with more in it than is read here comes through as it was typed, and is noted."""
    try:
        return clean(read(text, "markdown", {}), media)
    except ContentError as error:
        plain = clean(_foreign(text, TextFormat.PLAIN), media)
        return Cleaned(plain.html, (*plain.notes, Note(Code.HTML_CHANGED, f"markdown: {error.detail}"[:120])))
