"""Restricted HTML as Moodle has it: media as files beside the text, formulas between signs that its filters know."""

import re
from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache

from assessment.content.markup import unescaped
from assessment.content.text import media_in
from assessment.interchange.moodle.markup import Tag, around, tag, text
from assessment.interchange.moodle.texts import PLUGIN_FILE

_MATH = re.compile(r'<math (?P<kind>tex|mathml)="(?P<source>[^"]*)"(?P<rest>[^>]*)>')
_GAP = re.compile(r'<gap id="([^"]*)">')
_TAG = re.compile(r"<[^<>]+>")


def for_moodle(html: str) -> str:
    """Return a text as Moodle's HTML."""
    if "<" not in html:
        return html
    shown = html.replace('<img src="media:', f'<img src="{PLUGIN_FILE}')
    return _MATH.sub(_formula, shown)


def field(name: str, html: str, media: Mapping[str, bytes], **attributes: str) -> Tag:
    """Return an element with a text and the files that it shows."""
    files = (file(used, media) for used in dict.fromkeys(media_in(html)))
    return around(name, text(for_moodle(html)), *files, **attributes, format="html")


def file(name: str, media: Mapping[str, bytes]) -> Tag:
    """Return a file as an element."""
    return tag("file", _base64(media.get(name, b"")), name=name, path="/", encoding="base64")


def plain(html: str) -> str:
    """Return the words of a text."""
    return unescaped(_TAG.sub("", html.replace("<br>", "\n"))).strip()


def gaps_as(html: str, shown: Mapping[str, str]) -> str:
    """Return a text in which each gap is what ``shown`` says, or a line to write on."""
    return _GAP.sub(lambda found: shown.get(found[1], "_____"), html)


def inline(html: str) -> str:
    """Return a text of a single paragraph without its tags, for a place within a line."""
    inner = html.removeprefix("<p>").removesuffix("</p>")
    return inner if len(html) - len(inner) == len("<p></p>") and "<p" not in inner else html


def _formula(found: re.Match[str]) -> str:
    if found["kind"] == "mathml":
        return unescaped(found["source"])
    begin, end = (r"\[", r"\]") if 'display="block"' in found["rest"] else (r"\(", r"\)")
    return f"{begin}{found['source']}{end}"


@lru_cache(maxsize=64)
def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")
