"""``carrel-server staff`` changes accounts, and says what it did."""

import json
from pathlib import Path

from typer.testing import CliRunner, Result

from sync_server.__main__ import app
from tests.sync_server.hall import PASSWORD, Hall


def run(hall: Hall, *words: str, typed: str = "") -> Result:
    """Run a command on a hall's folder."""
    return CliRunner().invoke(app, ["staff", *words, "--data", str(hall.config.data)], input=typed)


def told(hall: Hall, name: str) -> dict[str, object]:
    """Return a member of staff as the list has them."""
    rows = json.loads(run(hall, "list", "--json").stdout)
    return next(row for row in rows if row["name"] == name)


def test_a_member_of_staff_is_changed_and_leaves(hall: Hall) -> None:
    """Role and centres change, somebody leaves and comes back, and the list says so each time."""
    assert (
        "marker is proctor of North.\n"
        == run(hall, "change", "marker", "--role", "proctor", "--centre", "North").stdout
    )
    assert ("proctor", ["North"], 2) == tuple(
        told(hall, "marker")[name] for name in ("role", "centres", "revision")
    )
    assert "marker is proctor.\n" == run(hall, "change", "marker", "--everywhere").stdout
    assert "marker can sign in no more.\n" == run(hall, "leave", "marker").stdout
    assert told(hall, "marker")["left"]
    assert 0 == run(hall, "change", "marker", "--back").exit_code
    assert not told(hall, "marker")["left"]


def test_passwords_codes_and_what_is_wanted(hall: Hall) -> None:
    """Another password is given, codes are forgotten, and what is wanted of roles is said."""
    assert 0 == run(hall, "password", "marker", "--password-stdin", typed=f"{PASSWORD} anew\n").exit_code
    assert "marker has no one-time codes now.\n" == run(hall, "reset-codes", "marker").stdout
    assert (
        "One-time codes are wanted of: admin, marker.\n"
        == run(hall, "want-codes", "--role", "marker", "--role", "admin").stdout
    )
    assert "One-time codes are wanted of: nobody.\n" == run(hall, "want-codes").stdout


def test_what_is_refused_is_said(hall: Hall, tmp_path: Path) -> None:
    """Nobody, the last admin, and two places at once are refused with a reason."""
    assert 1 == run(hall, "leave", "nobody").exit_code
    last = run(hall, "leave", "admin")
    assert (1, True) == (last.exit_code, "Nobody would be left" in last.stderr)
    assert 2 == run(hall, "change", "marker", "--centre", "North", "--everywhere").exit_code
