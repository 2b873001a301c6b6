"""Values to and from their lexical forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.expression.lexical import Plain, parse, plain, read, written
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import BaseType, Container, Record, Scalar, Single

NAMES = st.text("abcXYZ019_-.é", min_size=1, max_size=8)
WHOLE = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.one_of(
    st.tuples(st.just(BaseType.IDENTIFIER), NAMES),
    st.tuples(st.just(BaseType.BOOLEAN), st.booleans()),
    st.tuples(st.just(BaseType.INTEGER), WHOLE),
    st.tuples(st.just(BaseType.FLOAT), FLOATS),
    st.tuples(st.just(BaseType.STRING), st.text(min_size=1)),
    st.tuples(st.just(BaseType.POINT), st.tuples(WHOLE, WHOLE)),
    st.tuples(st.sampled_from([BaseType.PAIR, BaseType.DIRECTED_PAIR]), st.tuples(NAMES, NAMES)),
    st.tuples(st.just(BaseType.DURATION), st.floats(0, 1e12)),
    st.tuples(st.just(BaseType.FILE), st.text(min_size=1)),
    st.tuples(st.just(BaseType.URI), NAMES),
    st.tuples(st.just(BaseType.INT_OR_IDENTIFIER), WHOLE),
)


@given(VALUES)
def test_what_is_written_is_read_back(pair: tuple[BaseType, Scalar]) -> None:
    """A value of any base type is read back from its lexical form as an equal one."""
    base, value = pair

    assert value == parse(written(value, base), base)


@given(st.sampled_from(BaseType), st.text())
def test_any_text_is_a_value_or_refused(base: BaseType, text: str) -> None:
    """Any text is read as a value, as NULL, or refused by code, for every base type."""
    code: Refusal | None = None
    found = None
    try:
        found = read(text, base)
    except ExpressionRefused as error:
        code = error.code

    assert code in (None, Refusal.BAD_VALUE)
    assert found is None or found.base_type is base


@pytest.mark.parametrize(
    ("base", "text", "value"),
    [
        ("boolean", " true ", True),
        ("boolean", "0", False),
        ("integer", "+7", 7),
        ("float", " .5", 0.5),
        ("float", "5.", 5.0),
        ("float", "1e3", 1000.0),
        ("identifier", " A ", "A"),
        ("string", " A ", " A "),
        ("point", "12 34", (12, 34)),
        ("point", "12   -34", (12, -34)),
        ("pair", "B  A", ("B", "A")),
        ("directedPair", "A B", ("A", "B")),
        ("duration", "PT1H", 3600.0),
        ("duration", "P1DT1H1M1.5S", 90061.5),
        ("duration", "12.5", 12.5),
        ("intOrIdentifier", "12", 12),
        ("intOrIdentifier", "A12", "A12"),
        ("uri", " https://example.org/a ", "https://example.org/a"),
    ],
)
def test_forms_of_the_standard(base: str, text: str, value: Scalar) -> None:
    """Each base type has the lexical forms of the standard."""
    assert value == parse(text, BaseType(base))


@pytest.mark.parametrize(
    ("base", "text"),
    [
        ("boolean", "True"),
        ("integer", "1.0"),
        ("integer", "1_000"),
        ("integer", "٣"),
        ("integer", "9" * 30),
        ("float", "1,5"),
        ("float", "INF"),
        ("float", "1e999"),
        ("float", "0x10"),
        ("identifier", "A B"),
        ("point", "1"),
        ("point", "1.5 2"),
        ("pair", "A"),
        ("directedPair", "A B C"),
        ("duration", "P1Y"),
        ("duration", "PT"),
        ("duration", "P"),
        ("duration", "-1"),
    ],
)
def test_other_forms_are_refused(base: str, text: str) -> None:
    """A text that is not in the lexical form of its base type is refused with both."""
    with pytest.raises(ExpressionRefused) as caught:
        parse(text, BaseType(base))

    assert (Refusal.BAD_VALUE, base) == (caught.value.code, caught.value.place)


def test_nothing_is_null() -> None:
    """An empty text, and one of space alone where space means nothing, is NULL."""
    assert read("", BaseType.STRING) is None
    assert read("  ", BaseType.INTEGER) is None
    assert Single(BaseType.STRING, " ") == read(" ", BaseType.STRING)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, None),
        (Single(BaseType.INTEGER, 3), 3),
        (Single(BaseType.POINT, (1, 2)), "1 2"),
        (Single(BaseType.DURATION, 3600.0), "PT3600S"),
        (Container(BaseType.DIRECTED_PAIR, (("A", "B"),)), ["A B"]),
        (Record((("a", Single(BaseType.FLOAT, 0.5)), ("b", None))), {"a": 0.5, "b": None}),
    ],
)
def test_values_as_json_has_them(value: "Single | Container | Record | None", told: Plain) -> None:
    """Numbers, truths and texts stay what they are; what JSON has no type for becomes a text."""
    assert told == plain(value)
