"""A text in words: what a screen reader says of formulas, pictures, readings and tables."""

import pytest

from desktop.ui.rich_text import accessible_text, plain_text


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("plain  words\n here", "plain words here"),
        ("<p>A &lt; B</p><p>C</p>", "A < B\nC"),
        ('<p>so <math tex="x^2" alt="x squared">, <math tex="y_1"></p>', "so x squared , y_1"),
        ('<img src="media:a.png" alt="A map"> of it', "A map of it"),
        ('<p>one<img src="media:a.png">two</p>', "one two"),
        ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です", "漢 (かん)字 (じ)です"),
        ("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td></td></tr></table>", "a, b\nc"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<pre><code>x = 1\ny</code></pre>", "x = 1\ny"),
        ('fill <gap id="a"> in', "fill ____ in"),
        ("a<br>b<hr>c", "a\nb\nc"),
    ],
)
def test_everything_has_words(html: str, said: str) -> None:
    """Formulas are said by their alt or source, pictures by their alt, readings in brackets behind their base."""
    assert said == accessible_text(html)


def test_a_name_is_one_line() -> None:
    """Names and snippets carry no markup and no broken white space."""
    assert "Which two things? A & B" == plain_text(
        "<p>Which <strong>two</strong>\n things?</p><p>A &amp; B</p>"
    )
