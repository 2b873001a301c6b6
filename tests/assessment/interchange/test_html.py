"""Foreign HTML becomes restricted HTML: no input breaks it, no visible word is lost, every change of sense is noted."""

import base64
import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.content.grammar import MARKS
from assessment.content.markup import Start, Words, parts_of
from assessment.content.media import media_name
from assessment.content.text import check_html, marks_in, media_in
from assessment.interchange.html import from_plain, restricted, unwrapped

PNG = b"\x89PNG\r\n\x1a\n..."
NAME = media_name(PNG)


def fetch(address: str) -> bytes | None:
    """A source with one picture."""
    return {"a b.png": PNG, "notes.txt": b"text"}.get(address)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("", ""),
        ("two  words\r\n here", "two words here"),
        ("a &lt; b &amp; c &copy;&nbsp;d &unknown; &", "a &lt; b &amp; c ©\u00a0d &amp;unknown; &amp;"),
        (
            "<P>One <B>two</B>\n<i>three</i>  <u>four</u></P>",
            "<p>One <strong>two</strong> <em>three</em> <u>four</u></p>",
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
        ("<o:p>a</o:p>", "<p>a</p>"),
        ("\\$5 $6", "\\$5 $6"),
    ],
)
def test_what_means_the_same_is_kept_without_a_note(source: str, html: str) -> None:
    """Old tags, sloppy nesting and style that only emphasises become our tags, and nothing need be said."""
    converted = restricted(source, fetch)

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
        ('<img src="gone.png" alt="A map">', "[A map]", ("missing_media", "gone.png")),
        ('<img src="notes.txt">', "", ("media_refused", "notes.txt")),
        ('<gap id="a">b', "b", ("mark_dropped", "a")),
    ],
)
def test_what_is_lost_is_noted(source: str, html: str, note: tuple[str, str]) -> None:
    """Links, programs, controls, sound, colours, hidden words and nested tables go with a note that says what went."""
    converted = restricted(source, fetch)

    assert html == converted.html
    assert note[0] in [code for code, _ in converted.notes]
    assert any(code == note[0] and note[1] in detail for code, detail in converted.notes)


@pytest.mark.parametrize(
    "address",
    [
        "a b.png",
        "a%20b.png",
        "@@PLUGINFILE@@/a%20b.png",
        "@@PLUGINFILE@@/a%20b.png?forcedownload=1",
        "$IMS-CC-FILEBASE$/a b.png",
        f"data:image/png;base64,{base64.b64encode(PNG).decode()}",
    ],
)
def test_pictures_are_found_by_any_spelling_of_their_address(address: str) -> None:
    """Encoded, with the placeholders of Moodle and Canvas, or written into the text itself."""
    converted = restricted(f'<p><img src="{address}" alt=\'"A" <map>\' width="40px" height=50%></p>', fetch)

    assert f'<p><img src="media:{NAME}" alt="&quot;A&quot; &lt;map&gt;" width="40"></p>' == converted.html
    assert {NAME: PNG} == converted.media
    assert () == converted.notes


def test_an_object_that_is_a_picture_is_shown() -> None:
    """QTI shows pictures as objects too."""
    converted = restricted('<object data="a b.png" type="image/png" width="10">fallback</object>', fetch)

    assert [NAME] == list(media_in(converted.html))


@pytest.mark.parametrize(
    ("source", "html"),
    [
        (r"so \(x &lt; 1\) and", r'so <math tex="x &lt; 1"> and'),
        (r"<p>\[ \frac{1}{2} \]</p>", r'<p><math tex="\frac{1}{2}" display="block"></p>'),
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
    converted = restricted(source, fetch)

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
    converted = restricted(source)

    assert html == converted.html
    assert ["formula_not_drawn"] == [code for code, _ in converted.notes]


def test_marks_pass_where_they_may() -> None:
    """Gaps and hot words written into a text come through, each id once."""
    source = (
        'a <gap id="1"> <b><hot id="2">b <i>c</i></hot></b> <gap id="1"><hot id="3"></hot><gap id="no id">'
    )
    converted = restricted(source, marks=MARKS)

    assert 'a <gap id="1"> <strong><hot id="2">b <em>c</em></hot></strong>' == converted.html
    assert ("mark_dropped", "1") in converted.notes
    assert ("mark_dropped", "3") in converted.notes
    assert ("mark_dropped", "no id") in converted.notes


def test_elements_of_qti_are_read_like_html() -> None:
    """A body's namespaces fall away; interactions become marks or are left out as the caller says."""
    body = fromstring(  # noqa: S314 (written here)
        '<itemBody xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" xmlns:m="http://www.w3.org/1998/Math/MathML">'
        "<!-- x --><p>A <textEntryInteraction responseIdentifier='R1' expectedLength='3'/> b\n"
        "<inlineChoiceInteraction responseIdentifier='R2'><inlineChoice>gone</inlineChoice></inlineChoiceInteraction> "
        "<hottext identifier='H'>h</hottext> <m:math><m:mi mathvariant='bold'>x</m:mi></m:math></p>"
        "<choiceInteraction><prompt>gone</prompt><p>gone</p></choiceInteraction><p xml:lang='fr'>c</p></itemBody>"
    )

    def rename(name: str, attributes: Mapping[str, str]) -> tuple[str, Mapping[str, str]] | None:
        if name in ("textEntryInteraction", "inlineChoiceInteraction"):
            return "gap", {"id": attributes["responseIdentifier"]}
        if name == "hottext":
            return "hot", {"id": attributes["identifier"]}
        return ("", {}) if name == "choiceInteraction" else None

    converted = restricted(body, marks=MARKS, rename=rename)

    assert () == converted.notes
    assert (
        '<p>A <gap id="R1"> b <gap id="R2"> <hot id="H">h</hot> <math mathml="&lt;math&gt;&lt;mi mathvariant='
        '&quot;bold&quot;&gt;x&lt;/mi&gt;&lt;/math&gt;"></p><p lang="fr">c</p>'
    ) == converted.html


def test_an_element_itself_can_be_meant() -> None:
    """A table that is a choice is read with its own tag."""
    table = Element("table")
    SubElement(SubElement(table, "tr"), "td").text = "a"

    assert "<table><tr><td>a</td></tr></table>" == restricted(table, itself=True).html


def test_a_choice_loses_its_single_paragraph() -> None:
    """One paragraph is taken out of its tag; two stay as they are."""
    assert "a <em>b</em>" == restricted("<p>a <i>b</i></p>", inline=True).html
    assert "<p>a</p><p>b</p>" == unwrapped("<p>a</p><p>b</p>")


def test_plain_text_keeps_its_lines() -> None:
    """A text that is not HTML is escaped, its lines stay lines."""
    assert "a &lt; b<br>c" == from_plain(" a < b\r\nc\n")


def test_depth_has_no_end_that_matters() -> None:
    """Ten thousand tags within one another cost neither a crash nor a word."""
    for tag in ("div", "b", "ul", "table", "ruby", "math", "span dir=rtl", "blockquote", "td", "q", "svg"):
        converted = restricted(f"<{tag}>" * 10_000 + "word" + f"</{tag.split()[0]}>" * 10_000 + "last", fetch)

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
    converted = restricted(source, fetch, marks=MARKS)

    check_html(converted.html, "x", MARKS)
    assert "markup_lost" not in [code for code, _ in converted.notes]
    if not SWALLOWS.search(source):
        seen = re.sub("<[^>]*>", " ", source)
        assert set(re.findall(r"w\d{3}w", seen)) <= set(re.findall(r"w\d{3}w", converted.html))
    assert len(list(marks_in(converted.html))) == len(set(marks_in(converted.html)))


def elements() -> st.SearchStrategy[Element]:
    """XML elements of any shape."""

    def build(tag: str, text: str, children: list[tuple[Element, str]]) -> Element:
        element = Element(tag, {"id": "m1", "dir": "rtl"})
        element.text = text
        for child, tail in children:
            child.tail = tail
            element.append(child)
        return element

    leaf = st.builds(build, st.sampled_from(TAGS), WORDS, st.just([]))
    return st.recursive(
        leaf,
        lambda inner: st.builds(
            build, st.sampled_from(TAGS), WORDS, st.lists(st.tuples(inner, WORDS), max_size=4)
        ),
        max_leaves=12,
    )


@settings(deadline=None, max_examples=200)
@given(elements())
def test_any_element_becomes_restricted_html(element: Element) -> None:
    """An XML body of any shape gives restricted HTML with all its words but those of programs and styles."""
    root = Element("itemBody")
    SubElement(root, "p").text = "w000w"
    root.append(element)

    converted = restricted(root, fetch, marks=MARKS)

    check_html(converted.html, "x", MARKS)
    assert "markup_lost" not in [code for code, _ in converted.notes]
    hidden = {
        word
        for tag in ("script", "style")
        for one in root.iter(tag)
        for text in one.itertext()
        for word in [text]
    }
    hidden |= {text for one in root.iter("gap") for text in one.itertext()}
    hidden |= {text for tag in ("img", "br", "hr") for one in root.iter(tag) for text in one.itertext()}
    words = set(root.itertext()) - hidden
    said = " ".join(
        part.text
        if isinstance(part, Words)
        else " ".join(part.attributes.values())
        if isinstance(part, Start)
        else ""
        for part in parts_of(converted.html)
    )
    assert words <= set(re.findall(r"w\d{3}w", said))
