"""One interaction element of QTI to the native interaction. What has no counterpart is told to ``note``."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from assessment.content.interaction import (
    AssociableChoice,
    Associate,
    AudioRecording,
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
    SelectGap,
    SelectPoint,
    Shape,
    ShortText,
    SingleChoice,
    Slider,
    TextGap,
    TrueFalseNotGiven,
    Upload,
    is_syntax,
)
from assessment.content.interactions.other import MEGABYTE
from assessment.content.text import marks_in
from assessment.errors import ContentError
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import ChoiceId
from assessment.interchange.qti.element_source import Source, Surroundings
from assessment.interchange.qti.names import children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, line_of

NUMBERS = frozenset({BaseType.INTEGER, BaseType.FLOAT})
TRUE_FALSE = (("true", "True"), ("false", "False"), ("not_given", "Not given"))
_SHAPES = {"circle": Shape.CIRCLE, "rect": Shape.RECT, "poly": Shape.POLY, "ellipse": Shape.ELLIPSE}
_FEEDBACK = frozenset({"feedbackInline", "feedbackBlock"})
_SOUND = frozenset(
    {"audio/*", "audio/mpeg", "audio/wav", "audio/x-wav", "audio/ogg", "audio/mp4", "audio/webm"}
)


def read_interaction(element: Element, around: Surroundings) -> Interaction:
    """Return the native interaction of a block interaction element.

    Raises:
        QtiRefused: with code and place.
    """
    reader = _READERS[name_of(element)]
    try:
        return reader(Source(element, around))
    except QtiRefused:
        raise
    except ContentError as error:
        raise QtiRefused("content_refused", line_of(element, around.place), str(error)) from error


def read_gap(element: Element, around: Surroundings) -> Gap:
    """Return the gap of a textEntryInteraction or inlineChoiceInteraction; raises as ``read_interaction``."""
    source = Source(element, around)
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
    source = Source(element, around)
    source.no_mask()
    units = source.own("unit")
    if source.base_type in NUMBERS or units:
        return Numeric(units, source.length(10), source.response_id)
    return ShortText(source.own_count("max-words"), source.length(24), source.response_id)


def _choice(source: Source) -> Interaction:
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


def _extended_text(source: Source) -> Interaction:
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
        syntax=_syntax(source),
    )


def _syntax(source: Source) -> str:
    """Return the language of code: preformatted text is code, our own writer says in which language."""
    if source.said("format") != "preFormatted":
        return ""
    own = source.own("syntax")
    return own[0] if own and is_syntax(own[0]) else "text"


def _match(source: Source) -> Interaction:
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


def _associate(source: Source) -> Interaction:
    choices = source.associable("simpleAssociableChoice")
    most = source.most("maxAssociations", 1, len(choices) * (len(choices) + 1) // 2)
    least = source.least("minAssociations", most or len(choices))
    return Associate(choices, source.flag("shuffle"), least, most, source.response_id, source.prompt)


def _order(source: Source) -> Interaction:
    choices = source.choices("simpleChoice")
    most = source.most("maxChoices", 0, len(choices) - 1)
    least = source.least("minChoices", most or len(choices)) if most else 0
    return Order(choices, source.flag("shuffle"), least, most, source.response_id, source.prompt)


def _gap_match(source: Source) -> Interaction:
    words = source.associable("gapText", "gapImg")
    text = source.marked_text(frozenset({"gapText", "gapImg", "prompt"}))
    gaps = tuple(ChoiceId(id) for _, id in marks_in(text))
    return GapMatch(text, gaps, words, source.flag("shuffle"), source.response_id, source.prompt)


def _hottext(source: Source) -> Interaction:
    text = source.marked_text(frozenset({"prompt"}))
    hots = tuple(ChoiceId(id) for _, id in marks_in(text))
    most = source.most("maxChoices", 1, len(hots))
    return Hottext(
        text, hots, source.least("minChoices", most or len(hots)), most, source.response_id, source.prompt
    )


def _hotspot(source: Source) -> Interaction:
    areas = source.areas("hotspotChoice")
    most = source.most("maxChoices", 1, len(areas))
    least = source.least("minChoices", most or len(areas))
    return Hotspot(source.picture(), areas, least, most, source.response_id, source.prompt)


def _select_point(source: Source) -> Interaction:
    most = source.count("maxChoices", 1)
    least = source.least("minChoices", most or 1_000)
    return SelectPoint(source.picture(), least, most, source.response_id, source.prompt)


def _graphic_gap_match(source: Source) -> Interaction:
    areas = source.areas("associableHotspot")
    labels = source.associable("gapImg", "gapText")
    return GraphicGapMatch(
        source.picture(), areas, labels, source.flag("shuffle"), source.response_id, source.prompt
    )


def _slider(source: Source) -> Interaction:
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


def _upload(source: Source) -> Interaction:
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


_READERS: dict[str, Callable[[Source], Interaction]] = {
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
