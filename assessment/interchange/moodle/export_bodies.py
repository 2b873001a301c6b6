"""What each way of asking is in Moodle: the type of question, its text, and the elements that only this type has."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assessment.content.interaction import (
    AssociableChoice,
    Associate,
    Choice,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    Numeric,
    Order,
    SelectPoint,
    ShortText,
    SingleChoice,
    Slider,
    TrueFalseNotGiven,
)
from assessment.ids import ChoiceId
from assessment.interchange.gift.export_rules import cannot, percent, weights
from assessment.interchange.moodle.export_cloze import WORDING
from assessment.interchange.moodle.export_context import Body, Context
from assessment.interchange.moodle.export_pictures import labels, markers
from assessment.interchange.moodle.export_rules import (
    by_place,
    number_answers,
    number_text,
    right_pairs,
    text_answers,
)
from assessment.interchange.moodle.export_texts import field, gaps_as, plain
from assessment.interchange.moodle.hot_words import hot_words
from assessment.interchange.moodle.markup import Tag, around, tag, text
from assessment.interchange.moodle.ordering import RULES
from assessment.interchange.moodle.ordering_programs import PROGRAMS
from assessment.scoring.key import When
from assessment.scoring.rules import ZERO, AcceptText, MatchCorrect, NumberMatch, OrderMatch, Rule

_HUNDRED = Decimal(100)


def body_of(context: Context, interaction: Interaction, rule: Rule) -> Body:
    """Return how Moodle asks what one interaction asks.

    Raises:
        NotTaken: where it has no words for what is asked or how it is scored.
    """
    stem = f"{context.item.stem}{interaction.prompt}"
    match interaction:
        case TrueFalseNotGiven(not_given=False) if _is_plain(context, rule):
            return Body("truefalse", stem, tuple(_statement(context, rule)))
        case TrueFalseNotGiven(choices=choices):
            worded = tuple(Choice(choice.id, WORDING[choice.id], fixed=False) for choice in choices)
            context.lost("true, false and not given as choices")
            return Body("multichoice", stem, _choices(context, worded, rule, several=False, shuffle=False))
        case SingleChoice(choices=choices, shuffle=shuffle):
            return Body("multichoice", stem, _choices(context, choices, rule, several=False, shuffle=shuffle))
        case MultipleChoice(choices=choices, shuffle=shuffle):
            if interaction.min_choices or interaction.max_choices not in (0, len(choices)):
                context.lost("number of choices")
            return Body("multichoice", stem, _choices(context, choices, rule, several=True, shuffle=shuffle))
        case Hottext():
            return _hottext(context, stem, interaction, rule)
        case ShortText():
            if interaction.max_words:
                context.lost("word limit")
            return Body("shortanswer", stem, tuple(_texts(context, rule)))
        case Numeric() | Slider():
            if isinstance(interaction, Slider):
                context.lost("slider")
            return Body("numerical", stem, tuple(_numbers(context, interaction, rule)))
        case GapMatch():
            return _gap_match(context, stem, interaction, rule)
        case Matching() | Matrix() | Associate():
            return Body("matching", stem, _paired(context, interaction, rule))
        case Order():
            return Body("ordering", stem, _order(context, interaction, rule))
        case Hotspot() | SelectPoint():
            parts = markers(interaction, rule, context.media, context.lost)
            return Body("ddmarker", stem, (*context.combined(), *parts))
        case GraphicGapMatch():
            parts = labels(interaction, rule, context.points, context.media, context.lost)
            return Body("ddimageortext", stem, (*context.combined(), *parts))
    raise cannot(type(interaction).__name__)


def order_by_program(context: Context, order: Order) -> Body:
    """Return an ordering that is scored by one of the programs that stand for Moodle's own ways."""
    correct = tuple(choice.id for choice in order.choices)
    for name, made in PROGRAMS.items():
        if context.key is not None and made(correct, context.points) == context.key.program:
            parts = _ordering(context, order.choices, name)
            return Body("ordering", f"{context.item.stem}{order.prompt}", parts)
    raise cannot("this scoring")


def _is_plain(context: Context, rule: Rule) -> bool:
    return (
        isinstance(rule, MatchCorrect)
        and rule.points == context.points
        and not rule.wrong
        and not rule.unanswered
    )


def _statement(context: Context, rule: Rule) -> Sequence[Tag]:
    right = rule.correct[0] if isinstance(rule, MatchCorrect) else ""
    return [
        context.answer(value, _HUNDRED if value == right else ZERO, value, html=False)
        for value in ("true", "false")
    ]


def _choices(
    context: Context, choices: Sequence[Choice], rule: Rule, *, several: bool, shuffle: bool
) -> tuple[Tag, ...]:
    if shuffle and any(choice.fixed for choice in choices):
        context.lost("choices that keep their place")
    found = weights(rule, tuple(choice.id for choice in choices), context.points, several, context.lost)
    answers = tuple(context.answer(choice.text, found[choice.id], choice.id, html=True) for choice in choices)
    return (
        tag("single", "false" if several else "true"),
        context.shuffled(shuffle),
        tag("answernumbering", "ABCD"),
        *context.combined(),
        *answers,
    )


def _hottext(context: Context, stem: str, hottext: Hottext, rule: Rule) -> Body:
    shown, picks = hot_words(hottext.text)
    context.lost("words are picked in a list")
    choices = tuple(Choice(id, picks[id] or "_") for id in hottext.hots)
    several = hottext.max_choices != 1
    return Body(
        "multichoice", f"{stem}{shown}", _choices(context, choices, rule, several=several, shuffle=False)
    )


def _texts(context: Context, rule: Rule) -> Sequence[Tag]:
    case_counts = isinstance(rule, MatchCorrect) or (isinstance(rule, AcceptText) and rule.case_sensitive)
    found = [tag("usecase", "1" if case_counts else "0")]
    other = When.INCORRECT in context.told
    for written, value, weight in text_answers(rule, context.points, context.lost, any_other=other):
        told: str | When = When.INCORRECT if written == "*" and not weight else value
        found.append(context.answer(written, weight, told, html=False))
    return found


def _numbers(context: Context, interaction: Numeric | Slider, rule: Rule) -> Sequence[Tag]:
    found = []
    for each in number_answers(rule, context.points, context.lost):
        shown = number_text(each.value)
        answer = context.answer(shown, each.weight, shown, html=False)
        tolerance = tag("tolerance", number_text(each.tolerance))
        found.append(replace(answer, children=(*answer.children, tolerance)))
    wrong = rule.wrong if isinstance(rule, NumberMatch) else ZERO
    if wrong or When.INCORRECT in context.told:
        weight = percent(wrong, context.points)
        if weight < 0:
            context.lost("points for a wrong answer")
            weight = ZERO
        found.append(context.answer("*", weight, When.INCORRECT, html=False))
    return [*found, *_units(context, interaction, rule)]


def _units(context: Context, interaction: Numeric | Slider, rule: Rule) -> Sequence[Tag]:
    if not isinstance(rule, NumberMatch) or not rule.units:
        if isinstance(interaction, Numeric) and interaction.units:
            context.lost("unit behind the number")
        return []
    units = (
        around("unit", tag("multiplier", number_text(unit.factor)), tag("unit_name", unit.unit))
        for unit in rule.units
    )
    optional = rule.without_unit == 1
    picked = isinstance(interaction, Numeric) and len(interaction.units) > 1
    return [
        around("units", *units),
        tag("unitgradingtype", "0" if optional else "1"),
        tag("unitpenalty", number_text(max(ZERO, 1 - rule.without_unit))),
        tag("showunits", "2" if picked else "0"),
        tag("unitsleft", "0"),
    ]


def _gap_match(context: Context, stem: str, match: GapMatch, rule: Rule) -> Body:
    right = by_place(right_pairs(rule, context.points, context.lost), context.lost)
    missing = [gap for gap in match.gaps if gap not in right]
    if missing:
        raise cannot("a gap without a word")
    numbers = {str(word.id): place for place, word in enumerate(match.words, 1)}
    places = {str(gap): f"[[{numbers[right[gap]]}]]" for gap in match.gaps}
    boxes = []
    for word in match.words:
        box = field("dragbox", word.text, context.media)
        endless = (tag("infinite"),) if word.match_max != 1 else ()
        boxes.append(Tag("dragbox", (), (*box.children, tag("group", "1"), *endless)))
    shown = gaps_as(match.text.replace("[[", "&#91;["), places)
    return Body("ddwtos", f"{stem}{shown}", (context.shuffled(match.shuffle), *context.combined(), *boxes))


def _paired(context: Context, interaction: Matching | Matrix | Associate, rule: Rule) -> tuple[Tag, ...]:
    match interaction:
        case Matching(sources=sources, targets=targets):
            if any(target.match_max for target in targets):
                context.lost("how often an option may be used")
            return _pairs(context, sources, targets, rule)
        case Matrix(rows=rows, columns=columns):
            context.lost("table of choices")
            return _pairs(context, rows, columns, rule)
        case Associate(choices=ends):
            context.lost("pairs without direction")
            return _pairs(context, ends, ends, rule)


def _pairs(
    context: Context,
    sources: Sequence[AssociableChoice],
    targets: Sequence[AssociableChoice],
    rule: Rule,
) -> tuple[Tag, ...]:
    right = by_place(
        [(second, first) for first, second in right_pairs(rule, context.points, context.lost)], context.lost
    )
    options = {str(target.id): plain(target.text) for target in targets}
    asked = [source for source in sources if source.id in right]
    if not asked or not all(options[right[source.id]] for source in asked):
        raise cannot("prompts without words")
    if len(asked) != len(sources) and sources is not targets:
        context.lost("prompts without an option")
    found = [
        _subquestion(field("subquestion", source.text, context.media), options[right[source.id]])
        for source in asked
    ]
    used = {right[source.id] for source in asked} | {str(source.id) for source in asked if sources is targets}
    over = [option for id, option in options.items() if id not in used and option]
    found += [_subquestion(field("subquestion", "", context.media), option) for option in over]
    return (context.shuffled(True), *context.combined(), *found)


def _subquestion(prompt: Tag, option: str) -> Tag:
    return replace(prompt, children=(*prompt.children, around("answer", text(option))))


def _order(context: Context, order: Order, rule: Rule) -> tuple[Tag, ...]:
    if not isinstance(rule, OrderMatch):
        raise cannot(type(rule).__name__)
    by_id = {choice.id: choice for choice in order.choices}
    if set(rule.correct) != set(by_id) or rule.points != context.points:
        raise cannot("an order of some choices")
    name = next(name for name, by in RULES.items() if by is rule.by)
    return _ordering(context, [by_id[ChoiceId(id)] for id in rule.correct], name)


def _ordering(context: Context, choices: Sequence[Choice], name: str) -> tuple[Tag, ...]:
    """Return the elements of an ordering, the choices in the right order."""
    settings = {
        "layouttype": "VERTICAL",
        "selecttype": "ALL",
        "selectcount": "0",
        "gradingtype": name,
        "showgrading": "SHOW",
        "numberingstyle": "none",
    }
    answers = (field("answer", choice.text, context.media, fraction="100") for choice in choices)
    return (*(tag(*setting) for setting in settings.items()), *context.combined(), *answers)
