"""An itemBody taken apart: runs of text as foreign HTML, and between them the interactions that are blocks.

Inline interactions and hot words become marks in the text (``MARK``…), which ``marked`` turns into ``<gap>`` and
``<hot>`` once the HTML around them is clean.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from html import escape

from assessment.interchange.qti.names import attribute, attributes_of, children, name_of
from assessment.interchange.qti.processing import Beside, nowhere
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.xml import Element, line_of, parse

GAP, HOT, END = "\ufdd0", "\ufdd1", "\ufdd2"
"""Noncharacters (Unicode §23.7) that stand for ``<gap id="``, ``<hot id="`` and what closes them."""

_FORGED = dict.fromkeys(map(ord, (GAP, HOT, END)), "\N{REPLACEMENT CHARACTER}")

INLINE = frozenset({"textEntryInteraction", "inlineChoiceInteraction", "gap"})
BLOCK = frozenset(
    {
        "choiceInteraction",
        "extendedTextInteraction",
        "matchInteraction",
        "associateInteraction",
        "orderInteraction",
        "gapMatchInteraction",
        "hottextInteraction",
        "hotspotInteraction",
        "selectPointInteraction",
        "graphicGapMatchInteraction",
        "sliderInteraction",
        "uploadInteraction",
    }
)
UNSUPPORTED = frozenset(
    {
        "graphicOrderInteraction",
        "graphicAssociateInteraction",
        "positionObjectInteraction",
        "positionObjectStage",
        "drawingInteraction",
        "mediaInteraction",
        "customInteraction",
        "portableCustomInteraction",
        "endAttemptInteraction",
    }
)
_FEEDBACK = frozenset({"feedbackBlock", "feedbackInline"})
_DROPPED = frozenset({"stylesheet", "catalogInfo", "companionMaterialsInfo", "infoControl", "prompt"})
_TRANSPARENT = frozenset({"itemBody", "contentBody", "rubricBlock", "templateBlock", "templateInline"})
_DEEPEST_INCLUDE = 8
_MOST_INCLUDES = 100
_SPANS = {"carrel-u": "u", "carrel-s": "s"}
_ALIGNED = {f"qti-align-{side}": side for side in ("left", "center", "right")}
_ATTRIBUTES = frozenset(
    {
        "src",
        "alt",
        "width",
        "height",
        "href",
        "colspan",
        "rowspan",
        "dir",
        "lang",
        "start",
        "align",
    }
    | {
        "data",
        "type",
        "class",
        "open",
        "close",
        "separators",
        "mathvariant",
        "display",
        "encoding",
        "alttext",
    }
)
_MARKED = re.compile(rf"{GAP}([^{END}]*){END}|{HOT}([^{END}]*){END}|{END}")


class RunKind(Enum):
    """What a run of text is, where our own writer has said so; other texts are PLAIN."""

    PLAIN = ""
    STEM = "carrel-stem"
    PROMPT = "carrel-prompt"
    CLOZE = "carrel-cloze"


@dataclass(frozen=True, slots=True)
class Run:
    """A run of foreign HTML."""

    html: str
    kind: RunKind = RunKind.PLAIN


@dataclass(slots=True)
class Body:
    """Text runs and interactions in their order."""

    parts: list["Run | Element"] = field(default_factory=list)
    inline: list[Element] = field(default_factory=list)
    feedback: list[Element] = field(default_factory=list)
    rubrics: list[Element] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


def read_body(root: Element, place: str, beside: Beside) -> Body:
    """Take an itemBody apart. ``beside`` returns the bytes of files that it includes.

    Raises:
        QtiRefused: for an interaction that is not read, or a file that is not there, naming it.
    """
    reader = _Reader(place, Body(), beside=beside)
    reader.children(root)
    reader.flush()
    return reader.body


def html_within(element: Element, place: str, *, skip: frozenset[str] = frozenset()) -> str:
    """Return the content of an element as foreign HTML, gaps and hot words marked; ``skip`` names are left out.

    Raises:
        QtiRefused: for an interaction within it that is a block of its own.
    """
    reader = _Reader(place, Body(), skip)
    reader.children(element)
    reader.flush()
    for part in reader.body.parts:
        if not isinstance(part, Run):
            raise QtiRefused(
                "unsupported_interaction", line_of(part, place), f"{name_of(part)} within a text"
            )
    return "".join(part.html for part in reader.body.parts if isinstance(part, Run))


def unforged(text: str) -> str:
    """Return a text of a file without the characters that stand for marks, which are no characters of any text."""
    return text.translate(_FORGED)


def has_marks(html: str) -> bool:
    """Say whether foreign HTML that was read has gaps or hot words."""
    return _MARKED.search(html) is not None


def marked(html: str) -> str:
    """Return clean HTML with its marks as ``<gap id="…">`` and ``<hot id="…">…</hot>``."""

    def tag(found: re.Match[str]) -> str:
        if found[1] is not None:
            return f'<gap id="{found[1]}">'
        return "</hot>" if found[2] is None else f'<hot id="{found[2]}">'

    return _MARKED.sub(tag, html)


class _Reader:
    def __init__(
        self, place: str, body: Body, skip: frozenset[str] = frozenset(), beside: Beside = nowhere
    ) -> None:
        self.body = body
        self._place = place
        self._skip = skip
        self._beside = beside
        self._depth = 0
        self._includes = 0
        self._run: list[str] = []

    def children(self, element: Element) -> None:
        """Take the text and the elements within an element."""
        self._text(element.text)
        for child in element:
            if isinstance(child.tag, str) and name_of(child) not in self._skip:
                self._element(child)
            self._text(child.tail)

    def flush(self, kind: RunKind = RunKind.PLAIN) -> None:
        """End a run of text."""
        html = "".join(self._run)
        self._run = []
        if html.strip() or kind is RunKind.STEM:
            self.body.parts.append(Run(html, kind))

    def _text(self, text: str | bytes | None) -> None:
        if text:
            self._run.append(escape(unforged(str(text)), quote=False))

    def _element(self, element: Element) -> None:
        name = name_of(element)
        if name in UNSUPPORTED:
            raise QtiRefused("unsupported_interaction", line_of(element, self._place), name)
        if name in BLOCK:
            self.flush()
            self.body.parts.append(element)
        elif name in INLINE:
            self._gap(element, name)
        elif name == "hottext":
            self._run.append(f"{HOT}{attribute(element, 'identifier')}{END}")
            self.children(element)
            self._run.append(END)
        elif name == "printedVariable":
            raise QtiRefused("unsupported_processing", line_of(element, self._place), name)
        elif name in _FEEDBACK:
            self.body.feedback.append(element)
        elif name in _DROPPED:
            self.body.dropped += [name] if name != "prompt" else []
        elif name == "rubricBlock" and "candidate" not in (attribute(element, "view") or "candidate"):
            self.body.rubrics.append(element)
        elif name == "include":
            self._include(element)
        elif name in _TRANSPARENT:
            self.children(element)
        else:
            self._html(element, name)

    def _include(self, element: Element) -> None:
        """Take in what stands in another file (XInclude), as shared stimuli do."""
        href = attribute(element, "href")
        data = self._beside(href)
        if data is None or self._depth >= _DEEPEST_INCLUDE:
            code = "reference_missing" if data is None else "reference_cyclic"
            raise QtiRefused(code, line_of(element, self._place), href)
        self._includes += 1
        if self._includes > _MOST_INCLUDES:
            raise QtiRefused(
                "too_large", line_of(element, self._place), f"more than {_MOST_INCLUDES} files included"
            )
        self._depth += 1
        self.children(parse(data, href))
        self._depth -= 1

    def _gap(self, element: Element, name: str) -> None:
        id = attribute(element, "identifier" if name == "gap" else "responseIdentifier")
        self._run.append(f"{GAP}{id}{END}")
        if name != "gap":
            self.body.inline.append(element)

    def _html(self, element: Element, name: str) -> None:
        told = attributes_of(element)
        kinds = set(told.get("class", "").split())
        own = next((kind for kind in RunKind if kind.value in kinds), None)
        if name == "div" and own is not None:
            self.flush()
            self.children(element)
            self.flush(own)
            return
        if name == "span" and kinds & set(_SPANS):
            name = _SPANS[(kinds & set(_SPANS)).pop()]
            told.pop("class")
        if name in ("td", "th") and kinds & set(_ALIGNED):
            told["align"] = _ALIGNED[(kinds & set(_ALIGNED)).pop()]
        if "xml:lang" in told:
            told["lang"] = told.pop("xml:lang")
        said = {key: value for key, value in told.items() if key in _ATTRIBUTES}
        attributes = "".join(f' {key}="{escape(value)}"' for key, value in said.items())
        self._run.append(f"<{name}{attributes}>")
        self.children(element)
        self._run.append(f"</{name}>")


def prompt_of(element: Element, place: str) -> str:
    """Return the prompt of an interaction as foreign HTML."""
    return "".join(html_within(prompt, place) for prompt in children(element, "prompt"))


Clean = Callable[[str], str]
"""Turns foreign HTML into restricted HTML, noting what it changed."""
