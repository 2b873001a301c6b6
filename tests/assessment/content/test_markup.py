"""A checked text comes apart into words and tags, and together again."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.content.markup import End, Part, Start, Words, escaped, parts_of, start_tag, unescaped


def test_words_and_tags_come_in_their_order() -> None:
    """Words are read without entities, attributes too."""
    text = 'a &lt; <em>b</em><math tex="x &amp; y" alt="z">'

    parts: list[Part] = [
        Words("a < "),
        Start("em", {}, "<em>"),
        Words("b"),
        End("em"),
        Start("math", {"tex": "x & y", "alt": "z"}, '<math tex="x &amp; y" alt="z">'),
    ]
    assert parts == list(parts_of(text))


def test_plain_words_are_one_part() -> None:
    """A text without a tag is its words; no text is no part."""
    assert [Words("a & b")] == list(parts_of("a &amp; b"))
    assert [] == list(parts_of(""))


@given(st.text())
def test_escaping_keeps_every_character(text: str) -> None:
    """What is escaped, between tags or in an attribute, is read again as it was."""
    assert text == unescaped(escaped(text))
    (part,) = parts_of(start_tag("math", {"tex": text}))
    assert isinstance(part, Start)
    assert {"tex": text} == part.attributes
