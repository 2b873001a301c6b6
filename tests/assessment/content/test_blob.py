"""What a value that names a file must look like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.blob import (
    ANY_MIME,
    LONGEST_NAME_BYTES,
    MOST_BYTES,
    BlobRef,
    blobs_in,
    clean_mime,
    clean_name,
)
from assessment.errors import ResponseInvalid

SHA = "ab" * 32
GOOD = f"blob:{SHA};12;application/pdf;my%20essay.pdf"


def test_a_value_reads_as_what_it_was_written_from() -> None:
    """A file's value tells its hash, size, type and name, and is the only one that does."""
    ref = BlobRef(SHA, 12, "application/pdf", "my essay.pdf")

    assert GOOD == ref.value
    assert ref == BlobRef.parse(GOOD)


@given(st.text(max_size=400), st.integers(0, MOST_BYTES))
def test_any_name_becomes_one_that_reads_back(name: str, size: int) -> None:
    """Whatever a file is called, its cleaned name stays within bounds, is clean already, and survives the value."""
    cleaned = clean_name(name)
    ref = BlobRef(SHA, size, "image/png", cleaned)

    assert cleaned == clean_name(cleaned)
    assert 0 < len(cleaned.encode()) <= LONGEST_NAME_BYTES
    assert not set("/\\\0\n\u202e") & set(cleaned)
    assert ref == BlobRef.parse(ref.value)


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("/etc/passwd", "passwd"),
        ("C:\\Users\\me\\essay.docx", "essay.docx"),
        ("..", "file"),
        ("", "file"),
        ("a\x00b\r\n.txt", "ab.txt"),
        ("cod\u202etxt.exe", "codtxt.exe"),
        ("مقال.pdf", "مقال.pdf"),
        ("half \ud800 pair", "half  pair"),
    ],
)
def test_names_lose_folders_and_tricks(name: str, cleaned: str) -> None:
    """No folder, control character or turn of direction gets through a name, and writing systems do."""
    assert cleaned == clean_name(name)


def test_a_long_name_keeps_its_end() -> None:
    """A name that is too long still says what kind of file it is."""
    shortened = clean_name("я" * 300 + ".pdf")

    assert shortened.endswith(".pdf")
    assert LONGEST_NAME_BYTES >= len(shortened.encode()) > 150


@pytest.mark.parametrize(
    "value",
    [
        "",
        "blob:",
        GOOD.removeprefix("blob:"),
        GOOD + ";",
        GOOD.replace(SHA, SHA.upper()),
        GOOD.replace(SHA, SHA[:-1]),
        GOOD.replace(";12;", ";012;"),
        GOOD.replace(";12;", ";-1;"),
        GOOD.replace(";12;", ";١٢;"),
        GOOD.replace(";12;", f";{MOST_BYTES + 1};"),
        GOOD.replace(";12;", f";{'9' * 5_000};"),
        GOOD.replace("application/pdf", "pdf"),
        GOOD.replace("application/pdf", "Application/PDF"),
        GOOD.replace("%20", " "),
        GOOD.replace("%20", "%2F"),
        GOOD.replace("%20", "%00"),
        GOOD.replace("%20", "%ff"),
        GOOD.replace("my", "%6dy"),
        GOOD.replace("my%20essay.pdf", ""),
        GOOD.replace("my", "m" * 250),
    ],
)
def test_anything_else_is_refused(value: str) -> None:
    """A value that is not letter for letter of the form is refused by name."""
    with pytest.raises(ResponseInvalid):
        BlobRef.parse(value)

    assert () == blobs_in([value])


def test_files_are_found_among_texts() -> None:
    """Of the values of a response those that name files are found, in their order."""
    other = GOOD.replace(SHA, "cd" * 32)

    assert (SHA, "cd" * 32) == tuple(ref.sha256 for ref in blobs_in(["A", GOOD, "blob: no", other]))


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("audio/WAV", "audio/wav"),
        ("text/plain; charset=utf-8", "text/plain"),
        ("nonsense", ANY_MIME),
        ("", ANY_MIME),
    ],
)
def test_media_types_are_plain(told: str, kept: str) -> None:
    """A media type loses its parameters; what is none becomes any bytes."""
    assert kept == clean_mime(told)
