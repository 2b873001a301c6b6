"""Texts of Moodle's four markups: each becomes restricted HTML without losing a word."""

import pytest

from assessment.content.text import check_html
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat, block_html, inline_html


def nothing(href: str) -> str | None:
    """Know no media."""
    return None


@pytest.mark.parametrize(
    ("text", "kind", "html"),
    [
        ("a < b & <b>c</b>", TextFormat.PLAIN, "<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>"),
        ("one\ntwo\n\nthree", TextFormat.PLAIN, "<p>one<br>two</p><p>three</p>"),
        ("a < b & c", TextFormat.MOODLE, "<p>a &lt; b &amp; c</p>"),
        ("a <b>c</b>\nd", TextFormat.MOODLE, "<p>a <strong>c</strong><br>d</p>"),
        ("<p>a</p>", TextFormat.HTML, "<p>a</p>"),
        ("*a*\n\nb", TextFormat.MARKDOWN, "<p><em>a</em></p><p>b</p>"),
    ],
)
def test_a_text_of_paragraphs(text: str, kind: TextFormat, html: str) -> None:
    """Each markup's paragraphs and line breaks are kept, and what is no markup stays as typed."""
    cleaned = block_html(text, kind, nothing)

    check_html(cleaned.html, "text")
    assert (html, ()) == (cleaned.html, cleaned.notes)


@pytest.mark.parametrize(
    ("text", "kind", "html"),
    [
        ("a", TextFormat.PLAIN, "a"),
        ("<p>a</p>", TextFormat.HTML, "a"),
        ("a<sub>2</sub> &lt; b", TextFormat.HTML, "a<sub>2</sub> &lt; b"),
        ("*a*", TextFormat.MARKDOWN, "<em>a</em>"),
    ],
)
def test_a_text_within_a_line(text: str, kind: TextFormat, html: str) -> None:
    """A choice has no paragraph around it."""
    assert html == inline_html(text, kind, nothing).html


def test_markdown_that_is_not_read_stays_as_typed() -> None:
    """A text whose Markdown holds more than is read here comes through as it was typed, and says so."""
    cleaned = block_html("see <div>x</div>", TextFormat.MARKDOWN, nothing)

    check_html(cleaned.html, "text")
    assert "see &lt;div&gt;x&lt;/div&gt;" in cleaned.html
    assert [Code.HTML_CHANGED] == [note.code for note in cleaned.notes]


def test_our_own_html_stays_letter_for_letter() -> None:
    """What already is restricted HTML is not touched."""
    own = '<p><strong>a</strong></p><ul><li>b &amp; c</li></ul><pre><code class="language-python">d</code></pre>'

    assert own == block_html(own, TextFormat.HTML, nothing).html
