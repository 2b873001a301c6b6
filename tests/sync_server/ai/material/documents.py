"""Documents of every kind, made by the programs that make them, and some made to harm."""

import io
import zipfile
import zlib
from typing import Any

import docx
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

BODY = (
    "Light travels in straight lines in a uniform medium. When it meets a mirror it is reflec-\n"
    "ted at the same angle, which is a well-known law. Every text-\n"
    "book on optics be-\ngins with it."
)


_WORDS = ("shade", "lenses", "prisms", "colour", "mirrors")


def pdf(pages: int = 4, *, picture: bool = False, words: bool = True) -> bytes:
    """Return a PDF with a running head, page numbers, headings set larger, lists, and words cut at line ends."""
    made = FPDF()
    made.set_auto_page_break(False)
    made.set_title("A book of light")
    for number in range(1, pages + 1):
        made.add_page()
        if picture:
            made.image(_png(), 0, 0, 200, 280)
        if not words:
            continue
        made.set_font("Helvetica", size=8)
        made.cell(0, 10, f"Physics for everybody   {number}", new_x="LMARGIN", new_y="NEXT")
        made.set_font("Helvetica", "B", 16)
        made.cell(0, 12, f"Chapter {number}", new_x="LMARGIN", new_y="NEXT")
        made.set_font("Helvetica", size=11)
        made.multi_cell(0, 6, f"Page {number} says this. " + BODY, new_x="LMARGIN", new_y="NEXT")
        made.ln(6)
        made.multi_cell(
            0,
            6,
            f"A new paragraph on ray {number} follows here.\n- a bullet on {_WORDS[number % 5]}\n- {_WORDS[number * 3 % 5]} in another",
        )
        made.set_y(280)
        made.set_font("Helvetica", size=8)
        made.cell(0, 8, f"Page {number} of {pages}")
    return bytes(made.output())


def encrypted_pdf(password: str) -> bytes:
    """Return a PDF that opens with a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(1))))
    writer.encrypt(password, algorithm="AES-256")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def raw_pdf(content: bytes, *, pages: int = 1, resources: bytes = b"", more: tuple[bytes, ...] = ()) -> bytes:
    """Return a PDF by hand: every page draws the same packed content; ``more`` are objects from number 5 on."""
    packed = zlib.compress(content, 9)
    kids = b" ".join(b"3 0 R" for _ in range(pages))
    font = b"/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<%s%s>>>>"
        % (font, resources),
        stream(packed),
        *more,
    ]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(out)


def stream(packed: bytes, about: bytes = b"") -> bytes:
    """Return a packed stream of a PDF."""
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (about, len(packed), packed)


def word() -> bytes:
    """Return a DOCX with a title, headings, lists, a table, code and a change that was tracked."""
    made = docx.Document()
    made.core_properties.title = "On acids"
    made.add_heading("Acids", 1)
    made.add_paragraph("An acid gives away protons. It turns litmus red.")
    made.add_heading("Strong acids", 2)
    made.add_paragraph("Hydrochloric acid", style="List Bullet")
    made.add_paragraph("Nitric acid", style="List Number")
    table = made.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "pH", "below 7"
    made.styles.add_style("Source Code", 1)
    made.add_paragraph("ph = 3", style="Source Code")
    made.add_paragraph("if ph < 7:", style="Source Code")
    changed = made.add_paragraph("It is sour.")
    deleted: Any = parse_xml(
        f"<w:del {nsdecls('w')}><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
    )
    changed._p.append(deleted)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a ZIP of files."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def locked_zip() -> bytes:
    """Return a ZIP whose one file says that it is encrypted."""
    data = bytearray(zipped({"a.txt": b"words " * 9}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _png() -> io.BytesIO:
    row = b"\0" + b"\xff\xff\xff" * 8
    chunks = [
        (b"IHDR", b"\0\0\0\x08\0\0\0\x08\x08\x02\0\0\0"),
        (b"IDAT", zlib.compress(row * 8)),
        (b"IEND", b""),
    ]
    made = b"".join(
        len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
        for kind, data in chunks
    )
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + made)
