"""Lists of people out of files: whatever wrote them, every row is a person or a problem that is told."""

import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.tables.rows import write_csv
from assessment.interchange.tables.workbook import write_workbook
from sync_server.errors import RosterUnreadable
from sync_server.rosters.check import Checked, Problem, Wrong, check
from sync_server.rosters.columns import guess
from sync_server.rosters.one_roster import COLUMNS, is_one_roster, read_one_roster
from sync_server.rosters.person import Field, Person
from sync_server.rosters.sheet import read_sheet

ROWS = [
    ["Student No.", "Vorname", "Nachname", "E-Mail", "Klasse", "Extra time (minutes)"],
    ["1001", "Ümit", "Öztürk", "u@example.org", "7a; choir", "15"],
    ["1002", "Zoë", "O’Neil", "", "7b", ""],
]
EXPECTED = (
    Person("1001", "Ümit Öztürk", "Ümit", "Öztürk", "u@example.org", ("7a", "choir"), extra_minutes=15),
    Person("1002", "Zoë O’Neil", "Zoë", "O’Neil", "", ("7b",)),
)
words = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=12)


def read(data: bytes) -> Checked:
    """Read and check a file, by the columns that its titles say."""
    sheet = read_sheet(data)
    return check(sheet, guess(sheet.titles))


def table(*rows: list[str]) -> Checked:
    """Check a table with a number and a name first."""
    return read(write_csv([["number", "name", "email", "level", "time percent", "secret", "born"], *rows]))


def folder(version: str = "1.1", **files: str) -> bytes:
    """Return a folder of OneRoster."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "export/manifest.csv", f"propertyName,value\nmanifest.version,1.0\noneroster.version,{version}\n"
        )
        for name, text in files.items():
            archive.writestr(f"export/{name}.csv", text)
    return out.getvalue()


USERS = """sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email
u1,active,2026-01-01,true,o1,student,amina,,Amina,Haddad,,2001,a@example.org
u2,tobedeleted,2026-01-01,true,o1,student,bo,,Bo,Li,,2002,
u3,active,2026-01-01,true,o1,teacher,pat,,Pat,Ng,,,
u4,active,2026-01-01,false,o1,student,off,,Off,Line,,,
u5,active,2026-01-01,true,o1,student,chi,,Chi,Tran,,,
"""
CLASSES = "sourcedId,status,dateLastModified,title\nc1,,,Year 7\nc2,,,Maths; set 1\n"
ENROLMENTS = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,,,c1,o1,u1,student\ne2,,,c2,o1,u1,student\ne3,tobedeleted,,c1,o1,u5,student\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_people_are_read_whatever_wrote_the_file(encoding: str, delimiter: str) -> None:
    """Encoding, delimiter and the words of the titles are found out; the people are the same."""
    rows = [[cell.replace("; ", "|") for cell in row] for row in ROWS]
    lines = [delimiter.join(row).replace("ş", "s") for row in rows]

    checked = read("\r\n".join(lines).encode(encoding))

    assert checked.good
    assert list(EXPECTED) == [person for _, person in checked.people]


def test_people_are_read_out_of_a_workbook() -> None:
    """An Excel workbook gives the same people as the table it was made of."""
    checked = read(write_workbook(ROWS, "People"))

    assert list(EXPECTED) == [person for _, person in checked.people]


@given(st.lists(st.tuples(words, words), min_size=1, max_size=20, unique_by=lambda one: one[0].casefold()))
def test_every_row_is_a_person_or_a_problem(rows: list[tuple[str, str]]) -> None:
    """However the rows are, as many come back as went in: each in one list or the other."""
    checked = table(*([number, name] for number, name in rows))

    assert len(rows) == len({place for place, _ in checked.people} | {one.row for one in checked.problems})
    assert not {place for place, _ in checked.people} & {one.row for one in checked.problems}


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No file breaks the reader: it is a table, or refused by a code."""
    for given_bytes in (data, b"PK\x03\x04" + data):
        with suppress(RosterUnreadable):
            read(given_bytes)
        assert not is_one_roster(given_bytes)


def test_all_that_is_wrong_is_told_at_once() -> None:
    """Each problem names its row and field, and the row that says the same; the good rows are still people."""
    checked = table(
        ["1", "Amina", "a@example.org", "B2", "125%", "long enough", "2001-02-03"],
        ["", "Nobody"],
        ["2", ""],
        [" 1 ", "Again"],
        ["3", "Bo", "not an address", "fluent", "90", "abc", "yesterday"],
        ["4", "x" * 201, "", "", "a lot"],
    )

    assert ["1"] == [person.number for _, person in checked.people]
    assert {
        Problem(3, Wrong.NO_NUMBER, Field.NUMBER),
        Problem(4, Wrong.NO_NAME, Field.NAME),
        Problem(5, Wrong.TWICE, Field.NUMBER, 2),
        Problem(6, Wrong.NOT_AN_EMAIL, Field.EMAIL),
        Problem(6, Wrong.NOT_A_LEVEL, Field.LEVEL),
        Problem(6, Wrong.OUT_OF_RANGE, Field.TIME_PERCENT),
        Problem(6, Wrong.SECRET_SHORT, Field.SECRET),
        Problem(6, Wrong.NOT_A_DATE, Field.BORN),
        Problem(7, Wrong.TOO_LONG, Field.NAME),
        Problem(7, Wrong.NOT_A_NUMBER, Field.TIME_PERCENT),
    } == set(checked.problems)


def test_a_lost_character_is_a_problem() -> None:
    """A name in which a character was lost is not taken for the person's name."""
    assert (Wrong.UNREADABLE,) == tuple(one.wrong for one in table(["1", "Am\ufffdna"]).problems)


@pytest.mark.parametrize(
    ("titles", "fields"),
    [
        (["Candidate No.", "Full Name"], {Field.NUMBER: 0, Field.NAME: 1}),
        (["Número de candidato", "Nombre completo", "Aula"], {Field.NUMBER: 0, Field.NAME: 1, Field.ROOM: 2}),
        (["准考证号", "姓名", "座位号"], {Field.NUMBER: 0, Field.NAME: 1, Field.DESK: 2}),
        (["رقم المرشح", "الاسم"], {Field.NUMBER: 0, Field.NAME: 1}),
        (["ID", "id", "Shoe size"], {Field.NUMBER: 0}),
        (["PRÉNOM", "nom"], {Field.GIVEN: 0, Field.FAMILY: 1}),
    ],
)
def test_titles_are_known_in_the_words_people_use(titles: list[str], fields: dict[Field, int]) -> None:
    """Columns are recognised whatever the case, accents and language; what is not known is left alone."""
    assert fields == guess(titles)


def test_one_roster_gives_its_students() -> None:
    """Students in force are people, with their classes; teachers, those deleted and those disabled are not."""
    data = folder(users=USERS, classes=CLASSES, enrollments=ENROLMENTS)
    assert is_one_roster(data)

    checked = check(read_one_roster(data), COLUMNS)

    assert [
        Person(
            "2001",
            "Amina Haddad",
            "Amina",
            "Haddad",
            "a@example.org",
            ("Year 7", "Maths – set 1"),
            source_id="u1",
        ),
        Person("chi", "Chi Tran", "Chi", "Tran", source_id="u5"),
    ] == [person for _, person in checked.people]


def test_one_roster_1_2_has_roles_apart() -> None:
    """Since 1.2 who is a student stands in a table of roles."""
    users = USERS.replace(",role,", ",").replace(",student,", ",").replace(",teacher,", ",")
    roles = "sourcedId,status,dateLastModified,userSourcedId,roleType,role\nr1,,,u1,primary,student\nr2,,,u3,primary,teacher\n"

    checked = check(read_one_roster(folder("1.2", users=users, roles=roles)), COLUMNS)

    assert ["2001"] == [person.number for _, person in checked.people]


def spoiled(data: bytes, compression: int) -> bytes:
    """Return a ZIP whose parts are packed in this way, and damaged in their middle."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(out, "w", compression) as archive:
        for info in before.infolist():
            archive.writestr(info.filename, before.read(info) * 50)
    found = bytearray(out.getvalue())
    with zipfile.ZipFile(out) as archive:
        starts = [info.header_offset + 30 + len(info.filename) for info in archive.infolist()]
    for start in starts:
        for place in range(start + 5, start + 25):
            found[place] ^= 0xFF
    return bytes(found)


@pytest.mark.parametrize("compression", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_damaged_within_is_no_table(compression: int) -> None:
    """A folder or a workbook whose parts cannot be unpacked is refused, however they were packed."""
    for data, read in (
        (folder("1.1", users=USERS), read_one_roster),
        (write_workbook([["number", "name"], ["1", "Amina"]], "Roster"), read_sheet),
    ):
        with pytest.raises(RosterUnreadable) as refused:
            read(spoiled(data, compression))
        assert "not_a_table" == refused.value.detail


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (folder("2.0", users=USERS), "version"),
        (folder("1.2", users=USERS), "roles.csv"),
        (folder(), "users.csv"),
        (folder(users=USERS.splitlines()[0] + "\n"), "empty"),
        (folder(users=USERS)[:-40], "not_a_table"),
    ],
)
def test_a_folder_that_cannot_be_used_says_why(data: bytes, why: str) -> None:
    """Another version, a missing table, nobody in it, or a damaged ZIP: each is refused by its own code."""
    with pytest.raises(RosterUnreadable) as refused:
        read_one_roster(data)
    assert why == refused.value.detail
