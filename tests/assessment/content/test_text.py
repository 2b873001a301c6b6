"""Restricted HTML is a small language; everything outside it is refused, however a browser might read it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.text import DEEPEST, check_html, media_in
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

    tags = r"</?(h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|pre|em|strong|code|sup|sub|br|img)( [^<>]*)?>"
    assert not re.search("[<>]", re.sub(tags, "", text))


def test_media_are_found_in_order() -> None:
    """The names of the pictures of a text are known, so that a missing one is missed when a pack is built."""
    text = '<p><img src="media:b.png" alt=""><img src="media:a.jpg"></p>'

    assert ["b.png", "a.jpg"] == list(media_in(text))
    assert [] == list(media_in("media:c.png"))
