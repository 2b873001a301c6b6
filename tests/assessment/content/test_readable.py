"""Texts as they are read where no page shows them."""

import pytest

from assessment.content.readable import readable


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("Two lines\n  of plain text, x < 5\n", "Two lines\n  of plain text, x < 5"),
        ("<p>The <em>old</em>\n lake</p>\n<p>is deep.</p>", "The old lake\nis deep."),
        ("<p>one<br>two</p>", "one\ntwo"),
        ("<p>Why?</p><pre><code>if a:\n\n    b()\n</code></pre><p>Say.</p>", "Why?\nif a:\n\n    b()\nSay."),
        ("<ul><li>first</li><li>second</li></ul>", "- first\n- second"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ('<p>is <math tex="x^2" alt="x squared"> or <math tex="y"></p>', "is x squared or y"),
        ('<p><img src="media:a.png" alt="A map"> shows <gap id="g"></p>', "[A map] shows ____"),
        ("<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を</p>", "漢字 (かんじ)を"),
        ("<p>a &lt;b&gt; &amp; c</p>", "a <b> & c"),
        ("<p> </p>", ""),
        ("", ""),
    ],
)
def test_a_text_reads_as_it_looks(html: str, expected: str) -> None:
    """Blanks stay, blocks are lines, code keeps its own, formulas and pictures are said."""
    assert expected == readable(html)
