"""Foreign HTML becomes restricted HTML: no input breaks it, no visible word is lost, every change of sense is noted."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.content.media import media_name
from assessment.content.text import check_html, media_in
from assessment.interchange.html import clean_html, clean_inline
from assessment.interchange.report_codes import Code

PNG = b"\x89PNG\r\n\x1a\n..."
NAME = media_name(PNG)


def find(address: str) -> str | None:
    """A source with one picture."""
    return {"a b.png": NAME, "notes.mp3": "b" * 64 + ".mp3"}.get(address)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("", ""),
        ("two  words\r\n here", "two words here"),
        ("a &lt; b &amp; c &copy;&nbsp;d &unknown; &", "a &lt; b &amp; c ©\u00a0d &amp;unknown; &amp;"),
        (
            "<P>One <B>two</B>\n<i>three</i>  <u>four</u></P>",
            "One <strong>two</strong> <em>three</em> <u>four</u>",
        ),
        ("<p>a<p>b<br/>c<br>", "<p>a</p><p>b<br>c</p>"),
        ("<section><header>a</header>b</section>", "<div><div>a</div>b</div>"),
        ("<center><font size=4>a</font></center>", "<div>a</div>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d"),
        ("<ul>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<li>a</li>", "<ul><li>a</li></ul>"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a</li><li><ul><li>b</li></ul></li></ul>"),
        ("<ol start=3 type=a><li>x</ol>", '<ol start="3" type="a"><li>x</li></ol>'),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        ("<b><p>a</p><p>b</p></b>", "<p><strong>a</strong></p><p><strong>b</strong></p>"),
        ("<b>a<i>b</b>c</i>", "<strong>a<em>b</em></strong><em>c</em>"),
        ("<p>a<div>b</div>c</p>", "<p>a</p><div>b</div>c"),
        ("<h2>a<div>b</div></h2>", "<h2>a<br>b</h2>"),
        ("<p></p><div> <p>&#32;</p></div>a", "a"),
        ("<pre>a\n  <b>b</b><br>c</pre>", "<pre>a\n  <strong>b</strong>\nc</pre>"),
        (
            '<pre><code class="hljs language-python">x</code></pre>',
            '<pre><code class="language-python">x</code></pre>',
        ),
        ("H<sub>2</sub>O x<sup>2</sup>", "H<sub>2</sub>O x<sup>2</sup>"),
        ("<q>a</q> b", "“a” b"),
        ("a<hr>b", "a<hr>b"),
        ('<span style="font-weight:bold; font-style: italic">a</span>', "<strong><em>a</em></strong>"),
        (
            '<p dir="RTL" lang="ar">ا</p><bdo dir="ltr">a</bdo>',
            '<p dir="rtl" lang="ar">ا</p><span dir="ltr">a</span>',
        ),
        (
            "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>",
            "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>",
        ),
        ("<ruby><rb>漢</rb><rt>かん</ruby>字", "<ruby>漢<rt>かん</rt></ruby>字"),
        ("<ruby>漢</ruby>", "漢"),
        (
            "<table><td>a<td>b<tr><th>c</table>",
            "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>",
        ),
        (
            '<table><colgroup><col></colgroup><caption>c</caption><tbody><tr><td colspan=2 rowspan="1" align=RIGHT>a',
            '<table><caption>c</caption><tbody><tr><td align="right" colspan="2">a</td></tr></tbody></table>',
        ),
        (
            '<table><tr><td style="text-align: center"></td></tr></table>',
            '<table><tr><td align="center"></td></tr></table>',
        ),
        ("<td>a</td><td>b</td>", "a b"),
        ("a<!-- b --><![CDATA[c < d]]><?php e ?><!DOCTYPE f><![if !g]>h", "ac &lt; dh"),
        ("a < b and <3 <", "a &lt; b and &lt;3 &lt;"),
        ("<o:p>a</o:p>", "a"),
        ("\\$5 $6", "\\$5 $6"),
    ],
)
def test_what_means_the_same_is_kept_without_a_note(source: str, html: str) -> None:
    """Old tags, sloppy nesting and style that only emphasises become our tags, and nothing need be said."""
    converted = clean_inline(source, find)

    assert (html, ()) == (converted.html, converted.notes)
    check_html(converted.html, "x")


@pytest.mark.parametrize(
    ("source", "html", "note"),
    [
        ('<a href="https://example.org/">b</a>', "b", ("link_removed", "https://example.org/")),
        ("<script src=x.js>alert(1)</script>a", "a", ("active_content_removed", "script x.js")),
        (
            '<iframe src="https://example.org/v"></iframe>',
            "",
            ("active_content_removed", "iframe https://example.org/v"),
        ),
        ("<object data=a.swf>words</object>", "words", ("active_content_removed", "object a.swf")),
        ("<embed src=a.swf>", "", ("active_content_removed", "embed a.swf")),
        ("<form>a <input name=n> b</form>", "a b", ("control_removed", "input n")),
        ("<select name=s><option>a<option>b</select>", "a b", ("control_removed", "select s")),
        ("<audio src=a.mp3></audio>", "", ("media_not_shown", "a.mp3")),
        ("<video><source src=a.mp4></video>", "", ("media_not_shown", "a.mp4")),
        ("<style>p {}</style>a", "a", ("style_removed", "")),
        ('<font color="red">a</font>', "a", ("colour_removed", "")),
        ('<span style="background-color: yellow">a</span>', "a", ("colour_removed", "")),
        ('<p style="display: none">secret</p>a', "a", ("hidden_text_removed", "secret")),
        ("<blink>a</blink>", "a", ("tag_unknown", "blink")),
        ("<h2>a<ul><li>b<li>c</ul></h2>", "<h2>a<br>b<br>c</h2>", ("structure_flattened", "ul")),
        (
            "<table><tr><td>a<table><tr><td>b<td>c<tr><td>d</table>e</table>",
            "<table><tr><td>a<br>b c<br>d<br>e</td></tr></table>",
            ("nested_table_flattened", "table"),
        ),
        ('<img src="gone.png" alt="A map">', "[A map]", (Code.MEDIA_MISSING, "gone.png")),
        ('<img src="http://example.org/a.png">', "", (Code.MEDIA_EXTERNAL, "http://example.org/a.png")),
        ('<img src="notes.mp3">', "", (Code.MEDIA_MISSING, "notes.mp3")),
        ("<gap id='a'>b</gap>", "b", ("tag_unknown", "gap")),
    ],
)
def test_what_is_lost_is_noted(source: str, html: str, note: tuple[str, str]) -> None:
    """Links, programs, controls, sound, colours, hidden words and nested tables go with a note that says what went."""
    converted = clean_inline(source, find)

    assert html == converted.html
    code, detail = note if isinstance(note[0], Code) else (Code.HTML_CHANGED, ": ".join(filter(None, note)))
    assert any(code == found.code and detail in found.detail for found in converted.notes)


@pytest.mark.parametrize(
    "address",
    [
        "a b.png",
        "a%20b.png",
        "@@PLUGINFILE@@/a%20b.png",
        "@@PLUGINFILE@@/a%20b.png?forcedownload=1",
        "$IMS-CC-FILEBASE$/a b.png",
    ],
)
def test_pictures_are_found_by_any_spelling_of_their_address(address: str) -> None:
    """Encoded, with the placeholders of Moodle and Canvas, or written into the text itself."""
    converted = clean_html(f'<p><img src="{address}" alt=\'"A" <map>\' width="40px" height=50%></p>', find)

    assert f'<p><img src="media:{NAME}" alt="&quot;A&quot; &lt;map&gt;" width="40"></p>' == converted.html
    assert () == converted.notes


def test_an_object_that_is_a_picture_is_shown() -> None:
    """QTI shows pictures as objects too."""
    converted = clean_html('<object data="a b.png" type="image/png" width="10">fallback</object>', find)

    assert [NAME] == list(media_in(converted.html))


@pytest.mark.parametrize(
    ("source", "html"),
    [
        (r"so \(x &lt; 1\) and", r'so <math tex="x &lt; 1"> and'),
        (r"<p>\[ \frac{1}{2} \]</p>", r'<math tex="\frac{1}{2}" display="block">'),
        ("a $$x^2$$ b $5 and $6", 'a <math tex="x^2" display="block"> b $5 and $6'),
        ("<tex>x^2</tex>", '<math tex="x^2">'),
        ('<script type="math/tex">x</script>', '<math tex="x">'),
        ('<script type="math/tex; mode=display">x</script>', '<math tex="x" display="block">'),
        (
            '<img class="equation_image" src="/equation_images/%255Cpi" alt="LaTeX: \\pi">',
            '<math tex="\\pi">',
        ),
        ('<img data-equation-content="y" src="/equation_images/y">', '<math tex="y">'),
        (r"<code>\(x\)</code>", r"<code>\(x\)</code>"),
        (
            '<math display="block"><mi>a</mi></math>',
            '<math mathml="&lt;math display=&quot;block&quot;&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;/math&gt;" display="block">',
        ),
        (
            '<img class="Wirisformula" data-mathml="«math xmlns=¨a¨»«mi»x«/mi»«/math»" src="x.png">',
            '<math mathml="&lt;math xmlns=&quot;a&quot;&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;/math&gt;">',
        ),
    ],
)
def test_formulas_are_found(source: str, html: str) -> None:
    """TeX between delimiters, in scripts of MathJax and behind pictures, and MathML, become formulas."""
    converted = clean_inline(source, find)

    assert (html, ()) == (converted.html, converted.notes)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        (r"a \(\unknown\) b", r"a <code>\(\unknown\)</code> b"),
        ("<math><mi>漢</mi><mo>=</mo></math>", "漢 ="),
        ("<math><semantics>", ""),
    ],
)
def test_a_formula_that_cannot_be_drawn_is_shown_as_it_is_written(source: str, html: str) -> None:
    """Its source, or its signs, stand in its place, and the note says why."""
    converted = clean_inline(source, find)

    assert html == converted.html
    assert ["formula_not_drawn"] == [note.detail.partition(":")[0] for note in converted.notes]


def test_formulas_of_xml_are_read_like_those_of_html() -> None:
    """A body of QTI, written out again, keeps its formulas and ends its empty elements as it likes."""
    source = "<p>a<br></br><math><mi mathvariant='bold'>x</mi><mspace width='1em'/></math></p><hr></hr>"

    assert (
        '<p>a<br><math mathml="&lt;math&gt;&lt;mi mathvariant=&quot;bold&quot;&gt;x&lt;/mi&gt;'
        '&lt;mspace width=&quot;1em&quot;&gt;&lt;/mspace&gt;&lt;/math&gt;"></p><hr>'
    ) == clean_html(source, find).html


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("a  <b>b</b>", "<p>a <strong>b</strong></p>"),
        ("a < b", "<p>a &lt; b</p>"),
        ("plain", "<p>plain</p>"),
        (" ", ""),
        ("a<ul><li>b</ul>c<br><br>", "<p>a</p><ul><li>b</li></ul><p>c</p>"),
        ("<div>a</div>", "<div>a</div>"),
    ],
)
def test_a_text_of_blocks_has_no_bare_words(source: str, html: str) -> None:
    """Words outside of blocks come into paragraphs of their own."""
    assert html == clean_html(source, find).html


def test_a_choice_loses_its_single_paragraph() -> None:
    """One paragraph is taken out of its tag; two stay as they are."""
    assert "a <em>b</em>" == clean_inline("<p>a <i>b</i></p>", find).html
    assert "<p>a</p><p>b</p>" == clean_inline("<p>a</p><p>b</p>", find).html


def test_depth_has_no_end_that_matters() -> None:
    """Ten thousand tags within one another cost neither a crash nor a word."""
    for tag in ("div", "b", "ul", "table", "ruby", "math", "span dir=rtl", "blockquote", "td", "q", "svg"):
        converted = clean_html(f"<{tag}>" * 10_000 + "word" + f"</{tag.split()[0]}>" * 10_000 + "last", find)

        check_html(converted.html, "x")
        assert "last" in converted.html
        assert "word" in converted.html or tag == "math"


TAGS = tuple(
    name
    for names in (
        "p div b i span font center h2 ul ol li dl dt dd table thead tbody tr td th caption blockquote pre code sub sup ruby rb ",
        "rt rp a img br hr gap hot math mi mrow tex script style select option textarea button form object audio svg o:p q html ",
        "body label title xmp plaintext iframe noscript",
    )
    for name in names.split()
)
ATTRIBUTES = (
    ' dir="rtl"', " lang=de", " style='color:red;font-weight:bold'", ' colspan="3"', ' src="a b.png"', " alt='a<b'",
    ' id="m1"', " id=m2", ' start="7"', ' class="language-x"', " href=x", "/", " type=math/tex", " data='x.png'",
)  # fmt: skip
WORDS = st.integers(100, 999).map(lambda number: f"w{number}w")
PIECES = (
    st.builds(lambda tag, attributes: f"<{tag}{''.join(attributes)}>", st.sampled_from(TAGS), st.lists(st.sampled_from(ATTRIBUTES), max_size=2))
    | st.sampled_from(TAGS).map(lambda tag: f"</{tag}>")
    | st.sampled_from([" ", "\n", "&lt;", "&amp;", "&nbsp;", "&#0;", "\\(", "\\)", "$$", "\\[", "\\]", "<", "&", "]]>", "é", "\x00", "\r"])
    | WORDS
)  # fmt: skip
SWALLOWS = re.compile(r"<(script|style|xmp|plaintext|iframe|title|textarea|noscript)\b")


@settings(deadline=None, max_examples=400)
@given(
    st.lists(PIECES, max_size=30).map("".join)
    | st.text(max_size=60)
    | st.text("<>/!-[]?&;=\"'ap bCDT", max_size=40)
)
def test_any_string_becomes_restricted_html(source: str) -> None:
    """Whatever comes, there is a result, it passes the check, and its words are those that a reader would have seen."""
    blocks, inline = clean_html(source, find), clean_inline(source, find)

    for converted in (blocks, inline):
        check_html(converted.html, "x")
        assert not any("markup_lost" in note.detail for note in converted.notes)
    if not SWALLOWS.search(source):
        seen = set(re.findall(r"w\d{3}w", re.sub("<[^>]*>", " ", source)))
        assert seen <= set(re.findall(r"w\d{3}w", blocks.html))
        assert seen <= set(re.findall(r"w\d{3}w", inline.html))


@pytest.mark.parametrize("sign", ["<!--", "<![CDATA[", "<!doctype ", "<![if ", "<?", r"\(", r"\[", "$$ "])
def test_what_never_ends_is_not_sought_again_and_again(sign: str) -> None:
    """A hundred thousand beginnings without an end are read in the time of one look, not of ten thousand million."""
    begun = time.process_time()

    clean_html(sign * 100_000, lambda href: None)

    assert time.process_time() - begun < 10
