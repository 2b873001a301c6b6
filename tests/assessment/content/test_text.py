"""Restricted HTML is a small language; everything outside it is refused, however a browser might read it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.grammar import ATTRIBUTES, CONTENTS, MARKS, NEVER_WITHIN, VOID
from assessment.content.text import DEEPEST, check_html, marks_in, media_in
from assessment.errors import ContentError


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain, with \"quotes\" and 'apostrophes'",
        "<p>A &amp; B &lt; C &gt; D &quot;E&quot;</p>",
        "<h2>Title</h2>\n<p><em>a</em> <strong>b</strong> <code>c</code><br>d<sup>2</sup><sub>3</sub></p>",
        '<ul><li>a</li></ul><ol start="3"><li><p>b</p></li></ol>',
        '<table><thead><tr><th align="left">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
        "<blockquote><p>q</p></blockquote><pre><code>x\ny</code></pre>",
        '<p><img src="media:abc.png" alt="A &quot;graph&quot;"></p>',
        "<p>日本語 – “typographic” …</p>",
        "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby> <u>a</u> <s>b</s> <small>c</small></p><hr>",
        '<div dir="rtl" lang="ar"><p>نص <span dir="ltr" lang="en-GB">text</span></p></div>',
        "<dl>\n<dt>term</dt>\n<dd><p>what it is</p></dd>\n</dl>",
        '<table dir="auto">\n<caption>c</caption>\n<tr><th colspan="2" rowspan="50">a</th></tr>\n<tfoot></tfoot></table>',
        '<ol type="a" start="2"><li>a<ul><li>b</li></ul></li></ol>',
        '<img src="media:a.png" alt="A graph" width="640" height="9999">',
        '<pre><code class="language-c++">x</code></pre>',
        '<p><math tex="a &lt; b &amp; c"><math mathml="&lt;math&gt;&lt;/math&gt;" alt="nothing" display="block"></p>',
        '<math tex="x" src="media:a.svg" width="0.5" height="0.75" depth="0">',
    ],
)
def test_what_is_needed_is_allowed(text: str) -> None:
    """Headings, paragraphs, emphasis, lists, tables, quotes, code and pictures of the pack pass."""
    check_html(text, "item q1")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<p onclick="x">a</p>',
        '<p style="color:red">a</p>',
        '<a href="https://example.org">a</a>',
        '<img src="https://example.org/a.png">',
        '<img src="file:///etc/passwd">',
        '<img src="media:../a.png">',
        '<img src="media:a.png" onerror="x">',
        '<img src="media:a.png" src="media:b.png">',
        '<img alt="no source">',
        '<img alt="a" src="media:a.png">',
        "<img src=media:a.png>",
        "<img src='media:a.png'>",
        '<img src="media:a.png"/>',
        '<img src="media:a.png" alt="a & b">',
        "</br>",
        "<br/>",
        "<P>a</P>",
        "<p >a</p>",
        "< p>a</p>",
        "<p>a",
        "a</p>",
        "<em><strong>a</em></strong>",
        "<p>a</p",
        "<!-- hidden -->",
        "<![CDATA[x]]>",
        "<?xml ?>",
        "<svg><p>x</p></svg>",
        "a < b",
        "a > b",
        "a & b",
        "&nbsp;",
        "&#60;script&#62;",
        "&amp",
        "nul\0",
        "\r\n",
        "\x1b[2J",
        "\ud800",
        '<td align="justify">a</td>',
        '<ol start="-1"></ol>',
        "<p><p>a</p></p>",
        "<em><p>a</p></em>",
        "<p><hr></p>",
        "<ul>words</ul>",
        "<ul>&amp;</ul>",
        "<ul><p>a</p></ul>",
        "<li>a</li>",
        "<tr><td>a</td></tr>",
        "<td>a</td>",
        "<table><td>a</td></table>",
        "<table><tr><td><div><table></table></div></td></tr></table>",
        "<dl><li>a</li></dl>",
        "<rt>a</rt>",
        "<ruby><em>a</em><rt>b</rt></ruby>",
        "<ruby>a<rt><sub>b</sub></rt></ruby>",
        '<td colspan="0">a</td>',
        '<table><tr><td colspan="51">a</td></tr></table>',
        '<p dir="up">a</p>',
        '<p lang="not a language">a</p>',
        '<em dir="rtl">a</em>',
        '<code class="python">a</code>',
        '<p class="language-a">a</p>',
        "<math>",
        '<math alt="x">',
        '<math tex="">',
        '<math tex="a"></math>',
        '<math tex="a" mathml="b">',
        '<math tex="a" src="media:a.svg">',
        '<math tex="a" src="a.svg" width="1" height="1" depth="0">',
        '<math tex="a" src="media:a.svg" width="-1" height="1" depth="0">',
        '<math tex="a & b">',
        '<img src="media:a.png" width="0">',
        '<img src="media:a.png" width="12em">',
        '<gap id="G1">',
        '<hot id="H1">a</hot>',
        "<em>" * (DEEPEST + 1) + "</em>" * (DEEPEST + 1),
    ],
)
def test_everything_else_is_refused_with_its_place(text: str) -> None:
    """Active, foreign, sloppy and hidden markup is refused; the error names where it stands."""
    with pytest.raises(ContentError) as caught:
        check_html(text, "item q1")

    assert caught.value.place == "item q1"


@given(st.text('<>/&;"= abpemrsimgc:.0', max_size=60) | st.text(max_size=60))
def test_what_passes_holds_no_tag_that_is_not_allowed(text: str) -> None:
    """Whatever passes has only tags of the list, and every angle bracket belongs to one."""
    try:
        check_html(text, "x")
    except ContentError:
        return

    tags = rf"</?({'|'.join({*CONTENTS, *VOID} - MARKS)})( [^<>]*)?>"
    assert not re.search("[<>]", re.sub(tags, "", text))


def test_media_are_found_in_order() -> None:
    """The names of the pictures of a text are known, so that a missing one is missed when a pack is built."""
    text = '<p><img src="media:b.png" alt=""><img src="media:a.jpg"></p>'

    assert ["b.png", "a.jpg"] == list(media_in(text))
    assert [] == list(media_in("media:c.png"))


@pytest.mark.parametrize(
    "text",
    [
        'Rain <gap id="G1"> and <em>snow <gap id="2.b"></em>',
        '<table><tr><td><gap id="G1"></td></tr></table><ul><li><gap id="G2"></li></ul>',
        '<p>A <hot id="H1">hot <em>word</em></hot> and <strong><hot id="H2">one more</hot></strong></p>',
    ],
)
def test_marks_stand_where_they_are_asked_for(text: str) -> None:
    """Gaps and hot words pass in a text that may hold them, and only there."""
    check_html(text, "x", MARKS)
    with pytest.raises(ContentError):
        check_html(text, "x")


@pytest.mark.parametrize(
    "text",
    [
        '<gap id="G1"><gap id="G1">',
        '<gap id="G1"><hot id="G1">a</hot>',
        '<hot id="H1">a <gap id="G1"></hot>',
        '<hot id="H1"><em><gap id="G1"></em></hot>',
        '<hot id="H1">a <em><hot id="H2">b</hot></em></hot>',
        '<hot id="H1"><p>a</p></hot>',
        '<ruby>a<rt><gap id="G1"></rt></ruby>',
        "<gap>",
        '<gap id="">',
        '<gap id="a b">',
        '<gap id="G1"></gap>',
        "<hot>a</hot>",
        '<hot id="H1">',
    ],
)
def test_marks_are_distinct_and_stand_alone(text: str) -> None:
    """A mark without an id, a second one of the same id, a gap or a block in a hot word: all refused."""
    with pytest.raises(ContentError):
        check_html(text, "x", MARKS)


def test_only_the_marks_asked_for_pass() -> None:
    """A text of gaps holds no hot words."""
    check_html('<gap id="a">', "x", frozenset({"gap"}))
    with pytest.raises(ContentError):
        check_html('<hot id="a">b</hot>', "x", frozenset({"gap"}))


def test_marks_are_found_in_order() -> None:
    """Gaps and hot words are known by tag and id, in the order of reading."""
    text = '<p><hot id="b">x</hot> <gap id="a"> id="c" <em>y</em></p>'

    assert [("hot", "b"), ("gap", "a")] == list(marks_in(text))


def test_formulas_bring_their_media() -> None:
    """The pictures of typeset formulas are media like any other; what merely reads like one is not."""
    text = '<math tex="a src=media:b.png" src="media:a.svg" width="1" height="1" depth="0"><img src="media:c.png">'

    assert ["a.svg", "c.png"] == list(media_in(text))


def test_the_tables_agree() -> None:
    """Every tag that may stand somewhere is known, and every attribute belongs to a tag."""
    known = {*CONTENTS, *VOID}

    assert {tag for contents in CONTENTS.values() for tag in contents if tag} <= known
    assert {tag for tag, _ in ATTRIBUTES} <= known
    assert {*NEVER_WITHIN, *(tag for outer in NEVER_WITHIN.values() for tag in outer)} <= known
