"""Whatever an author brings is found out, read, and accounted for to the last question."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.check import check_pool
from assessment.ids import ItemId
from assessment.interchange.detect import Format, format_of
from assessment.interchange.read import LARGEST_TEXT, read_bank
from assessment.interchange.report import Verdict
from assessment.interchange.report_codes import Code
from assessment.scoring.check_key import check_key
from tests.samples import SAMPLES, needs_samples

GIFT = b"::One:: Is water wet? {T}\n\n::Two:: 2+2? {#4}\n"
AIKEN = b"Which?\nA. One\nB. Two\nANSWER: B\n"
MOODLE = (
    b'<?xml version="1.0"?><quiz><question type="truefalse"><name><text>n</text></name><questiontext format="html">'
    b'<text>Wet?</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0">'
    b"<text>false</text></answer></question></quiz>"
)


def zipped(**files: bytes) -> bytes:
    """Return a ZIP of files, ``_`` for the dot of their names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.gift", b"x", Format.GIFT),
        ("a.txt", GIFT, Format.GIFT),
        ("a.txt", AIKEN, Format.AIKEN),
        ("a.txt", b":TYPE:MC\n:QUESTION:H\nx", Format.WEBCT),
        ("a.txt", b"The {1:SA:=cat} sat.", Format.MULTIANSWER),
        ("a.txt", b"A letter to a friend.", Format.NOT_QUESTIONS),
        ("a.xml", MOODLE, Format.MOODLE_XML),
        ("a.xml", b"<quiz identifier='x'><title>Canvas settings</title></quiz>", Format.NOT_QUESTIONS),
        ("a.xml", b"\xef\xbb\xbf<!-- c --><qti-assessment-item/>", Format.QTI),
        ("a.dat", b"<questestinterop><bbmd_x/></questestinterop>", Format.BLACKBOARD),
        ("a.xml", b"<questestinterop>", Format.QTI12),
        ("imsmanifest.xml", b"<manifest xmlns='x'>", Format.MANIFEST),
        ("a.xml", b"<html/>", Format.NOT_QUESTIONS),
        ("a.xlsx", b"PK\x03\x04", Format.TABLE),
        ("a.zip", b"PK\x03\x04", Format.ZIP),
        ("a.csv", b"question,A,B", Format.TABLE),
        ("a.png", b"\x89PNG", Format.OTHER),
    ],
)
def test_a_format_is_found_out(name: str, data: bytes, expected: Format) -> None:
    """The bytes say what a file is; the name says it where they cannot."""
    assert expected is format_of(name, data)


def test_many_files_make_one_bank() -> None:
    """Files of several formats, some in an archive, come together; equal ids are told apart."""
    found = read_bank(
        {"a.gift": GIFT, "b.gift": GIFT, "c.zip": zipped(in__d_txt=AIKEN, e_xml=MOODLE)}, strict=True
    )

    assert 6 == len(found.bank.items) == found.report.kept + found.report.changed
    assert {ItemId("One"), ItemId("One-2")} <= set(found.bank.items)
    assert any(entry.place.startswith("c.zip!in/d.txt") for entry in found.report.entries)


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"a.zip": b"PK\x03\x04 broken"}, "unreadable"),
        ({"a.zip": zipped(b_zip=zipped(c_gift=GIFT))}, "unreadable"),
        ({"notes.txt": b"Dear all,"}, "unreadable"),
        ({"empty.gift": b"// nothing yet"}, "unreadable"),
        ({"a.xml": b"<assessmentItem identifier='x'>"}, "unreadable"),
        ({"a.xml": b"<!DOCTYPE q [<!ENTITY a 'b'>]><quiz><question/></quiz>"}, "unreadable"),
    ],
)
def test_what_brings_nothing_says_why(files: dict[str, bytes], why: str) -> None:
    """Broken archives, archives in archives, letters, entities and empty files are refused, each with a line."""
    found = read_bank(files, strict=True)

    assert not found.bank.items
    assert found.report.refused >= 1
    assert why in {note.code for entry in found.report.entries for note in entry.notes}


def test_nested_xml_of_ten_megabytes_is_refused() -> None:
    """A tower of elements is refused by its depth, in no time and no memory to speak of."""
    tower = b"<assessmentItem identifier='x'>" + b"<p>" * 3_500_000

    found = read_bank({"a.xml": tower}, strict=True)

    assert 1 == len(found.report) == found.report.refused


@given(
    st.dictionaries(
        st.sampled_from(["a.xml", "b.gift", "c.csv", "d.zip", "e.txt", "f"]), st.binary(max_size=200)
    )
)
def test_any_files_are_accounted_for(files: dict[str, bytes]) -> None:
    """Nothing that is brought makes reading fail."""
    report = read_bank(files, strict=True).report

    assert len(report) == report.kept + report.changed + report.refused


FEWEST = {
    "aiken-moodle": 2,
    "gift-moodle": 9,
    "gift-pegjs-with-expected-json": 43,
    "gift-qas": 14,
    "legacy-formats": 20,
    "moodle-xml-core-fixtures": 8,
    "moodle-xml-qas": 7,
    "qti12-instructure-items": 15,
    "qti12-instructure-packages": 34,
    "qti21-qtiworks-tests": 28,
    "qti21-tao-archives": 110,
    "qti22-instructure-pkg": 1,
    "qti22-pie-scored-cases": 37,
    "qti30-php-qti3": 55,
    "tabular-quiz": 5,
}
"""How many items of each sample set come in, at least."""


@needs_samples
@pytest.mark.parametrize("folder", FEWEST)
def test_sample_sets_come_in(folder: str) -> None:
    """Each public set comes in with no question passed over; all that came in can be sealed and scored."""
    path = SAMPLES / folder
    files = {
        str(one.relative_to(path)): one.read_bytes()
        for one in path.rglob("*")
        if one.is_file() and one.name != "README.md"
    }

    found = read_bank(files, strict=True)

    assert FEWEST[folder] <= len(found.bank.items)
    assert len(found.report) == found.report.kept + found.report.changed + found.report.refused
    check_pool(found.bank.pool())
    for item_id, key in found.bank.keys.items():
        check_key(found.bank.items[item_id], key)
    assert {id for id, item in found.bank.items.items() if item.asks} <= set(found.bank.keys)


@pytest.mark.parametrize("name", ["a.gift", "a.txt"])
def test_an_endless_text_is_refused_unread(name: str) -> None:
    """A text file beyond the limit is one line of the report; the rest of the bank comes in."""
    large = GIFT + b" " * LARGEST_TEXT
    imported = read_bank({name: large, "b.gift": GIFT})

    (refused,) = [entry for entry in imported.report.entries if entry.verdict is Verdict.REFUSED]
    assert [Code.TOO_LARGE] == [note.code for note in refused.notes]
    assert 2 == len(imported.bank.items)
    assert 1 == len(read_bank({name: large}).report.entries)
