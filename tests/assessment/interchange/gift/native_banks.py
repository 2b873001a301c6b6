"""Native items with keys that GIFT can say whole, drawn at random."""

from decimal import Decimal

from hypothesis import strategies as st

from assessment.content.interaction import (
    FALSE,
    TRUE,
    AssociableChoice,
    Choice,
    Cloze,
    Essay,
    Interaction,
    Matching,
    MultipleChoice,
    NumberGap,
    Numeric,
    SelectGap,
    ShortText,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.gift import tree
from assessment.interchange.gift.native import choice_id, number_value
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import (
    AcceptText,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    PairByPair,
    Rule,
)

ONE = Decimal(1)
_INLINE = st.sampled_from(
    [
        "red",
        "<strong>blue</strong> = {2}",
        "a &lt;b&gt; &amp; c",
        "~50%",
        "%50%x",
        "H<sub>2</sub>O -&gt; #1",
        "[html] \\n :: //",
    ]
)
_BLOCKS = _INLINE.map(lambda html: f"<p>{html}</p>") | _INLINE.map(
    lambda html: f"<p>{html}</p><p>{html}?</p>"
)
_TOLD = st.none() | _BLOCKS
_PARTS = st.sampled_from(["0", "0.5", "-0.25", "0.1"]).map(Decimal)
_WORDS = st.sampled_from(["Paris", "new york", "a*b", "*", "=x{}", "\\*", "3:1", "é#~", "50%"])
_NUMBERS = st.decimals(-99, 99, places=2)

Asked = tuple[Interaction, Rule, tuple[Feedback, ...]]


def _said(found: list[tuple[str, str | None]]) -> tuple[Feedback, ...]:
    return tuple(
        Feedback(html, When.INCORRECT) if value == "*" else Feedback(html, When.VALUE, RESPONSE, value)
        for value, html in found
        if html is not None
    )


@st.composite
def _single(draw: st.DrawFn) -> tuple[tuple[Choice, ...], Rule, tuple[Feedback, ...]]:
    count = draw(st.integers(2, 4))
    choices = tuple(Choice(choice_id(index), draw(_INLINE)) for index in range(count))
    right = draw(st.sampled_from(choices)).id
    points = {choice.id: ONE if choice.id == right else draw(_PARTS) for choice in choices}
    entries = tuple((id, each) for id, each in points.items() if each)
    plain = len([each for each in points.values() if each > 0]) == 1 and min(points.values()) >= 0
    rule: Rule = MatchCorrect((right,), ONE) if plain else MapResponse(entries, None, None)
    return choices, rule, _said([(choice.id, draw(_TOLD)) for choice in choices])


@st.composite
def _several(draw: st.DrawFn) -> Asked:
    shares = draw(
        st.sampled_from([["0.5", "0.5"], ["0.3333333", "0.3333333", "0.3333334"], ["1"], ["0.2", "0.8"]])
    )
    others = draw(st.lists(st.sampled_from(["0", "-0.5", "-1"]), min_size=1, max_size=2))
    points = draw(st.permutations([*shares, *others]))
    choices = tuple(Choice(choice_id(index), draw(_INLINE)) for index in range(len(points)))
    entries = tuple(
        (choice.id, Decimal(each)) for choice, each in zip(choices, points, strict=True) if Decimal(each)
    )
    told = _said([(choice.id, draw(_TOLD)) for choice in choices])
    return MultipleChoice(choices), MapResponse(entries, upper=ONE), told


@st.composite
def _texts(draw: st.DrawFn) -> tuple[Rule, tuple[Feedback, ...]]:
    words = draw(st.lists(_WORDS, min_size=1, max_size=4, unique=True))
    wildcards = any("*" in word.replace("\\*", "") for word in words)
    if not wildcards:
        words = list(dict.fromkeys(word.replace("\\*", "*") for word in words))
    full = draw(st.integers(1, len(words)))
    partial = tuple((word, draw(_PARTS)) for word in words[full:])
    told = _said([(word, draw(_TOLD)) for word in words if wildcards or "*" not in word])
    return AcceptText(tuple(words[:full]), ONE, partial=partial, wildcards=wildcards), told


@st.composite
def _numbers(draw: st.DrawFn) -> tuple[Rule, tuple[Feedback, ...]]:
    near = st.builds(NearNumber, _NUMBERS, st.just(ONE) | _PARTS, _NUMBERS.map(abs))
    between = st.builds(
        lambda a, b, p: NumberRange(min(a, b), max(a, b), p), _NUMBERS, _NUMBERS, st.just(ONE) | _PARTS
    )
    entries = [draw(near.filter(lambda entry: entry.points > 0)), *draw(st.lists(near | between, max_size=2))]
    values = [
        number_value(
            tree.Near(entry.value)
            if isinstance(entry, NearNumber)
            else tree.Between(entry.lower or Decimal(0), entry.upper or Decimal(0))
        )
        for entry in entries
    ]
    values = [value for value in values if values.count(value) == 1]
    told = _said([(value, draw(_TOLD)) for value in [*values, "*"]])
    return NumberMatch(tuple(entries), wrong=draw(_PARTS)), told


@st.composite
def _matching(draw: st.DrawFn) -> Asked:
    options = draw(
        st.lists(st.sampled_from(["one", "2 &lt; 3", "a -&gt; b", "=#"]), min_size=2, max_size=4, unique=True)
    )
    targets = tuple(
        AssociableChoice(ChoiceId(f"T{n}"), text, match_max=0) for n, text in enumerate(options, 1)
    )
    used = draw(st.integers(1, len(options)))
    wanted = [*range(1, used + 1), *draw(st.lists(st.integers(1, used), max_size=2))]
    sources = tuple(AssociableChoice(ChoiceId(f"S{n}"), draw(_INLINE)) for n in range(1, len(wanted) + 1))
    correct = tuple(f"{source.id} T{target}" for source, target in zip(sources, wanted, strict=True))
    return Matching(sources, targets, shuffle=True), PairByPair(correct, ONE), ()


@st.composite
def _asked(draw: st.DrawFn) -> Asked:
    kind = draw(st.integers(0, 8))
    text = (
        f'<p>{draw(_INLINE)} <gap id="{RESPONSE}">{draw(st.sampled_from(["", " ", ", "]))}{draw(_INLINE)}</p>'
    )
    match kind:
        case 0:
            right = draw(st.sampled_from([TRUE, FALSE]))
            wrong = FALSE if right == TRUE else TRUE
            told = _said([(wrong, draw(_TOLD)), (right, draw(_TOLD))])
            return TrueFalseNotGiven(False), MatchCorrect((right,), ONE), told
        case 1 | 2:
            choices, rule, told = draw(_single())
            return (
                (SingleChoice(choices) if kind == 1 else Cloze(text, (SelectGap(RESPONSE, choices),))),
                rule,
                told,
            )
        case 3:
            return draw(_several())
        case 4 | 5:
            rule, told = draw(_texts())
            return (ShortText() if kind == 4 else Cloze(text, (TextGap(RESPONSE),))), rule, told
        case 6 | 7:
            rule, told = draw(_numbers())
            return (Numeric() if kind == 6 else Cloze(text, (NumberGap(RESPONSE),))), rule, told
    return draw(st.one_of(_matching(), st.just((Essay(), Manual(ONE), ()))))


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """Banks that GIFT can say whole."""
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    for number in range(draw(st.integers(0, 4))):
        id = ItemId(draw(st.sampled_from(["q", "Q.", "item_"])) + str(number))
        title = draw(st.sampled_from(["", "One: two", "{x} = ~ #"]))
        category = draw(st.sampled_from(["", "Chemistry/Acids: weak", "Top"]))
        tags = draw(st.sampled_from([(), ("a",), ("hard one", "b]c")]))
        if draw(st.integers(0, 9)) == 0:
            items[id] = Item(id, draw(_BLOCKS), (), Decimal(0), title, category, tags)
            continue
        interaction, rule, told = draw(_asked())
        stem = "" if isinstance(interaction, Cloze) else draw(_BLOCKS)
        items[id] = Item(id, stem, (interaction,), ONE, title, category, tags)
        keys[id] = ItemKey(id, {RESPONSE: rule}, draw(_TOLD) or "", told)
    return Bank(items, keys)
