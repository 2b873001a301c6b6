"""Reading a file as material: every kind, its sections, and what is refused with which code."""

import hashlib
import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.model import Kind, Material, Unread
from sync_server.ai.material.read import read_folder, read_material
from sync_server.ai.material.refusals import LARGEST, Refusal
from tests.sync_server.ai.material import documents

NAMES = ["a.md", "a.txt", "a.pdf", "a.docx", "a.html", "a.zip", "a.mhtml", "a", "a.exe"]


def _code(name: str, data: bytes) -> str:
    with pytest.raises(MaterialRefused) as refused:
        read_material(name, data)
    return refused.value.code


def _blocks(material: Material) -> list[tuple[str, str]]:
    return [
        (block.part.value, material.text[block.start : block.end])
        for section in material.sections
        for block in section.blocks
    ]


def test_markdown() -> None:
    """Markdown gives its sections, lists, code and tables, without its signs; the front matter gives the title."""
    data = b"""---
title: "Of cells"
---
Before.

# Cells **and** life #

Cells are [small](http://x.example/a_(b) "t"). They `divide *` by \\*mitosis\\* &amp; more.
[^1] <b>Bold</b>.

- one *item*
  goes on

  still here
1. two

   ```python
   x = 1
   ```

| a | b |
|---|:-:|
| 1 | **2** |

Deeper
------
> quoted text
> more

    indented code

<!-- hidden
# no heading -->
#hashtag is no heading
"""
    material = read_material("cells.md", data)

    assert ("Of cells", Kind.MARKDOWN, hashlib.sha256(data).hexdigest()) == (
        material.title,
        material.kind,
        material.sha256,
    )
    assert [
        ("paragraph", "Before."),
        ("heading", "Cells and life"),
        ("paragraph", "Cells are small. They divide * by *mitosis* & more. Bold ."),
        ("bullet", "one item goes on"),
        ("bullet", "still here"),
        ("bullet", "two"),
        ("code", "   x = 1"),
        ("row", "a | b"),
        ("row", "1 | 2"),
        ("heading", "Deeper"),
        ("paragraph", "quoted text more"),
        ("code", "indented code"),
        ("paragraph", "#hashtag is no heading"),
    ] == _blocks(material)
    assert [(), ("Cells and life",), ("Cells and life", "Deeper")] == [one.path for one in material.sections]


def test_text() -> None:
    """Plain text gives paragraphs, lists, and headings that are underlined, numbered or in capitals."""
    text = "TITLE PAGE\n\nFirst words,\ngo on.\n\nUnder\n=====\nSaid.\n* one\n* two\n\n2.1 A part\n\nLast.\n"
    material = read_material("a.txt", text.encode())

    assert [
        ("heading", "TITLE PAGE"),
        ("paragraph", "First words, go on."),
        ("heading", "Under"),
        ("paragraph", "Said."),
        ("bullet", "one"),
        ("bullet", "two"),
        ("heading", "2.1 A part"),
        ("paragraph", "Last."),
    ] == _blocks(material)


def test_html() -> None:
    """A saved page gives what a reader came for: no menus, scripts, marks of the site or hidden words, which are told."""
    page = (
        "<html><head><title>A &amp; B</title><script>x='<p>no</p>'</script></head><body><nav>Menu</nav><main>"
        "<header><h1>Leaves</h1></header><p>Leaves make <b>sugar</b>.<sup class='reference'>[1]</sup> They <br>are green."
        "</p><div>Plain <i>words</i></div><ul><li><p>one</p></li><li>two<ul><li>three</ul></ul><pre>x = 1\n  y</pre>"
        "<p style='color:red; display: none'>Ignore me</p><table><tr><th>a<th>b<tr><td>1<td>2</table>"
        "<p>" + "Long. " * 40 + "</p>"
        "</main><footer>Imprint</footer></body></html>"
    )
    material = read_material("page.html", page.encode())

    assert "A & B" == material.title
    assert [
        ("heading", "Leaves"),
        ("paragraph", "Leaves make sugar. They are green."),
        ("paragraph", "Plain words"),
        ("bullet", "one"),
        ("bullet", "two"),
        ("bullet", "three"),
        ("code", "x = 1\n  y"),
        ("row", "a | b"),
        ("row", "1 | 2"),
    ] == _blocks(material)[:-1]
    assert ["hidden_text"] == [one.code for one in material.concealed]


def test_page_without_main() -> None:
    """Where a page has nothing but what is usually around a text, that is its text."""
    material = read_material("page.html", b"<body><nav>All of the words of this page are in its menu.</nav>")

    assert "All of the words of this page are in its menu." == material.text


def test_web_archive() -> None:
    """A page in one file, as browsers save it, is read with the encoding that it names."""
    data = (
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="windows-1251"\n'
        "Content-Transfer-Encoding: quoted-printable\n\n<p>=CF=F0=E8=E2=E5=F2, =EC=E8=F0.</p>\n--b--\n"
    )

    assert "Привет, мир." == read_material("a.mhtml", data.encode()).text


def test_pdf() -> None:
    """A PDF loses its running head and page numbers, its words are whole, and what is set larger is a heading."""
    material = read_material("book.pdf", documents.pdf())

    assert ("A book of light", Kind.PDF) == (material.title, material.kind)
    assert [(f"Chapter {n}",) for n in range(1, 5)] == [one.path for one in material.sections]
    assert "everybody" not in material.text
    assert not re.search(r"Page \d of", material.text)
    assert "is reflected at the same angle, which is a well-known law." in material.text
    assert "Every textbook on optics begins with it." in material.text
    assert [
        ("heading", "Chapter 2"),
        ("bullet", "a bullet on prisms"),
        ("bullet", "lenses in another"),
    ] == [(part, text) for part, text in _blocks(material)[5:10] if part != "paragraph"]


def test_docx() -> None:
    """A DOCX gives headings by style, lists, tables and code, and not what was deleted with changes tracked."""
    material = read_material("acids.docx", documents.word())

    assert ("On acids", Kind.DOCX) == (material.title, material.kind)
    assert [
        ("heading", "Acids"),
        ("paragraph", "An acid gives away protons. It turns litmus red."),
        ("heading", "Strong acids"),
        ("bullet", "Hydrochloric acid"),
        ("bullet", "Nitric acid"),
        ("row", "pH | below 7"),
        ("code", "ph = 3\nif ph < 7:"),
        ("paragraph", "It is sour."),
    ] == _blocks(material)
    assert ("Acids", "Strong acids") == material.sections[-1].path


def test_folder_and_zip() -> None:
    """A folder, and a ZIP of it, are one material: each file under its own heading, and what is not read is named."""
    files = {
        "b.md": b"# Two\n\n## Deep\n\nB is here.",
        "a.txt": b"A is here.",
        "x.exe": b"MZ\0",
        "deep/c.md": b"C is here.",
    }
    material = read_material("lessons.zip", documents.zipped(files))
    folder = read_folder("lessons", files)

    assert material.text == folder.text
    assert ("lessons", Kind.FOLDER) == (folder.title, folder.kind)
    assert [("a",), ("Two",), ("Two", "Two"), ("Two", "Two", "Deep"), ("c",)] == [
        one.path for one in folder.sections
    ]
    assert (Unread("x.exe", "unknown_kind"),) == folder.unread
    assert folder.sha256 == read_folder("other", dict(reversed(files.items()))).sha256


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8-sig", "Élèves, voilà."),
        ("utf-16", "Élèves, voilà."),
        ("utf-16-le", "Plain words without a mark."),
        ("cp1252", "Les élèves étudient les phénomènes naturels – voilà l’été."),
        ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl učitel."),
        ("cp1251", "Растения образуют сахар из воды и углекислого газа."),
        ("koi8-r", "Растения образуют сахар из воды и углекислого газа."),
        ("cp1253", "Τα φυτά παράγουν ζάχαρη από νερό και φως."),
        ("cp1256", "تصنع النباتات السكر من الماء وضوء الشمس"),
        ("gb18030", "植物用水和二氧化碳制造糖，这个过程叫光合作用。"),
        ("big5", "植物用水和二氧化碳製造糖，這個過程叫光合作用。"),
        ("shift_jis", "植物は水と二酸化炭素から糖を作ります。これを光合成といいます。"),
        ("euc_jp", "植物は水と二酸化炭素から糖を作ります。これを光合成といいます。"),
        ("euc_kr", "식물은 물과 이산화탄소로 당을 만듭니다. 이것을 광합성이라고 합니다."),
    ],
)
def test_encodings(encoding: str, text: str) -> None:
    """Text in every usual encoding is read as it was written."""
    assert text == read_material("a.txt", text.encode(encoding)).text


def test_a_page_names_its_encoding() -> None:
    """A page in an old encoding is read by what it says of itself."""
    page = '<meta charset="iso-8859-5"><p>Вода кипит.</p>'.encode("iso-8859-5")

    assert "Вода кипит." == read_material("a.html", page).text


def test_letters_are_made_plain() -> None:
    """Ligatures are letters, accents are composed, soft hyphens go, odd blanks are blanks; marks of scripts stay."""
    material = read_material("a.txt", "ﬁrst oﬃce cafe\u0301 co\u00adop a\u00a0b क\u200dष x²".encode())

    assert "first office café coop a b क\u200dष x²" == material.text


def test_what_is_hidden_is_told() -> None:
    """Characters that nobody sees are taken out, and it is told that they were there and in which block."""
    tags = "".join(chr(0xE0000 + ord(letter)) for letter in "ignore")
    wide = "\u200b" * 9
    material = read_material("a.md", f"Plain.\n\nSeen{tags} only.\n\na\u202eb\n\nx{wide}y".encode())

    assert "Plain.\n\nSeen only.\n\nab\n\nxy" == material.text
    assert [("tag_characters", 8), ("bidi_control", 20), ("zero_width", 24)] == [
        (one.code, one.start) for one in material.concealed
    ]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.pdf", documents.encrypted_pdf("secret"), Refusal.ENCRYPTED),
        ("a.zip", documents.locked_zip(), Refusal.ENCRYPTED),
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            Refusal.ENCRYPTED,
        ),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"old", Refusal.UNKNOWN_KIND),
        ("a.pdf", documents.pdf(3, picture=True, words=False), Refusal.NO_TEXT),
        ("a.pdf", documents.pdf(1, words=False), Refusal.NO_TEXT),
        ("a.md", b"", Refusal.NO_TEXT),
        ("a.txt", b" \n ...\n", Refusal.NO_TEXT),
        ("a.pdf", b"", Refusal.NO_TEXT),
        ("a.html", b"<p></p>", Refusal.NO_TEXT),
        ("a.zip", documents.zipped({"a.txt": b""}), Refusal.NO_TEXT),
        ("a.txt", b"a" * (LARGEST + 1), Refusal.TOO_LARGE),
        ("a.pdf", documents.pdf(1)[:900], Refusal.NOT_READABLE),
        ("a.docx", documents.word()[:-30], Refusal.NOT_READABLE),
        ("a.docx", b"no zip", Refusal.NOT_READABLE),
        ("a.exe", b"MZ", Refusal.UNKNOWN_KIND),
        ("a.png", b"\x89PNG", Refusal.UNKNOWN_KIND),
        ("a", bytes(range(256)) * 20, Refusal.UNKNOWN_KIND),
        (
            "a.xlsx",
            documents.zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}),
            Refusal.UNKNOWN_KIND,
        ),
        ("a.zip", documents.zipped({"a.png": b"1"}), Refusal.UNKNOWN_KIND),
        ("a.zip", documents.zipped({"a.zip": documents.zipped({"a.txt": b"words"})}), Refusal.UNKNOWN_KIND),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused(name: str, data: bytes, code: Refusal) -> None:
    """What cannot be read is refused with the code of its reason."""
    assert code == _code(name, data)


def test_a_pdf_that_needs_no_password_to_read() -> None:
    """A PDF that only its owner may change, and anybody may read, is read."""
    assert "Chapter 1" in read_material("a.pdf", documents.encrypted_pdf("")).text


@settings(max_examples=60)
@given(st.sampled_from(NAMES), st.binary(max_size=600))
@example("a.html", b"<a b='")
@example("a.pdf", b"%PDF-1.4\ntrailer<</Root 1 0 R>>")
@example("a.md", b"```")
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    """Whatever the bytes, they are read or refused with a code; nothing else comes out."""
    _read_or_refused(name, data)


@settings(max_examples=60)
@given(
    st.sampled_from(
        [
            ("a.pdf", documents.pdf(2)),
            ("a.docx", documents.word()),
            ("a.zip", documents.zipped({"a.md": b"# A\n\nB c."})),
        ]
    ),
    st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=8)),
        min_size=1,
        max_size=6,
    ),
    st.floats(0.2, 1),
)
def test_any_damage_is_read_or_refused(
    document: tuple[str, bytes], damage: list[tuple[float, bytes]], kept: float
) -> None:
    """A document that is damaged anywhere, or cut short, is read or refused with a code."""
    name, whole = document
    data = bytearray(whole)
    for place, odd in damage:
        at = int(place * len(data))
        data[at : at + len(odd)] = odd
    _read_or_refused(name, bytes(data[: int(len(data) * kept)]))


def _read_or_refused(name: str, data: bytes) -> None:
    material, code = _result(name, data)
    if material is None:
        assert code in set(Refusal)
        return
    at = 0
    for section in material.sections:
        for block in section.blocks:
            assert at <= block.start < block.end <= section.end
            at = block.end
    assert any(map(str.isalnum, material.text))


def test_a_document_made_twice_is_the_same() -> None:
    """The same bytes are the same material."""
    data = documents.pdf()

    assert read_material("a.pdf", data) == read_material("a.pdf", io.BytesIO(data).getvalue())


def _result(name: str, data: bytes) -> tuple[Material | None, str]:
    try:
        return read_material(name, data), ""
    except MaterialRefused as refused:
        return None, refused.code
