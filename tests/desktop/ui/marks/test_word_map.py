"""Plain words found in documents: the same signs in the same order, whatever the document is made of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from assessment.content.plain_words import OBJECT, plain_words, stimulus_text
from assessment.content.text import check_html
from assessment.errors import ContentError
from desktop.ui.marks.word_map import WordMap
from desktop.ui.rich_text import Media, make_document, no_media
from desktop.ui.theme import DARK, apply_theme, font
from tests.desktop.ui import rich_samples
from tests.fakes.sample_paper import sample_media, sample_pool

SAMPLES = (
    "",
    "plain words, no markup",
    "<p>one</p><p>two  three\n four</p>",
    "<p>family \U0001f469\u200d\U0001f467 and flag \U0001f1ed\U0001f1fa, a\u00adb</p>",
    "<p>a<br>b &amp; &lt;c&gt;</p><hr><p>d</p>",
    '<p>before <math tex="x" alt="x squared"> after <img src="media:none.png" alt="A chart"> end</p>',
    '<p>a <img src="media:none.png"> b</p>',
    "<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を<ruby>読<rt>よ</rt></ruby>む。</p>",
    "<p><ruby>東<rt>とう</rt>京<rt>きょう</rt>駅</ruby></p>",
    "<table><caption>Salt</caption><tr><th>A</th><th>B</th></tr><tr><td></td><td>c d</td></tr></table>",
    '<table dir="rtl"><tr><th>one</th><th>two</th></tr><tr><td>three</td><td><p>four</p><p>five</p></td></tr></table><p>six</p>',
    "<pre>def f():\n    return 1\n</pre><p>after</p>",
    "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><dl><dt>d</dt><dd>e</dd></dl>",
    '<p dir="rtl">مرحبا <span dir="ltr">CPU</span> بالعالم</p>',
    "<p>an author's own \ufffc object \u2063 and sign</p>",
    "an author's own \ufffc object in plain words",
)


def _is_text(html: str) -> bool:
    """Say whether a text may stand in a pack: tables do not hold tables, to name one."""
    try:
        check_html(html, "test")
    except ContentError:
        return False
    return True


_words = st.text("ab \n.é\U0001f600\u0645\u4e2d\u200f\u00a0", max_size=6)
_inline = st.one_of(
    _words,
    st.sampled_from(
        (
            "<br>",
            '<math tex="x" alt="x">',
            '<math tex="y" display="block">',
            '<img src="media:none.png">',
            "<ruby>漢<rt>か</rt>字</ruby>",
            "&amp;&lt;",
        )
    ),
    _words.map(lambda text: f"<em>{text}</em>"),
    _words.map(lambda text: f'<span dir="rtl">{text}</span>'),
    _words.map(lambda text: f"<code>{text}</code>"),
)
_line = st.lists(_inline, max_size=4).map("".join)


def _within(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return what may hold blocks and lines alike."""
    cells = st.lists(st.lists(inner, min_size=2, max_size=2), min_size=1, max_size=2)
    return st.one_of(
        inner.map(lambda text: f"<blockquote>{text}</blockquote>"),
        inner.map(lambda text: f'<div dir="rtl">{text}</div>'),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda items: f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
        ),
        st.tuples(st.sampled_from(("", ' dir="rtl"')), cells).map(
            lambda told: (
                f"<table{told[0]}>{''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in row) + '</tr>' for row in told[1])}</table>"
            )
        ),
        st.lists(inner, max_size=3).map("".join),
    )


_block = st.one_of(
    _line.map(lambda text: f"<p>{text}</p>"),
    _line.map(lambda text: f'<p dir="rtl">{text}</p>'),
    _line.map(lambda text: f"<h3>{text}</h3>"),
    _words.map(lambda text: f"<pre>{text}</pre>"),
    st.just("<hr>"),
    _line,
)
_texts = st.recursive(_block, _within, max_leaves=6).filter(_is_text)


def seen(html: str, media: Media = no_media) -> tuple[list[str], WordMap]:
    """Return what stands in a document where the map says its signs are."""
    document = make_document(html, font(), media)
    words = WordMap(document)
    found = []
    for offset in range(len(words)):
        ((start, end),) = words.ranges(offset, offset + 1)
        block = document.findBlock(start)
        units = block.text().encode("utf-16-le", "surrogatepass")
        at = start - block.position()
        found.append(units[2 * at : 2 * (at + end - start)].decode("utf-16-le"))
    return found, words


def agrees(html: str, media: Media = no_media) -> None:
    """Check that a document's signs are the plain words."""
    found, _ = seen(html, media)
    shown = "".join(sign if len(sign) == 1 else OBJECT for sign in found)

    assert plain_words(html) == shown


@pytest.mark.parametrize("html", SAMPLES)
def test_a_document_holds_the_plain_words(qapp: QApplication, html: str) -> None:
    """What the map finds in the document is what the rules count, sign for sign."""
    agrees(html)


def test_formulas_and_pictures_are_one_sign_each_drawn_or_not(qapp: QApplication) -> None:
    """Whether a formula or picture can be drawn here does not move what stands behind it."""
    texts, media = rich_samples.samples()
    for html in texts.values():
        agrees(html, media.get)
        agrees(html, no_media)


def test_all_texts_of_the_sample_packs(qapp: QApplication) -> None:
    """Stems, prompts and passages of the packs that come with the application agree."""
    pool = sample_pool()
    for stimulus in pool.stimuli.values():
        agrees(stimulus_text(stimulus), sample_media)
    for item in pool.items.values():
        agrees(item.stem, sample_media)
        for asked in item.interactions:
            agrees(asked.prompt, sample_media)


def test_places_hold_at_every_zoom_and_theme(qapp: QApplication) -> None:
    """The same offsets stand for the same signs in any look."""
    texts, media = rich_samples.samples()
    html = texts["english"]
    before, _ = seen(html, media.get)
    apply_theme(qapp, DARK, zoom=2.0)
    after, _ = seen(html, media.get)

    assert before == after


def test_signs_beyond_the_first_plane_take_two_places_in_the_document(qapp: QApplication) -> None:
    """Offsets count code points where Qt counts UTF-16."""
    _, words = seen("<p>a\U0001f600b c</p>")

    assert [(0, 1), (1, 3), (3, 4), (5, 6)] == [words.ranges(at, at + 1)[0] for at in range(4)]
    assert [(0, 6)] == words.ranges(0, 4)
    assert (1, 2) == words.stretch(1, 3)
    assert (1, 3) == words.stretch(2, 5)  # what is cut in half is taken whole


def test_a_stretch_is_in_pieces_by_block_and_object(qapp: QApplication) -> None:
    """Line ends are no part of a mark; objects stand apart from words, which take the blanks between."""
    texts, media = rich_samples.samples()
    picture = next(name for name in media if name in texts["wide"])
    _, words = seen(f'<p>ab <img src="media:{picture}"> c</p><p>d e</p>', media.get)

    assert [(0, 6), (7, 10)] == words.ranges(0, 6)
    assert [(0, 3, False), (3, 4, True), (4, 6, False), (7, 10, False)] == words.pieces(0, 6)


def test_a_selection_of_blanks_holds_nothing(qapp: QApplication) -> None:
    """Between two words there is nothing to mark."""
    _, words = seen("<p>a  b</p>")

    assert (1, 1) == words.stretch(1, 2)
    assert (2, 2) == words.stretch(3, 3)


def test_a_row_from_the_right_is_marked_as_it_is_read(qapp: QApplication) -> None:
    """Cells that stand in the document from the left are counted from the right, and found in their pieces."""
    _, words = seen('<table dir="rtl"><tr><td>ab</td><td>cd</td></tr></table>')
    (first,), (second,) = words.ranges(0, 2), words.ranges(2, 4)

    assert first > second
    assert [first, second] == words.ranges(0, 4)
    assert (0, 4) == words.stretch(second[0], first[1])


@given(st.text(st.characters(exclude_characters="<>&", exclude_categories=("Cs", "Cc", "Cn", "Co"))))
def test_any_words_at_all(qapp: QApplication, text: str) -> None:
    """Whatever signs a paragraph holds, document and rules count the same."""
    agrees(f"<p>{text} <em>x</em></p>")


@settings(max_examples=300)
@given(_texts)
def test_any_text_at_all(qapp: QApplication, html: str) -> None:
    """Whatever blocks, tables and objects a text is made of, document and rules count the same."""
    agrees(html)


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_stretch_comes_back_from_where_it_stands(qapp: QApplication, one: int, other: int) -> None:
    """Offsets to positions and back are the same stretch."""
    _, words = seen(
        "<p>Twelve \U0001f600\U0001f600 signs,</p><table><tr><td>and</td><td>cells</td></tr></table>"
    )
    start, end = sorted((min(one, len(words)), min(other, len(words))))
    pieces = words.ranges(start, end)

    assert (not pieces and start == end) or (start, end) == words.stretch(pieces[0][0], pieces[-1][1])


def test_a_long_passage_is_mapped_quickly_enough_to_wait_for(qapp: QApplication) -> None:
    """A passage of many thousand signs has each of them once."""
    _, words = seen("<p>" + "word " * 5000 + "</p>")

    assert 20_000 == len(words)
