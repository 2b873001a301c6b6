"""GIFT trees drawn at random: every kind of question, every mark as text, everything the language can say."""

from decimal import Decimal

from hypothesis import strategies as st

from assessment.interchange.gift.escapes import WHITE
from assessment.interchange.gift.tree import (
    Answer,
    Between,
    Category,
    Description,
    Document,
    Essay,
    Matching,
    MultipleChoice,
    Near,
    NumberAnswer,
    Numerical,
    Pair,
    Question,
    ShortAnswer,
    Stem,
    Text,
    TrueFalse,
)
from assessment.interchange.text_formats import TextFormat

_LETTERS = "ab12 ~=#{}:\\[]%./*-<>&\"'éñ漢א\n\u00a0\u2028$"
_NASTY = st.sampled_from(
    [
        "//",
        "::",
        "->",
        "####",
        "[html]",
        "[moodle]x",
        "%50%",
        "TRUE",
        "$CATEGORY: a",
        "\\n",
        "\\",
        "\n\n",
        "//\n",
    ]
)
_RAW = st.one_of(
    st.text(_LETTERS, max_size=12), _NASTY, st.tuples(_NASTY, st.text(_LETTERS, max_size=4)).map("".join)
)


def _texts(*, arrow: bool = True, least: int = 0) -> st.SearchStrategy[str]:
    texts = _RAW.map(lambda text: text.strip(WHITE))
    return texts.filter(lambda text: len(text) >= least and (arrow or "->" not in text))


def rich(*, arrow: bool = True, least: int = 0) -> st.SearchStrategy[Text]:
    """Texts of any format."""
    return st.builds(Text, _texts(arrow=arrow, least=least), st.sampled_from(TextFormat))


_feedback = st.none() | rich(least=1)
_weights = st.none() | st.decimals(-100, 100, places=5) | st.integers(-100, 100).map(Decimal)
_numbers = st.decimals(-1000, 1000, places=4) | st.integers(-9, 9).map(Decimal) | st.just(Decimal("1E+5"))
_near = st.builds(Near, _numbers, st.none() | _numbers)
_between = st.builds(Between, _numbers, _numbers)

_choices = st.lists(
    st.builds(Answer, rich(), st.booleans(), _weights, _feedback), min_size=1, max_size=4
).map(tuple)
_accepted = st.lists(
    st.builds(Answer, rich(arrow=False), st.just(True), _weights, st.none() | rich(arrow=False, least=1)),
    min_size=1,
    max_size=3,
).map(tuple)
_pairs = st.lists(st.builds(Pair, rich(arrow=False), _texts()), min_size=1, max_size=3).map(tuple)
_values = st.lists(
    st.builds(NumberAnswer, st.none() | _near | _between, st.booleans(), _weights, _feedback),
    min_size=1,
    max_size=3,
).map(tuple)
_answered = st.one_of(
    st.just(Essay()),
    st.builds(TrueFalse, st.booleans(), _feedback, _feedback),
    _choices.filter(lambda answers: not all(answer.right for answer in answers)).map(MultipleChoice),
    _accepted.map(ShortAnswer),
    _pairs.map(Matching),
    _values.map(Numerical),
)

_befores = _RAW.map(lambda text: text.lstrip(WHITE))
_afters = _RAW.map(lambda text: text.rstrip(WHITE)).filter(lambda text: text.strip(f"{WHITE}\n") != "")
_gapped = st.builds(Stem, _befores, _afters, st.sampled_from(TextFormat))
_whole = st.builds(Stem, _texts(), st.none(), st.sampled_from(TextFormat))
_titles = _RAW.map(lambda text: " ".join(text.split()))
_ids = st.text("ab1-]é ", max_size=5).map(str.strip)
_tags = st.lists(_ids.filter(bool), max_size=2).map(tuple)

questions = st.builds(Question, _whole | _gapped, _answered, _titles, _feedback, _ids, _tags) | st.builds(
    Question,
    st.builds(Stem, _texts(least=1), st.none(), st.sampled_from(TextFormat)),
    st.just(Description()),
    _titles,
    st.none(),
    _ids,
    _tags,
)
categories = st.builds(Category, st.text("ab/ :$é", max_size=8).map(lambda text: text.strip(WHITE)))
documents = st.lists(questions | categories, max_size=4).map(lambda entries: Document(tuple(entries)))
