"""``carrel-server roster``: a file becomes a roster, or every line that is wrong is told."""

import json
from pathlib import Path

from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.hall import opened_hall


def test_a_file_is_imported_or_told_line_by_line(tmp_path: Path) -> None:
    """A good file makes a roster of its name; a bad one makes none, ends with 1 and names each line."""
    folder, file = tmp_path / "data", tmp_path / "Year 7.csv"
    with opened_hall(folder):
        pass
    file.write_text("Student No;Who\n1;Amina\n1;Bo\n;Chi\n", "utf-8")
    named = ("--column", "name=Who")

    bad = run("roster", "import", str(file), *named, data=folder)
    file.write_text("Student No;Who\n1;Amina\n2;Bo\n", "utf-8")
    dry = run("roster", "import", str(file), *named, "--dry-run", data=folder)
    good = run("roster", "import", str(file), "--column", "name=2", data=folder)

    assert 1 == bad.exit_code
    assert "Line 3: number is the same as in line 2." in bad.output
    assert "Line 4: number has no number." in bad.output
    assert "Nothing was imported." in bad.output
    assert (0, True) == (dry.exit_code, "2 people would be in Year 7: 2 new" in dry.output)
    assert (0, True) == (good.exit_code, "2 people are in Year 7: 2 new" in good.output)
    assert [("Year 7", 2)] == [(one["name"], one["people"]) for one in told("roster", "list", data=folder)]


def test_columns_that_are_not_there_are_refused(tmp_path: Path) -> None:
    """A field or a title that is not known ends with 2 and says which there are; a file without names ends with 1."""
    folder, file = tmp_path / "data", tmp_path / "a.csv"
    with opened_hall(folder):
        pass
    file.write_text("number,who\n1,Amina\n", "utf-8")

    assert 1 == run("roster", "import", str(file), data=folder).exit_code
    for wrong in ("shoe=who", "name=nobody"):
        assert 2 == run("roster", "import", str(file), "--column", wrong, data=folder).exit_code


def test_a_sitting_is_held_for_a_roster(tmp_path: Path) -> None:
    """A sitting for a roster has its people, and the slips tell what each signs in with, once to a file of the owner's."""
    folder, file, slips = tmp_path / "data", tmp_path / "a.csv", tmp_path / "slips.csv"
    with opened_hall(folder) as hall:
        hall.publish()
    file.write_text("number,name,class\n1,Amina,7a\n2,=Bo,7b\n", "utf-8")
    run("roster", "import", str(file), "--name", "Year 7", data=folder)
    sitting = tmp_path / "sitting.json"
    told_so = {"id": "s1", "title": "T", "pack_id": "harbours"}
    window = {"opens_at": "2026-11-21T11:00:00Z", "closes_at": "2026-11-21T12:00:00Z"}
    sitting.write_text(json.dumps(told_so | window), "utf-8")

    held = run("sittings", "add", str(sitting), "--roster", "Year 7", "--group", "7b", data=folder)
    written = run("sittings", "slips", "s1", "-o", str(slips), data=folder)

    assert (0, 0) == (held.exit_code, written.exit_code), held.output + written.output
    titles, bo = slips.read_text("utf-8-sig").splitlines()
    assert "number,name,desk,secret" == titles
    assert bo.startswith("2,'=Bo,,")
    assert 0o600 == slips.stat().st_mode & 0o777
    assert 1 == run("sittings", "slips", "none", "-o", str(slips), data=folder).exit_code
    assert 1 == run("sittings", "add", str(sitting), "--roster", "none", data=folder).exit_code
