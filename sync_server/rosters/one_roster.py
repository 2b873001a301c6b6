"""OneRoster 1.1 and 1.2 in CSV (1EdTech): a folder of tables in a ZIP, of which the users and their classes are read.

https://www.imsglobal.org/spec/oneroster/v1p2/bind/csv
"""

import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from lzma import LZMAError

from sync_server.errors import RosterUnreadable
from sync_server.rosters.person import Field
from sync_server.rosters.sheet import LARGEST, MOST_ROWS, Sheet, read_sheet

MANIFEST, USERS, ROLES, CLASSES, ENROLMENTS = (
    "manifest.csv",
    "users.csv",
    "roles.csv",
    "classes.csv",
    "enrollments.csv",
)
VERSIONS = ("1.1", "1.2")
LARGEST_UNPACKED = 256 << 20
TITLES = (Field.SOURCE_ID, Field.NUMBER, Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.GROUP)
COLUMNS = {field: place for place, field in enumerate(TITLES)}
"""Where the fields are in the table that is made of such a folder."""
_STUDENT = "student"
_PARTING = re.compile(r"\s*[;,|]\s*")
"""What would part one class into two where classes are listed."""
_GONE = "tobedeleted"


def is_one_roster(data: bytes) -> bool:
    """Say whether these bytes are such a folder."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return {MANIFEST, USERS} <= _names(archive).keys()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def read_one_roster(data: bytes) -> Sheet:
    """Return its students as a table, in the columns of ``COLUMNS``; each with the line of ``users.csv`` it is from.

    A student's number is their ``identifier``, else the user name, else the ``sourcedId``. The classes are those they
    are enrolled in as students.

    Raises:
        RosterUnreadable: ``detail`` is ``version``, ``not_a_table``, ``too_large``, ``empty``, or a file that is missing.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            tables = _tables(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        LZMAError,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise RosterUnreadable("not_a_table") from error
    for needed in (MANIFEST, USERS):
        if needed not in tables:
            raise RosterUnreadable(needed)
    version = _version(tables[MANIFEST])
    if not version.startswith(VERSIONS):
        raise RosterUnreadable("version")
    students = _students(tables) if version.startswith("1.2") else None
    classes = _classes(tables)
    rows = []
    for place, user in _records(tables[USERS]):
        user_id = user.get("sourcedid", "")
        is_student = user.get("role", "").casefold() == _STUDENT if students is None else user_id in students
        if is_student and user.get("enableduser", "true").casefold() != "false":
            rows.append((place, _cells(user_id, user, classes.get(user_id, ()))))
    if len(rows) > MOST_ROWS:
        raise RosterUnreadable("too_many_rows")
    if not rows:
        raise RosterUnreadable("empty")
    return Sheet(tuple(field.value for field in TITLES), tuple(rows))


def _cells(user_id: str, user: Mapping[str, str], classes: Sequence[str]) -> tuple[str, ...]:
    number = user.get("identifier") or user.get("username") or user_id
    named = (user.get(title, "") for title in ("givenname", "familyname", "email"))
    return (user_id, number, *named, "; ".join(classes))


def _names(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the files by their plain names: some systems put them into a folder."""
    return {info.filename.rpartition("/")[2].casefold(): info for info in archive.infolist()}


def _tables(archive: zipfile.ZipFile) -> dict[str, Sheet]:
    found = _names(archive)
    wanted = [found[name] for name in (MANIFEST, USERS, ROLES, CLASSES, ENROLMENTS) if name in found]
    if sum(info.file_size for info in wanted) > LARGEST_UNPACKED:
        raise RosterUnreadable("too_large")
    tables: dict[str, Sheet] = {}
    for info in wanted:
        with archive.open(info) as stream:
            data = stream.read(LARGEST + 1)
        if data.strip():
            tables[info.filename.rpartition("/")[2].casefold()] = read_sheet(data)
    return tables


def _records(sheet: Sheet) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows that are still in force, by the titles of their columns."""
    titles = [title.casefold() for title in sheet.titles]
    for place, cells in sheet.rows:
        record = dict(zip(titles, cells, strict=False))
        if record.get("status", "").casefold() != _GONE:
            yield place, record


def _version(manifest: Sheet) -> str:
    told = {cells[0].casefold(): cells[1] for _, cells in manifest.rows if len(cells) > 1}
    return told.get("oneroster.version", "")


def _students(tables: Mapping[str, Sheet]) -> set[str]:
    """Return who is a student: since 1.2 roles stand in a table of their own."""
    if ROLES not in tables:
        raise RosterUnreadable(ROLES)
    return {
        role.get("usersourcedid", "")
        for _, role in _records(tables[ROLES])
        if role.get("role", "").casefold() == _STUDENT
    }


def _classes(tables: Mapping[str, Sheet]) -> dict[str, list[str]]:
    classes = _records(tables[CLASSES]) if CLASSES in tables else iter(())
    titles = {one.get("sourcedid", ""): one.get("title", "") for _, one in classes}
    found: dict[str, list[str]] = defaultdict(list)
    if ENROLMENTS in tables:
        for _, one in _records(tables[ENROLMENTS]):
            title = titles.get(one.get("classsourcedid", ""), "")
            if title and one.get("role", "").casefold() == _STUDENT:
                found[one.get("usersourcedid", "")].append(_PARTING.sub(" – ", title))
    return found
