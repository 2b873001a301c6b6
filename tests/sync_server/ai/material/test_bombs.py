"""Files that are small as they come and would fill the memory or keep the reader busy: refused, and soon."""

import io
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress

import pytest

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material import html, pdf
from sync_server.ai.material.read import read_material
from sync_server.ai.material.refusals import LARGEST_PART, LARGEST_XML, MOST_FILES, Refusal
from tests.sync_server.ai.material import documents

MOST_SECONDS = 60
"""What nothing here may come near, on a machine that others share."""
MEGABYTE = 1024 * 1024


@pytest.fixture(autouse=True)
def bounded() -> Iterator[None]:
    """Time each test."""
    begun = time.perf_counter()
    yield
    assert time.perf_counter() - begun < MOST_SECONDS


def _code(name: str, data: bytes) -> str:
    with pytest.raises(MaterialRefused) as refused:
        read_material(name, data)
    return refused.value.code


def test_zip_that_unpacks_to_much() -> None:
    """A ZIP that would unpack to more than is read is refused before it is unpacked."""
    large = documents.zipped({"a.txt": b"\0" * (LARGEST_PART + 1)})
    many = documents.zipped({f"{number}.txt": b"a" for number in range(MOST_FILES + 1)})

    tracemalloc.start(1)
    codes = [_code("a.zip", large), _code("a.zip", many)]
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [Refusal.BOMB, Refusal.BOMB] == codes
    assert most < 10 * MEGABYTE


def test_docx_that_unpacks_to_much() -> None:
    """A DOCX that would unpack to more than is read is refused before it is unpacked."""
    bomb = documents.zipped({"[Content_Types].xml": b"", "word/document.xml": b" " * (LARGEST_PART + 1)})

    assert Refusal.BOMB == _code("a.docx", bomb)


def test_docx_whose_tree_would_be_large() -> None:
    """A DOCX whose text would be a tree of hundreds of megabytes is refused before it is parsed."""
    bomb = documents.zipped(
        {"[Content_Types].xml": b"", "word/document.xml": b"<p/>" * (LARGEST_XML // 4 + 1)}
    )

    assert Refusal.BOMB == _code("a.docx", bomb)


def test_folder_of_bombs() -> None:
    """A ZIP whose files are made to be more than is read is refused as a whole, and not read to its end."""
    one = documents.raw_pdf(b" " * 20_000_000)

    assert Refusal.BOMB == _code("a.zip", documents.zipped({f"{number}.pdf": one for number in range(40)}))


def test_docx_of_tables_within_tables() -> None:
    """Every word of tables within tables is read once, however deep it stands."""
    depth, words = 70, "Words stand here. " * 2_000
    table = "<w:tbl><w:tr><w:tc>" * depth + f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
    with zipfile.ZipFile(io.BytesIO(documents.word())) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    head, body, rest = files["word/document.xml"].partition(b"<w:body>")
    files["word/document.xml"] = head + body + (table + "</w:tc></w:tr></w:tbl>" * depth).encode() + rest

    text = read_material("a.docx", documents.zipped(files)).text

    assert 2_000 == text.count("Words stand here.")


def test_headings_that_are_told_again_and_again() -> None:
    """What stands below very long headings takes no more room than its own length."""
    one = b"# " + b"Word " * 20_000 + b"\n\n" + b"".join(b"## Part\n\nWords.\n\n" for _ in range(1_000))
    deep = b"".join(b"%s %s\n\nW\n\n" % (b"#" * level, b"word " * 200) for level in range(1, 6))

    paths = [section.path for section in read_material("a.md", one).sections]

    assert sum(len(word) for path in paths for word in path) < 10 * len(one)
    assert Refusal.TOO_LARGE == _code("a.md", deep + b"###### P\n\nW\n\n" * 20_000)


@pytest.mark.parametrize("encoding", ["punycode", "undefined", "idna", "a\0b", "zlib", "rot13"])
def test_web_archive_in_no_encoding_of_text(encoding: str) -> None:
    """A page that names an encoding in which nobody writes is read as one that names none, and as soon."""
    head = f'MIME-Version: 1.0\r\nContent-Type: text/html; charset="{encoding}"\r\n\r\n<p>Words.</p>-'

    assert "Words." in read_material("a.mhtml", head.encode() + b"a9b8" * 500_000).text


def test_web_archive_of_parts_of_parts() -> None:
    """A page saved as parts of parts of parts is refused before it is looked through line by line."""
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(200)
    )

    assert Refusal.BOMB == _code("a.mhtml", parts + b"\n" * 1_000_000)


def test_docx_with_entities() -> None:
    """A DOCX that declares entities, which would grow, is refused."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    with zipfile.ZipFile(io.BytesIO(documents.word())) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    body = files["word/document.xml"].partition(b"?>")[2].replace(b"It is sour.", b"&l9;")
    files["word/document.xml"] = f"<!DOCTYPE d [{laughs}]>".encode() + body

    assert Refusal.NOT_READABLE == _code("a.docx", documents.zipped(files))


def test_pdf_whose_page_unpacks_to_much() -> None:
    """A PDF whose page would unpack to very much, packed twice too, is refused."""
    once = documents.raw_pdf(b" " * 60_000_000)
    twice = zlib.compress(zlib.compress(b" " * 60_000_000, 9), 9)
    body = documents.stream(twice).replace(b"/FlateDecode", b"[/FlateDecode/FlateDecode]")
    double = documents.raw_pdf(b"", more=(body,)).replace(b"/Contents 4 0 R", b"/Contents 5 0 R")

    assert [Refusal.BOMB, Refusal.BOMB] == [_code("a.pdf", once), _code("a.pdf", double)]


def test_pdf_that_draws_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PDF whose many pages each draw very much is refused after a bounded part of the work."""
    monkeypatch.setattr(pdf, "MOST_WORK", MEGABYTE // 2)
    drawing = b"BT /F1 9 Tf (word) Tj ET " + b"1 0 0 1 0 0 cm " * 2_000

    assert Refusal.TOO_LARGE == _code("a.pdf", documents.raw_pdf(drawing, pages=2_000))


def test_page_of_a_pdf_that_draws_too_much() -> None:
    """A page that draws more than a text does is left out, and named."""
    heavy = documents.stream(zlib.compress(b"1 0 0 1 0 0 cm " * 200_000))
    data = documents.raw_pdf(
        b"BT /F1 9 Tf (These words are read.) Tj ET",
        more=(b"<</Type/Page/Parent 2 0 R/Contents 6 0 R>>", heavy),
    )
    material = read_material("a.pdf", data.replace(b"/Count 1/Kids[3 0 R]", b"/Count 2/Kids[3 0 R 5 0 R]"))

    assert "These words are read." == material.text
    assert [("page 2", Refusal.TOO_LARGE)] == [(one.name, one.code) for one in material.unread]


def test_pdf_with_too_many_pages() -> None:
    """A PDF of more pages than are read is refused."""
    assert Refusal.TOO_LARGE == _code("a.pdf", documents.raw_pdf(b"", pages=pdf.MOST_PAGES + 1))


def test_pdf_whose_forms_draw_forms() -> None:
    """Forms that draw one another many times over end: they are counted with what they draw."""
    levels = 4
    forms = tuple(
        documents.stream(
            zlib.compress(f"/X{number + 1} Do ".encode() * 30),
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X%d %d 0 R>>>>"
            % (number + 1, 6 + number),
        )
        for number in range(levels)
    )
    last = documents.stream(
        zlib.compress(b"BT /F1 9 Tf (deep) Tj ET"), b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    )
    page = b"/X0 Do " * 30 + b"BT /F1 9 Tf (These words of the page itself are read.) Tj ET"
    data = documents.raw_pdf(page, resources=b"/XObject<</X0 5 0 R>>", more=(*forms, last))

    assert "These words of the page itself are read." in read_material("a.pdf", data).text


def test_pdf_of_pages_in_a_ring() -> None:
    """A PDF whose tree of pages leads back into itself is refused."""
    ring = documents.raw_pdf(b"").replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")

    assert Refusal.NOT_READABLE == _code("a.pdf", ring)


HOSTILE = {
    "open tags": ("a.html", b"<a " * 100_000),
    "open quotes": ("a.html", b'<a b="' * 60_000),
    "open comments": ("a.html", b"<!--" * 80_000 + b"words"),
    "open ends": ("a.html", b"</" * 150_000 + b"words"),
    "ampersands": ("a.html", b"words " + b"&" * 200_000),
    "deep": ("a.html", b"<div>" * 60_000 + b"words"),
    "hidden and deep": ("a.html", b"<p>words</p>" + b"<nav>" * 60_000),
    "scripts": ("a.html", b"<script>" * 30_000),
    "quotes": ("a.md", b"> " * 100_000 + b"words"),
    "items": ("a.md", b"- " * 100_000 + b"words"),
    "brackets": ("a.md", b"words " + b"[" * 200_000),
    "links": ("a.md", b"words " + b"[a](" * 50_000),
    "backticks": ("a.md", b"words " + b"`" * 200_000),
    "stars": ("a.md", b"words " + b"*a **a " * 30_000),
    "table": ("a.md", b"|a" * 30_000 + b"\n" + b"|-" * 30_000 + b"\n|b|"),
    "blanks": ("a.md", b"words" + b" " * 200_000 + b"x"),
    "blanks in code": ("a.md", b"    words" + b" " * 200_000 + b"x"),
    "fences": ("a.md", b"words\n" + b"```\n" * 50_000),
    "stops": ("a.txt", b"a. " * 40_000),
    "one word": ("a.txt", b"a" * 300_000),
    "lines of code without words": ("a.md", b"```\nwords\n" + b" \n\t\n" * 50_000 + b"#\n```"),
}


@pytest.mark.parametrize(("name", "data"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_markup_takes_no_longer(name: str, data: bytes) -> None:
    """Markup made to keep a parser busy is read or refused in time that grows with its length."""
    with suppress(MaterialRefused):
        assert read_material(name, data).text


def test_page_of_many_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of more tags than are read is refused."""
    monkeypatch.setattr(html, "MOST_TOKENS", 1_000)

    assert Refusal.TOO_LARGE == _code("a.html", b"<p>word" * 600)
