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
        ("```python\nx<y\n```", '<pre><code class="language-python">x&lt;y\n</code></pre>'),
        ("```c++ title=x\nx\n```", '<pre><code class="language-c++">x\n</code></pre>'),
        ("```{.bad}\nx\n```", "<pre><code>x\n</code></pre>"),
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
    ("markdown", "html"),
    [
        ("so $x^2 < 3$ and", '<p>so <math tex="x^2 &lt; 3"> and</p>'),
        ("*$a*b$* ($x$)", '<p><em><math tex="a*b"></em> (<math tex="x">)</p>'),
        (r"$\frac{a}{b} \$ \_$", r'<p><math tex="\frac{a}{b} \$ \_"></p>'),
        ("from $5 to $6, US$7 or CA$ 8", "<p>from $5 to $6, US$7 or CA$ 8</p>"),
        ("$5-$6 and more", "<p>$5-$6 and more</p>"),
        (r"\$x\$ and `$y$`", "<p>$x$ and <code>$y$</code></p>"),
        ("$ x $ and $$", "<p>$ x $ and $$</p>"),
        ("so $$x$$ here", '<p>so <math tex="x" display="block"> here</p>'),
        ("$$\na\n- b\n# c\n$$", '<p><math tex="a\n- b\n# c" display="block"></p>'),
        ("text\n$$a & b$$\nmore", '<p>text</p>\n<p><math tex="a &amp; b" display="block"></p>\n<p>more</p>'),
        ("$$\nnever closed", "<p>$$\nnever closed</p>"),
        ("|a|b|\n|-|-|\n|$x$|$\\|y\\|$|", '<td><math tex="|y|"></td>'),
    ],
)
def test_formulas(markdown: str, html: str) -> None:
    """Dollars hold LaTeX, as it is written, where no price can be meant."""
    assert html in html_of(markdown, "x", MEDIA)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("{漢字|かんじ}です", "<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>"),
        ("{漢字|かん|じ}", "<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby></p>"),
        ("{漢字|か|ん|じ}", "<p><ruby>漢字<rt>かんじ</rt></ruby></p>"),
        ("{a|b} {漢字} {漢字|} {|x}", "<p>{a|b} {漢字} {漢字|} {|x}</p>"),
        (r"\{漢字|かんじ}", "<p>{漢字|かんじ}</p>"),
    ],
)
def test_readings(markdown: str, html: str) -> None:
    """A reading stands with its base, as one or sign by sign; braces are else only braces."""
    assert html == html_of(markdown, "x", MEDIA)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("سؤال 1", '<p dir="rtl">سؤال 1</p>'),
        ("1. (שלום)", '<ol dir="rtl">\n<li>(שלום)</li>\n</ol>'),
        ("$x$ هو **عدد**", '<p dir="rtl"><math tex="x"> هو <strong>عدد</strong></p>'),
        ("Arabic: سؤال", "<p>Arabic: سؤال</p>"),
        ("&rlm;CPU هي", '<p dir="rtl">\u200fCPU هي</p>'),
        ("> نعم\n>\n> لا\n\nyes", '<blockquote dir="rtl">\n<p>نعم</p>\n<p>لا</p>\n</blockquote>\n<p>yes</p>'),
        ("- yes\n- نعم", "<ul>\n<li>yes</li>\n<li>نعم</li>\n</ul>"),
        ("|نعم|b|\n|-|-|\n|1|2|", '<table dir="rtl">'),
    ],
)
def test_texts_run_by_their_first_letter(markdown: str, html: str) -> None:
    """A block that begins in a right-to-left script runs from the right, with all that stands in it."""
    assert html in html_of(markdown, "x", MEDIA)


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


@given(st.text("ab漢ا$$ <>*_`#|-\n![](){}^~&;:\"'\\/=1.", max_size=80) | st.text(max_size=80))
def test_any_text_is_safe_or_refused(markdown: str) -> None:
    """Whatever an author types, the result is restricted HTML or a refusal."""
    try:
        html = html_of(markdown, "x", MEDIA)
    except ContentError:
        return
    check_html(html, "x")
