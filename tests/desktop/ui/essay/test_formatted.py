"""A formatted essay and its restricted HTML: the same there and back, and always allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from assessment.content.text import check_html
from desktop.ui.essay.document import fill, paragraphs_of
from desktop.ui.essay.formatted import LINE_BREAK, STYLES, Paragraph, Run, read_essay, write_essay

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
RUNS = st.builds(Run, TEXTS, st.frozensets(st.sampled_from(STYLES)))
PARAGRAPHS = st.lists(
    st.builds(Paragraph, st.sampled_from(["", "ul", "ol"]), st.lists(RUNS, max_size=4)), max_size=5
)


@given(paragraphs=PARAGRAPHS)
def test_what_is_written_is_allowed_and_read_the_same(paragraphs: list[Paragraph]) -> None:
    """Whatever is typed, the value is restricted HTML, and reading and writing it again changes no letter."""
    html = write_essay(paragraphs)

    check_html(html, "essay")

    assert html == write_essay(read_essay(html))


@given(paragraphs=PARAGRAPHS)
def test_the_document_keeps_what_it_is_given(qapp: object, paragraphs: list[Paragraph]) -> None:
    """An essay put into a document and taken out again is the same."""
    html = write_essay(paragraphs)
    document = QTextDocument()

    fill(document, read_essay(html))

    assert html == write_essay(paragraphs_of(document))


def test_the_tags_of_an_essay() -> None:
    """Paragraphs, lists, styles and line breaks are written with the few tags there are."""
    paragraphs = [
        Paragraph("", [Run("One "), Run("two", frozenset({"strong", "em"})), Run(f"{LINE_BREAK}<3 & more")]),
        Paragraph("ul", [Run("a", frozenset({"u"}))]),
        Paragraph("ul", [Run("b")]),
        Paragraph("ol", [Run("c")]),
        Paragraph(),
    ]

    assert (
        "<p>One <strong><em>two</em></strong><br>&lt;3 &amp; more</p>"
        "<ul><li><u>a</u></li><li>b</li></ul><ol><li>c</li></ol><p></p>"
    ) == write_essay(paragraphs)


@pytest.mark.parametrize("paragraphs", [[], [Paragraph()], [Paragraph("", [Run("  ")]), Paragraph("ul")]])
def test_an_essay_without_words_is_none(paragraphs: list[Paragraph]) -> None:
    """White space and empty points are no answer."""
    assert write_essay(paragraphs) == ""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain <b>", "<p>plain &lt;b&gt;</p>"),
        ("one\ntwo", "<p>one</p><p>two</p>"),
        ("a &amp; b", "<p>a &amp; b</p>"),
        ("<h2>Head</h2> <p>x<sup>2</sup></p>", "<p>Head</p><p>x2</p>"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>ab</p>"),
        ("<ul><li><p>a</p></li></ul>loose", "<p>a</p><p>loose</p>"),
    ],
)
def test_other_texts_keep_their_words(value: str, expected: str) -> None:
    """What an essay would not have written is shown with all its words."""
    words = "".join(paragraph.text for paragraph in read_essay(value))

    assert words.replace(" ", "") == "".join(p.text for p in read_essay(expected)).replace(" ", "")
    check_html(write_essay(read_essay(value)), "essay")
