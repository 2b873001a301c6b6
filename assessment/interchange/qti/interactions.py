"""One interaction element of QTI to the native interaction. What has no counterpart is told to ``note``."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from urllib.parse import unquote

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    Associate,
    AudioRecording,
    Choice,
    Essay,
    Gap,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    NumberGap,
    Numeric,
    Order,
    Picture,
    Region,
    SelectGap,
    SelectPoint,
    Shape,
    ShortText,
    SingleChoice,
    Slider,
    TextGap,
    TrueFalseNotGiven,
    Upload,
)
from assessment.content.interactions.other import MEGABYTE
from assessment.content.text import marks_in
from assessment.errors import ContentError
from assessment.expression.declaration import Declaration
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import ChoiceId, ResponseId
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.picture_size import picture_size
from assessment.interchange.qti.body import Clean, html_within, marked, prompt_of
from assessment.interchange.qti.names import attribute, attributes_of, child, children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, line_of, text_within

NUMBERS = frozenset({BaseType.INTEGER, BaseType.FLOAT})
TRUE_FALSE = (("true", "True"), ("false", "False"), ("not_given", "Not given"))
_SHAPES = {"circle": Shape.CIRCLE, "rect": Shape.RECT, "poly": Shape.POLY, "ellipse": Shape.ELLIPSE}
_FEEDBACK = frozenset({"feedbackInline", "feedbackBlock"})
_SOUND = frozenset(
    {"audio/*", "audio/mpeg", "audio/wav", "audio/x-wav", "audio/ogg", "audio/mp4", "audio/webm"}
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an interaction is read with: its file, the files beside it, the declarations, and where notes go."""

    place: str
    path: str
    files: MediaFiles
    declared: dict[str, Declaration]
    clean: Clean
    clean_inline: Clean
    note: Callable[[Code, str], None]


def read_interaction(element: Element, around: Surroundings) -> Interaction:
    """Return the native interaction of a block interaction element.

    Raises:
        QtiRefused: with code and place.
    """
    reader = _READERS[name_of(element)]
    try:
        return reader(_Source(element, around))
    except QtiRefused:
        raise
    except ContentError as error:
        raise QtiRefused("content_refused", line_of(element, around.place), str(error)) from error


def read_gap(element: Element, around: Surroundings) -> Gap:
    """Return the gap of a textEntryInteraction or inlineChoiceInteraction; raises as ``read_interaction``."""
    source = _Source(element, around)
    if name_of(element) == "inlineChoiceInteraction":
        try:
            return SelectGap(source.response_id, source.choices("inlineChoice"), source.flag("shuffle"))
        except ContentError as error:
            raise QtiRefused("too_few_choices", line_of(element, around.place), str(error)) from error
    source.no_mask()
    if source.base_type in NUMBERS:
        return NumberGap(source.response_id, "".join(source.own("unit")[:1]), source.length(8))
    return TextGap(source.response_id, source.own_count("max-words"), source.length(15))


def read_entry(element: Element, around: Surroundings) -> ShortText | Numeric:
    """Return a textEntryInteraction that stands alone as a field of its own; raises as ``read_interaction``."""
    source = _Source(element, around)
    source.no_mask()
    units = source.own("unit")
    if source.base_type in NUMBERS or units:
        return Numeric(units, source.length(10), source.response_id)
    return ShortText(source.own_count("max-words"), source.length(24), source.response_id)


class _Source:
    """An element with the questions that are asked of it."""

    def __init__(self, element: Element, around: Surroundings) -> None:
        self.element = element
        self.around = around
        self._said = attributes_of(element)

    @property
    def response_id(self) -> ResponseId:
        found = self.said("responseIdentifier")
        if found not in self.around.declared:
            raise QtiRefused("key_invalid", self.line, f"responseIdentifier {found!r} is not declared")
        return ResponseId(found)

    @property
    def line(self) -> str:
        return line_of(self.element, self.around.place)

    @property
    def declaration(self) -> Declaration:
        return self.around.declared[self.response_id]

    @property
    def base_type(self) -> BaseType | None:
        return self.declaration.base_type

    @property
    def prompt(self) -> str:
        return self.around.clean(prompt_of(self.element, self.around.place))

    def said(self, name: str, default: str = "") -> str:
        return self._said.get(name, default).strip()

    def flag(self, name: str) -> bool:
        return self.said(name) in ("true", "1")

    def count(self, name: str, default: int) -> int:
        text = self.said(name)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default

    def most(self, name: str, default: int, there: int) -> int:
        """Return a limit, 0 for none: one that exceeds what there is limits nothing."""
        most = self.count(name, default)
        return most if most <= there else 0

    def least(self, name: str, most: int) -> int:
        least = self.count(name, 0)
        if least > most:
            self.around.note(Code.SETTING_DROPPED, f"{name} {least}")
            return 0
        return least

    def html(self, element: Element) -> str:
        return self.around.clean_inline(html_within(element, self.around.place, skip=_FEEDBACK))

    def choices(self, name: str, parent: Element | None = None) -> tuple[Choice, ...]:
        found = children(self.element if parent is None else parent, name)
        return tuple(Choice(_id(one), self.html(one), attribute(one, "fixed") == "true") for one in found)

    def associable(self, *names: str, parent: Element | None = None) -> tuple[AssociableChoice, ...]:
        found = children(self.element if parent is None else parent, *names)
        return tuple(
            AssociableChoice(
                _id(one), self._label(one), attribute(one, "fixed") == "true", _count(one, "matchMax", 1)
            )
            for one in found
        )

    def own(self, name: str) -> tuple[str, ...]:
        """Return what our own writer says in classes ``carrel-NAME-VALUE``."""
        start = f"carrel-{name}-"
        words = self.said("class").split()
        return tuple(unquote(word.removeprefix(start)) for word in words if word.startswith(start))

    def own_count(self, name: str, default: int = 0) -> int:
        found = self.own(name)
        return int(found[0]) if found and found[0].isascii() and found[0].isdigit() else default

    def length(self, default: int) -> int:
        return min(self.count("expectedLength", default) or default, 500)

    def no_mask(self) -> None:
        if self.said("patternMask"):
            self.around.note(Code.SETTING_DROPPED, "patternMask")

    def picture(self) -> Picture:
        """Return the picture of a graphic interaction."""
        image = child(self.element, "object", "img", "picture")
        if image is not None and name_of(image) == "picture":
            image = child(image, "img")
        if image is None:
            raise QtiRefused("media_missing", self.line, "no picture")
        href = attribute(image, "data") or attribute(image, "src")
        media = self.around.files.use(href, self.around.path)
        if media is None:
            raise QtiRefused("media_missing", self.line, href)
        alt = attribute(image, "alt") or " ".join(text_within(image).split())
        width, height = _count(image, "width", 0), _count(image, "height", 0)
        if not width or not height:
            width, height = picture_size(self.around.files.media[media]) or (width, height)
        return Picture(media, alt[:2_000], width, height)

    def areas(self, name: str) -> tuple[Area, ...]:
        return tuple(
            Area(
                _id(one), _region(one, self.line), attribute(one, "hotspotLabel"), _count(one, "matchMax", 1)
            )
            for one in children(self.element, name)
        )

    def marked_text(self, skip: frozenset[str]) -> str:
        return marked(self.around.clean(html_within(self.element, self.around.place, skip=skip)))

    def _label(self, element: Element) -> str:
        if name_of(element) != "gapImg":
            return self.html(element)
        label = attribute(element, "objectLabel")
        return self.html(element) or self.around.clean_inline(label)


def _choice(source: _Source) -> Interaction:
    choices = source.choices("simpleChoice")
    if len(choices) < 2:
        raise QtiRefused("too_few_choices", source.line, f"{len(choices)}")
    most = source.most("maxChoices", 1, len(choices))
    if [(one.id, one.text) for one in choices] in ([*TRUE_FALSE], [*TRUE_FALSE[:2]]):
        return TrueFalseNotGiven(len(choices) == 3, source.response_id, source.prompt)
    if source.declaration.cardinality is Cardinality.SINGLE:
        return SingleChoice(choices, source.flag("shuffle"), source.response_id, source.prompt)
    least = source.least("minChoices", most or len(choices))
    return MultipleChoice(choices, least, most, source.flag("shuffle"), source.response_id, source.prompt)


def _extended_text(source: _Source) -> Interaction:
    for name in ("maxStrings", "minStrings"):
        if source.count(name, 0) > 1:
            source.around.note(Code.SETTING_DROPPED, f"{name} {source.count(name, 0)}")
    source.no_mask()
    template = source.declaration.default[:1]
    return Essay(
        source.own_count("min-words"),
        source.own_count("max-words"),
        response_id=source.response_id,
        prompt=source.prompt,
        rich=source.said("format") == "xhtml",
        template="".join(one for one in template if isinstance(one, str)),
        expected_lines=min(source.count("expectedLines", 0), 100),
    )


def _match(source: _Source) -> Interaction:
    sets = list(children(source.element, "simpleMatchSet"))
    if len(sets) != 2:
        raise QtiRefused("syntax", source.line, f"{len(sets)} match sets")
    first, second = (source.associable("simpleAssociableChoice", parent=one) for one in sets)
    every = len(first) * len(second)
    most = source.most("maxAssociations", 1, every)
    tabular = "qti-match-tabular" in source.said("class").split()
    if tabular or (source.said("class") != "carrel-matching" and _is_table(first, second)):
        if most and most < _natural(first, second):
            source.around.note(Code.SETTING_DROPPED, f"maxAssociations {most}")
        return Matrix(first, second, source.flag("shuffle"), source.response_id, source.prompt)
    least = source.least("minAssociations", most or every)
    return Matching(first, second, source.flag("shuffle"), least, most, source.response_id, source.prompt)


def _is_table(first: tuple[AssociableChoice, ...], second: tuple[AssociableChoice, ...]) -> bool:
    """Say whether it looks like a table to tick: several to a row, or columns that serve all rows."""
    several = any(choice.match_max != 1 for choice in first)
    serve_all = all(choice.match_max in (0, len(first)) for choice in second) and len(first) > 1
    return several or (serve_all and len(second) <= 5)


def _natural(first: tuple[AssociableChoice, ...], second: tuple[AssociableChoice, ...]) -> int:
    return sum(choice.match_max or len(second) for choice in first)


def _associate(source: _Source) -> Interaction:
    choices = source.associable("simpleAssociableChoice")
    most = source.most("maxAssociations", 1, len(choices) * (len(choices) + 1) // 2)
    least = source.least("minAssociations", most or len(choices))
    return Associate(choices, source.flag("shuffle"), least, most, source.response_id, source.prompt)


def _order(source: _Source) -> Interaction:
    choices = source.choices("simpleChoice")
    most = source.most("maxChoices", 0, len(choices) - 1)
    least = source.least("minChoices", most or len(choices)) if most else 0
    return Order(choices, source.flag("shuffle"), least, most, source.response_id, source.prompt)


def _gap_match(source: _Source) -> Interaction:
    words = source.associable("gapText", "gapImg")
    text = source.marked_text(frozenset({"gapText", "gapImg", "prompt"}))
    gaps = tuple(ChoiceId(id) for _, id in marks_in(text))
    return GapMatch(text, gaps, words, source.flag("shuffle"), source.response_id, source.prompt)


def _hottext(source: _Source) -> Interaction:
    text = source.marked_text(frozenset({"prompt"}))
    hots = tuple(ChoiceId(id) for _, id in marks_in(text))
    most = source.most("maxChoices", 1, len(hots))
    return Hottext(
        text, hots, source.least("minChoices", most or len(hots)), most, source.response_id, source.prompt
    )


def _hotspot(source: _Source) -> Interaction:
    areas = source.areas("hotspotChoice")
    most = source.most("maxChoices", 1, len(areas))
    least = source.least("minChoices", most or len(areas))
    return Hotspot(source.picture(), areas, least, most, source.response_id, source.prompt)


def _select_point(source: _Source) -> Interaction:
    most = source.count("maxChoices", 1)
    least = source.least("minChoices", most or 1_000)
    return SelectPoint(source.picture(), least, most, source.response_id, source.prompt)


def _graphic_gap_match(source: _Source) -> Interaction:
    areas = source.areas("associableHotspot")
    labels = source.associable("gapImg", "gapText")
    return GraphicGapMatch(
        source.picture(), areas, labels, source.flag("shuffle"), source.response_id, source.prompt
    )


def _slider(source: _Source) -> Interaction:
    for name in ("stepLabel",):
        if source.flag(name):
            source.around.note(Code.APPEARANCE_CHANGED, name)
    try:
        lower, upper = Decimal(source.said("lowerBound", "0")), Decimal(source.said("upperBound", "100"))
        step = Decimal(source.said("step") or "1")
    except InvalidOperation:
        raise QtiRefused("syntax", source.line, "a bound is no number") from None
    return Slider(
        lower,
        upper,
        step,
        source.said("orientation") == "vertical",
        source.flag("reverse"),
        source.response_id,
        source.prompt,
    )


def _upload(source: _Source) -> Interaction:
    kinds = tuple(kind for kind in source.said("type").replace(",", " ").split() if "/" in kind)
    if kinds and set(kinds) <= _SOUND:
        seconds = source.own_count("max-seconds", 120)
        return AudioRecording(min(max(seconds, 1), 3_600), source.response_id, source.prompt)
    several = 1 if source.declaration.cardinality is Cardinality.SINGLE else 10
    return Upload(
        kinds,
        source.own_count("max-bytes", 20 * MEGABYTE),
        source.own_count("max-files", several),
        source.response_id,
        source.prompt,
    )


_READERS: dict[str, Callable[[_Source], Interaction]] = {
    "choiceInteraction": _choice,
    "extendedTextInteraction": _extended_text,
    "matchInteraction": _match,
    "associateInteraction": _associate,
    "orderInteraction": _order,
    "gapMatchInteraction": _gap_match,
    "hottextInteraction": _hottext,
    "hotspotInteraction": _hotspot,
    "selectPointInteraction": _select_point,
    "graphicGapMatchInteraction": _graphic_gap_match,
    "sliderInteraction": _slider,
    "uploadInteraction": _upload,
}


def _id(element: Element) -> ChoiceId:
    return ChoiceId(attribute(element, "identifier"))


def _count(element: Element, name: str, default: int) -> int:
    text = attribute(element, name).removesuffix("px").partition(".")[0]
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default


def _region(element: Element, line: str) -> Region:
    name = attribute(element, "shape")
    coords = tuple(_coordinates(attribute(element, "coords"), line))
    if name == "default":
        return Region(Shape.DEFAULT)
    if name not in _SHAPES:
        raise QtiRefused("syntax", line, f"shape {name!r}")
    return Region(_SHAPES[name], coords)


def _coordinates(text: str, line: str) -> Iterator[int]:
    for part in text.replace(",", " ").split():
        try:
            yield round(float(part))
        except (ValueError, OverflowError):
            raise QtiRefused("syntax", line, f"coords {text[:80]!r}") from None
