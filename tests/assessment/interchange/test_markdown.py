"""Markdown becomes restricted HTML, and nothing that is lost or unsafe on the way goes unsaid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.text import check_html
from assessment.errors import ContentError
from assessment.interchange.markdown import html_of, inline_html_of

MEDIA = {"map.png": "a" * 64 + ".png"}


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("One *two* **three** `four`", "<p>One <em>two</em> <strong>three</strong> <code>four</code></p>"),
        ("# A\n\n## B", "<h1>A</h1>\n<h2>B</h2>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("a  \nb", "<p>a<br>\nb</p>"),
        ("x^2^ and H~2~O", "<p>x<sup>2</sup> and H<sub>2</sub>O</p>"),
        ("~5 and ~6, 2 ^ 3 ^ 4", "<p>~5 and ~6, 2 ^ 3 ^ 4</p>"),
        ('a < b & "c"', "<p>a &lt; b &amp; &quot;c&quot;</p>"),
        ("&copy; &#169;", "<p>© ©</p>"),
        ("```python\nx<y\n```", "<pre><code>x&lt;y\n</code></pre>"),
        ("![A *map*](media/map.png)", f'<p><img src="media:{"a" * 64}.png" alt="A map"></p>'),
        ('![](media:map.png "title")', f'<p><img src="media:{"a" * 64}.png" alt=""></p>'),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        ("", ""),
    ],
)
def test_what_authors_write(markdown: str, html: str) -> None:
    """Emphasis, headings, lists, quotes, code, pictures, powers and indices come out as expected."""
    assert html == html_of(markdown, "x", MEDIA)


def test_tables_keep_their_alignment() -> None:
    """A table of figures stays a table, its columns aligned as written."""
    html = html_of("|a|b|\n|:-:|--:|\n|1|2|", "x", MEDIA)

    assert '<th align="center">a</th>' in html
    assert '<td align="right">2</td>' in html


def test_a_choice_is_one_line_without_a_paragraph() -> None:
    """The text of a choice has no paragraph around it."""
    assert inline_html_of(" **x** ≤ 5\n", "x", MEDIA) == "<strong>x</strong> ≤ 5"


@pytest.mark.parametrize(
    "markdown",
    [
        "a <b>bold</b> word",
        "<div>\nx\n</div>",
        "<!-- hidden -->",
        "<script>alert(1)</script>",
        "[a link](https://example.org)",
        "<https://example.org>",
        "[a]\n\n[a]: https://example.org",
        "![](missing.png)",
        "![](https://example.org/a.png)",
    ],
)
def test_what_cannot_be_shown_is_refused(markdown: str) -> None:
    """HTML, links out of the test and pictures that are not there are refused with their place."""
    with pytest.raises(ContentError) as caught:
        html_of(markdown, "item q1", MEDIA)

    assert caught.value.place == "item q1"


@given(st.text("ab <>*_`#|-\n![](){}^~&;:\"'\\/=1.", max_size=80) | st.text(max_size=80))
def test_any_text_is_safe_or_refused(markdown: str) -> None:
    """Whatever an author types, the result is restricted HTML or a refusal."""
    try:
        html = html_of(markdown, "x", MEDIA)
    except ContentError:
        return
    check_html(html, "x")
