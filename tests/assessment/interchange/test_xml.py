"""Reading XML: what is mended and noted, and what is refused by code, file and line."""

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.xml import (
    LARGEST,
    MOST_TAGS,
    Note,
    XmlRefusal,
    XmlRefused,
    elements,
    line_of,
    local_attributes,
    local_name,
    parse,
    read_document,
    text_within,
)

ITEM = '<a x="1"><b>Grüße</b></a>'


def code_of(data: bytes) -> tuple[XmlRefusal, str]:
    """Return the code and place with which bytes are refused."""
    with pytest.raises(XmlRefused) as caught:
        read_document(data, "file.xml")
    return caught.value.code, caught.value.place


@pytest.mark.parametrize(
    ("data", "notes"),
    [
        (ITEM.encode(), ()),
        (codecs.BOM_UTF8 + ITEM.encode(), ()),
        (ITEM.encode("utf-16"), ()),
        (ITEM.encode("utf-16-le"), ()),
        (ITEM.encode("utf-16-be"), ()),
        (ITEM.encode("utf-32"), ()),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>' + ITEM.encode("latin-1"), ()),
        (b'<?xml version="1.0" encoding="windows-1252"?>' + ITEM.encode("cp1252"), ()),
        (
            b'<?xml version="1.0" encoding="UTF-16"?>' + ITEM.encode(),
            (Note("encoding", "UTF-16 is utf-8"),),
        ),
        (
            b'<?xml version="1.0" encoding="nonsense"?>' + ITEM.encode(),
            (Note("encoding", "nonsense is utf-8"),),
        ),
        (
            b'<?xml version="1.0" encoding="punycode"?>' + ITEM.encode(),
            (Note("encoding", "punycode is utf-8"),),
        ),
        (
            b'<?xml version="1.0" encoding="UTF-8"?>' + ITEM.encode("cp1252"),
            (Note("encoding", "UTF-8 read as cp1252"),),
        ),
        (b'\n \n<?xml version="1.0"?>' + ITEM.encode(), ()),
        (b'<!DOCTYPE a SYSTEM "a.dtd">' + ITEM.encode(), ()),
        (b'<!-- <!DOCTYPE a [ --><!DOCTYPE a SYSTEM "[>].dtd">' + ITEM.encode(), ()),
    ],
)
def test_encodings(data: bytes, notes: tuple[Note, ...]) -> None:
    """Whatever the encoding, and whatever is claimed of it, the text is read; a false claim is noted."""
    document = read_document(data, "file.xml")

    assert "Grüße" == text_within(document.root)
    assert notes == document.notes


def test_names_of_html_become_characters() -> None:
    """HTML's names for characters are mended and noted, except in CDATA, where they are text."""
    document = read_document(b"<a>&nbsp;&eacute;&amp;<![CDATA[&nbsp;]]></a>", "file.xml")

    assert "\xa0é&&nbsp;" == text_within(document.root)
    assert ["html_entities"] == [note.code for note in document.notes]
    assert () == read_document(b"<a>&amp;<![CDATA[&nbsp;]]></a>", "file.xml").notes


BILLION = b"""<!DOCTYPE a [
 <!ENTITY l0 "lol"><!ENTITY l1 "&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;">
 <!ENTITY l2 "&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;">]><a>&l2;</a>"""
OUTSIDE = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", XmlRefusal.EMPTY, ""),
        (b" \n ", XmlRefusal.EMPTY, ""),
        (b"\xef\xbb\xbf", XmlRefusal.EMPTY, ""),
        (b"not xml", XmlRefusal.MALFORMED, ":1"),
        (b"<a>\n<b>\n</a>", XmlRefusal.MALFORMED, ":3"),
        (b'<?xml version="1.0"\n?>\n<a>\n<b>\n</a>', XmlRefusal.MALFORMED, ":5"),
        (b"<a>\x00</a>", XmlRefusal.MALFORMED, ":1"),
        (b"<a/><b/>", XmlRefusal.MALFORMED, ":1"),
        (b"<a>&unknown;</a>", XmlRefusal.MALFORMED, ":1"),
        (b"<!DOCTYPE a", XmlRefusal.ENTITIES, ":1"),
        (b"\n" + BILLION, XmlRefusal.ENTITIES, ":2"),
        (OUTSIDE, XmlRefusal.ENTITIES, ":1"),
        (OUTSIDE.decode().encode("utf-16"), XmlRefusal.ENTITIES, ":1"),
        (b'<!DOCTYPE a SYSTEM "a.dtd"><a>&own;</a>', XmlRefusal.ENTITIES, ":1"),
        (b"PK\x03\x04 a zip", XmlRefusal.MALFORMED, ":1"),
    ],
)
def test_refusals(data: bytes, code: XmlRefusal, line: str) -> None:
    """What is no XML, or declares entities, is refused with file and line."""
    assert (code, f"file.xml{line}") == code_of(data)


def test_deep_and_large_files() -> None:
    """Ten megabytes of nested elements, and a file that is too large or has too many tags, are refused at once."""
    started = time.monotonic()

    assert XmlRefusal.TOO_DEEP is code_of(b"<a>" * (10 * 1024 * 1024 // 3))[0]
    assert XmlRefusal.TOO_LARGE is code_of(b" " * (LARGEST + 1))[0]
    assert XmlRefusal.TOO_LARGE is code_of(b"<a>" + b"<b/>" * MOST_TAGS + b"</a>")[0]
    assert time.monotonic() - started < 10


def test_looking_at_elements() -> None:
    """Names come without their namespace; comments and instructions are not there."""
    root = parse(
        b'<q:a xmlns:q="urn:q" xml:lang="de" q:hidden="1" x="2"><!-- no --><?no?>\n<q:b/></q:a>', "file.xml"
    )

    assert "a" == local_name(root)
    assert {"xml:lang": "de", "x": "2"} == local_attributes(root)
    assert [("b", "file.xml:2")] == [
        (local_name(child), line_of(child, "file.xml")) for child in elements(root)
    ]


@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    """Any bytes are read or refused by code."""
    code: object = None
    try:
        parse(data, "file.xml")
    except XmlRefused as error:
        code = error.code

    assert code is None or isinstance(code, XmlRefusal)


def test_a_crowd_of_attributes_is_refused() -> None:
    """Looking through a hundred thousand attributes of one element would take minutes."""
    crowd = " ".join(f'a{number}="1"' for number in range(100_000))

    with pytest.raises(XmlRefused) as refused:
        parse(f"<a>\n<b {crowd}/></a>".encode(), "a.xml")

    assert (XmlRefusal.TOO_LARGE, "a.xml:2") == (refused.value.code, refused.value.place)
