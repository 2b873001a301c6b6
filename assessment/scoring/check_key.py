"""Whether a key fits its item: a rule for each response variable, of a kind that suits it, naming only what is there."""

from collections.abc import Iterator

from assessment.content.interaction import (
    Associate,
    AudioRecording,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Matching,
    Matrix,
    MultipleChoice,
    NumberGap,
    Numeric,
    Order,
    SelectGap,
    SelectPoint,
    ShortText,
    SingleChoice,
    Slider,
    TextGap,
    TrueFalseNotGiven,
    Upload,
    Variable,
)
from assessment.content.item import Item
from assessment.errors import ResponseInvalid, ScoringError
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import check
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    NumberMatch,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
)

_PICKS = (MatchCorrect, MapResponse, RightMinusWrong, Manual)
_PAIRS = (MatchCorrect, MapResponse, RightMinusWrong, PairByPair, Manual)
_TYPED = (AcceptText, MatchCorrect, MapResponse, NumberMatch, Manual)

SUITABLE: dict[type, tuple[type, ...]] = {
    SingleChoice: _PICKS,
    MultipleChoice: _PICKS,
    TrueFalseNotGiven: _PICKS,
    SelectGap: _PICKS,
    Hottext: _PICKS,
    Hotspot: _PICKS,
    ShortText: _TYPED,
    TextGap: _TYPED,
    Numeric: _TYPED,
    NumberGap: _TYPED,
    Slider: (NumberMatch, MatchCorrect, MapResponse, Manual),
    GapMatch: _PAIRS,
    GraphicGapMatch: _PAIRS,
    Matching: _PAIRS,
    Matrix: (*_PAIRS, Kprim),
    Associate: (MatchCorrect, MapResponse, RightMinusWrong, Manual),
    Order: (OrderMatch, Manual),
    SelectPoint: (AreaMap, Manual),
    Essay: (Manual,),
    Upload: (Manual,),
    AudioRecording: (Manual,),
}
"""Which kinds of rule suit which kind of variable."""


def check_key(item: Item, key: ItemKey) -> None:
    """Refuse a key that does not fit its item.

    Raises:
        ScoringError: naming the item and what does not fit.
    """
    variables = {variable.response_id: variable for variable in item.variables()}
    strangers = set(key.rules) - set(variables)
    missing = set() if key.program else set(variables) - set(key.rules)
    if strangers or missing:
        raise ScoringError(item.id, "the key's response ids are not the item's")
    if key.program is not None:
        try:
            check(key.program)
        except ExpressionRefused as error:
            raise ScoringError(item.id, str(error)) from error
    for response_id, rule in key.rules.items():
        _check_rule(item, variables[response_id], rule)


def texts_of_key(key: ItemKey) -> Iterator[str]:
    """Yield the restricted HTML texts of a key."""
    yield key.explanation
    for feedback in key.feedback:
        yield feedback.text
    for rule in key.rules.values():
        if isinstance(rule, Manual):
            yield rule.rubric
            for criterion in rule.criteria:
                yield from (band.text for band in criterion.bands)


def _check_rule(item: Item, variable: Variable, rule: Rule) -> None:
    if not isinstance(rule, SUITABLE[type(variable)]):
        kinds = f"{type(rule).__name__} does not judge {type(variable).__name__}"
        raise ScoringError(item.id, kinds)
    if isinstance(rule, AcceptText) and not rule.accepted:
        raise ScoringError(item.id, "no accepted text")
    if isinstance(rule, NumberMatch) and not rule.entries:
        raise ScoringError(item.id, "no accepted number")
    if isinstance(variable, ShortText | TextGap | Numeric | NumberGap | Slider):
        return
    named = _named(rule)
    if not named and not isinstance(rule, Manual | AreaMap):
        raise ScoringError(item.id, "no correct choice")
    for value in named:
        _check_value(item, variable, value)
    if isinstance(rule, MatchCorrect | OrderMatch):
        _check_values(item, variable, rule.correct)


def _named(rule: Rule) -> tuple[str, ...]:
    match rule:
        case MatchCorrect() | RightMinusWrong() | Kprim() | PairByPair() | OrderMatch():
            return rule.correct
        case MapResponse():
            return tuple(value for value, _ in rule.entries)
        case _:
            return ()


def _check_value(item: Item, variable: Variable, value: str) -> None:
    try:
        variable.check((value,))
    except ResponseInvalid as error:
        raise ScoringError(item.id, f"key names no choice: {error}") from error


def _check_values(item: Item, variable: Variable, values: tuple[str, ...]) -> None:
    try:
        variable.check(values)
    except ResponseInvalid as error:
        raise ScoringError(item.id, f"the right answer cannot be given: {error}") from error
