"""stringMatch, substring, patternMatch, and the patterns of XML Schema."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.expression.lexical import Plain
from assessment.expression.node import Node, node
from assessment.expression.pattern import compile_pattern
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import BaseType, Single
from tests.assessment.expression.trees import NULL, comes_to, refused, text, whole


@pytest.mark.parametrize(
    ("tree", "told"),
    [
        (node("stringMatch", text("a"), text("A"), caseSensitive="true"), False),
        (node("stringMatch", text("straße"), text("STRASSE"), caseSensitive="false"), True),
        (node("stringMatch", text("Hello"), text("ell"), caseSensitive="true", substring="true"), True),
        (node("stringMatch", NULL, text("a"), caseSensitive="true"), None),
        (node("substring", text("ell"), text("Hello"), caseSensitive="true"), True),
        (node("substring", text("ELL"), text("Hello"), caseSensitive="false"), True),
        (node("substring", text("Hello"), text("ell"), caseSensitive="true"), False),
        (node("substring", text("ABCDE"), whole(2), whole(2)), "BC"),
        (node("substring", text("ABCDE"), whole(9), whole(2)), None),
        (node("patternMatch", text("ab12"), pattern="[a-z]+[0-9]{2}"), True),
        (node("patternMatch", text("xab12"), pattern="ab12"), False),
        (node("patternMatch", text("AB"), text("ab"), caseSensitive="false"), True),
        (node("patternMatch", NULL, pattern="a"), None),
        (node("patternMatch", text("a"), NULL), None),
    ],
)
def test_texts(tree: Node, told: Plain) -> None:
    """Texts are compared, found and fitted as the standard says."""
    assert told == comes_to(tree)


def test_a_pattern_may_be_a_variable() -> None:
    """A pattern in braces names the variable that holds it."""
    held = Single(BaseType.STRING, "a+")

    assert True is comes_to(node("patternMatch", text("aaa"), pattern="{p}"), p=held)
    assert Refusal.BAD_ATTRIBUTE is refused(node("patternMatch", text("aaa")))


@pytest.mark.parametrize(
    ("pattern", "fits", "fits_not"),
    [
        ("a*b", "aaab", "aaa"),
        ("(ab|c)+", "abcab", "abca"),
        ("a{2,3}", "aaa", "aaaa"),
        ("a{2,}", "aaaaa", "a"),
        ("a{0}b", "b", "ab"),
        ("((a{2}){3})?", "aaaaaa", "aaaa"),
        ("^a$", "^a$", "a"),
        (".", "x", "\n"),
        ("[a-z-[aeiou]]+", "xyz", "xay"),
        ("[^a-c]", "d", "b"),
        (r"[\-x]+", "x-", "y"),
        ("[a-]+", "a-a", "b"),
        (r"\d+\.\d+", "1.5", "15"),
        (r"\s\S\w\W", " x1!", "xx1!"),
        (r"\i\c*", "_a-1", "1a"),
        (r"\p{Lu}\P{Lu}", "Äö", "öÄ"),
        (r"\p{IsGreek}+", "αβγ", "abc"),
        (r"[\d,]+", "1,2", "1.2"),
        ("", "", "a"),
        ("a||b", "", "ab"),
        (r"\(\)\n", "()\n", "()n"),
    ],
)
def test_patterns(pattern: str, fits: str, fits_not: str) -> None:
    """A pattern fits whole texts alone, in XML Schema's own language."""
    compiled = compile_pattern(pattern)

    assert compiled.matches(fits)
    assert not compiled.matches(fits_not)


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            "(",
            ")",
            "a)",
            "[",
            "[]",
            "[a",
            "*",
            "a**",
            "a{",
            "a{2,1}",
            "a{x}",
            "a{99999}",
            "\\",
            r"\q",
            r"\p{Zzz}",
        ),
        *(r"\p", "a*?", "(?:a)", "[z-a]", "(a{500}){500}", "(" * 60 + ")" * 60, "a" * 501, "[[a]", "]"),
    ],
)
def test_what_is_no_pattern(pattern: str) -> None:
    """A text that is no pattern of XML Schema, or a larger one than is followed, is refused."""
    with pytest.raises(ExpressionRefused) as caught:
        compile_pattern(pattern)

    assert Refusal.BAD_ATTRIBUTE is caught.value.code


def test_no_pattern_backtracks() -> None:
    """A pattern that makes other matchers hang is answered at once, and a long text is refused."""
    hard = compile_pattern("(a*)*(a|aa)+b")

    assert not hard.matches("a" * 2_000)
    with pytest.raises(ExpressionRefused) as caught:
        hard.matches("a" * 5_001)
    assert Refusal.TOO_MUCH_WORK is caught.value.code


ATOMS = st.sampled_from(["a", "b", "[ab]", "[^a]", ".", "(a|b)", "(ab)?", "a*", "b+", "a{1,2}", "(a|)b"])


@given(st.lists(ATOMS, max_size=5), st.text("abc", max_size=6))
def test_patterns_fit_as_elsewhere(atoms: list[str], said: str) -> None:
    """Where XML Schema and Python mean the same, they find the same."""
    pattern = "".join(atoms)

    assert compile_pattern(pattern).matches(said) == bool(re.fullmatch(pattern, said))


@given(st.text("ab()[]{}*+?|\\^-,.1dpL", max_size=12), st.text(max_size=5))
def test_any_text_as_a_pattern(pattern: str, said: str) -> None:
    """Any text is a pattern or refused by code."""
    code: Refusal | None = None
    try:
        compile_pattern(pattern, case_sensitive=False).matches(said)
    except ExpressionRefused as error:
        code = error.code

    assert code in (None, Refusal.BAD_ATTRIBUTE)
