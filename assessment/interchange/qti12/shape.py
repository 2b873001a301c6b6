"""What a question of QTI 1.2 asks, as native interactions, and where each of its responses went."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from assessment.content.interaction import (
    FALSE,
    TRUE,
    AssociableChoice,
    Choice,
    Essay,
    Interaction,
    Matching,
    MultipleChoice,
    Numeric,
    Order,
    Picture,
    SelectPoint,
    ShortText,
    SingleChoice,
    Slider,
    TrueFalseNotGiven,
    Upload,
)
from assessment.expression.values import Cardinality
from assessment.ids import RESPONSE, ChoiceId, ResponseId
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.slots import Form, Slot
from assessment.interchange.qti12.tree import Ask, Kind, Label, Note
from assessment.interchange.report_codes import Code

_TRUE_FALSE = ("true", "false")
_COMPARED = frozenset({"varlt", "varlte", "vargt", "vargte"})


@dataclass(frozen=True, slots=True)
class Tools:
    """What a question is turned with: cleaning of foreign HTML, pictures, notes, and the ids given out so far."""

    clean: Callable[[str], str]
    clean_inline: Callable[[str], str]
    picture: Callable[[str], Picture | None]
    note: Note
    ids: Identifiers = field(default_factory=Identifiers)

    def response_id(self, ask: Ask, *, alone: bool) -> ResponseId:
        """Return the id of a native response: the customary one where nothing else is asked."""
        return RESPONSE if alone else ResponseId(self.ids.take(ask.ident.removeprefix("."), "response"))


@dataclass(frozen=True, slots=True)
class Shaped:
    """An interaction with the slots that it fills."""

    interaction: Interaction
    slots: dict[str, Slot]


def asked(ask: Ask, tools: Tools, *, alone: bool) -> Shaped:
    """Return the interaction that stands for one response.

    Raises:
        QtiRefused: for what has no counterpart, or asks nothing.
    """
    id = tools.response_id(ask, alone=alone)
    match ask.kind:
        case _ if ask.scale is not None:
            return _slider(ask, id)
        case Kind.FILE:
            return Shaped(Upload(response_id=id), {ask.ident: Slot(id, Form.BY_HAND)})
        case Kind.CHOICE:
            return _choice(ask, id, tools)
        case Kind.POINT:
            return _point(ask, id, tools)
        case Kind.GROUP:
            return _group(ask, id, tools)
        case _ if ask.essay:
            essay = Essay(
                ask.min_words,
                ask.max_words,
                id,
                rich=ask.rich,
                expected_lines=min(ask.rows, 100) if ask.rows > 1 else 0,
            )
            return Shaped(essay, {ask.ident: Slot(id, Form.BY_HAND)})
        case Kind.NUMBER:
            return Shaped(Numeric((), length(ask, 10), id), {ask.ident: Slot(id, Form.NUMBER)})
        case _ if ask.numeric:
            return Shaped(Numeric((), length(ask, 10), id), {ask.ident: Slot(id, Form.NUMBER)})
        case _:
            return Shaped(ShortText(0, length(ask, 24), id), {ask.ident: Slot(id, Form.TEXT)})


def length(ask: Ask, default: int) -> int:
    """Return how long an entry is expected to be; long ones are the width of the field and say nothing."""
    return ask.length if 0 < ask.length <= 100 else default


def choices_of(ask: Ask, tools: Tools) -> tuple[tuple[Choice, ...], dict[str, str]]:
    """Return the choices that show something, and their ids by what the source calls them.

    Raises:
        QtiRefused: for a name that stands twice.
    """
    ids = Identifiers()
    found: list[Choice] = []
    values: dict[str, str] = {}
    for label in ask.labels:
        html = tools.clean_inline(label.html)
        if not html:
            tools.note(Code.CHOICE_EMPTY, label.ident)
            continue
        if label.ident in values:
            raise QtiRefused("duplicate_id", label.line or ask.line, label.ident)
        values[label.ident] = ids.take(label.ident, "choice")
        found.append(Choice(ChoiceId(values[label.ident]), html, label.fixed and ask.shuffle))
    return tuple(found), values


def _choice(ask: Ask, id: ResponseId, tools: Tools) -> Shaped:
    choices, values = choices_of(ask, tools)
    if len(choices) < 2:
        raise QtiRefused("too_few_choices", ask.line, f"{len(choices)}")
    if ask.cardinality is Cardinality.ORDERED:
        plain = tuple(Choice(choice.id, choice.text) for choice in choices)
        return Shaped(Order(plain, response_id=id), {ask.ident: Slot(id, Form.ORDER, values)})
    if ask.cardinality is Cardinality.MULTIPLE:
        most = ask.most if 0 < ask.most < len(choices) else 0
        several = MultipleChoice(choices, 0, most, ask.shuffle, id)
        return Shaped(several, {ask.ident: Slot(id, Form.MANY, values)})
    plain_words = [label.plain.casefold() for label in ask.labels]
    if tuple(plain_words) == _TRUE_FALSE and len(choices) == 2 and not ask.shuffle:
        judged = dict(zip(values, (TRUE, FALSE), strict=True))
        return Shaped(
            TrueFalseNotGiven(not_given=False, response_id=id), {ask.ident: Slot(id, Form.ONE, judged)}
        )
    return Shaped(SingleChoice(choices, ask.shuffle, id), {ask.ident: Slot(id, Form.ONE, values)})


def _slider(ask: Ask, id: ResponseId) -> Shaped:
    assert ask.scale is not None  # noqa: S101  # the caller looked
    try:
        bounds = [Decimal(text.strip() or "1") for text in (ask.scale.lower, ask.scale.upper, ask.scale.step)]
    except InvalidOperation:
        raise QtiRefused("syntax", ask.line, "a bound is no number") from None
    if not all(bound.is_finite() for bound in bounds):
        raise QtiRefused("syntax", ask.line, "a bound is no number")
    lower, upper, step = bounds
    slider = Slider(lower, upper, step, ask.scale.vertical, response_id=id)
    return Shaped(slider, {ask.ident: Slot(id, Form.NUMBER)})


def _point(ask: Ask, id: ResponseId, tools: Tools) -> Shaped:
    picture = tools.picture(ask.image)
    if picture is None:
        raise QtiRefused("media_missing", ask.line, ask.image or "no picture")
    most = 1 if ask.cardinality is Cardinality.SINGLE else ask.most
    size = (picture.width, picture.height)
    slot = Slot(id, Form.POINT, {}, size, ask.relative, ask.corners, most)
    return Shaped(SelectPoint(picture, 0, most, id), {ask.ident: slot})


def _group(ask: Ask, id: ResponseId, tools: Tools) -> Shaped:
    """Return a ``response_grp``: labels that name a group are put to the labels that they name."""
    ids = Identifiers()
    named = {target.strip() for label in ask.labels for target in label.group.split(",") if target.strip()}
    sources = [label for label in ask.labels if label.group and label.ident not in named]
    targets = [label for label in ask.labels if label.ident in named]
    if not sources or not targets:
        raise QtiRefused("unsupported_interaction", ask.line, "response_grp without match_group")
    if len({label.ident for label in ask.labels}) != len(ask.labels):
        raise QtiRefused("duplicate_id", ask.line, "response_label")
    native = {label.ident: ids.take(label.ident, "choice") for label in (*sources, *targets)}
    values = {
        f"{first.ident},{second.ident}": f"{native[first.ident]} {native[second.ident]}"
        for first in sources
        for second in targets
    }
    matching = Matching(
        tuple(_associable(label, native, label.match_max, tools) for label in sources),
        tuple(_associable(label, native, 0, tools) for label in targets),
        ask.shuffle,
        response_id=id,
    )
    return Shaped(matching, {ask.ident: Slot(id, Form.PAIRS, values)})


def _associable(label: Label, native: dict[str, str], most: int, tools: Tools) -> AssociableChoice:
    html = tools.clean_inline(label.html)
    if not html:
        raise QtiRefused("content_refused", label.line, "a choice shows nothing")
    return AssociableChoice(ChoiceId(native[label.ident]), html, match_max=most)
