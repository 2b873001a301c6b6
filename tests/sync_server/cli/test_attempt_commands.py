"""Telling attempts something from the command line, and seeing what has become of it."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
import structlog

from assessment.attempt.events import Started
from assessment.attempt.irregularity import Irregularity
from sync_server.__main__ import main
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.storage.models import LogFrame
from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.events import initiated
from tests.sync_server.hall import opened_hall


@pytest.fixture
def sat(tmp_path: Path) -> tuple[Path, list[str]]:
    """Return the data folder of a server, and two attempts that are under way."""
    with opened_hall(tmp_path / "sat") as hall:
        facts = hall.publish()
        hall.sitting()
        for number in (1, 2):
            desk = hall.desk()
            desk.write(hall.attempt(number), initiated(), Started(), pack_hash=facts.pack_hash)
            hall.accept(desk, desk.frames())
        return tmp_path / "sat", [str(hall.attempt(number)) for number in (1, 2)]


def test_one_attempt_is_told(sat: tuple[Path, list[str]]) -> None:
    """A command by id is given, listed as waiting, and stands with the attempt."""
    data, (one, other) = sat

    given = told("attempts", "command", "extend", one, "--minutes", "10", "--reason", "Alarm", data=data)

    assert (600_000, "Alarm", "command line") == tuple(
        given[0]["command"][name] for name in ("extension_ms", "reason", "by")
    )
    (listed,) = told("attempts", "commands", one, data=data)
    assert ("extend", "waiting") == (listed["kind"], listed["state"])
    assert [] == told("attempts", "commands", other, data=data)
    assert "extend" in run("attempts", "commands", one, data=data).stdout
    assert "extend  command line  waiting" in run("attempts", "show", one, data=data).stdout


def test_a_whole_sitting_is_told(sat: tuple[Path, list[str]]) -> None:
    """A command by sitting reaches every open attempt of it, with who said so."""
    data, ids = sat

    given = told(
        *("attempts", "command", "message", "--sitting", "morning", "--text", "Hello", "--by", "Ms Lee"),
        data=data,
    )

    assert sorted(ids) == sorted(one["attempt_id"] for one in given)
    assert {"Ms Lee"} == {one["command"]["by"] for one in given}
    assert [] == told("attempts", "command", "lock", "--sitting", "evening", data=data)


def test_what_cannot_be_told_is_refused(sat: tuple[Path, list[str]]) -> None:
    """Nothing to open, nobody named, no such attempt, no sense: exit codes and sentences say which."""
    data, (one, _) = sat

    nothing = run("attempts", "command", "unlock", one, data=data)
    assert (1, f"{one}  not_locked\n") == (nothing.exit_code, nothing.stdout)
    assert 2 == run("attempts", "command", "lock", data=data).exit_code
    assert 2 == run("attempts", "command", "explode", one, data=data).exit_code
    assert 1 == run("attempts", "command", "lock", "nobody", data=data).exit_code
    senseless = run("attempts", "command", "message", one, data=data)
    assert 1 == senseless.exit_code
    assert "command_invalid" in senseless.stderr


def test_what_a_proctor_noted_is_shown(tmp_path: Path) -> None:
    """Showing an attempt names each irregularity with its reason, its words and who noted it."""
    with opened_hall(tmp_path / "noted") as hall:
        facts = hall.publish()
        hall.sitting()
        desk = hall.desk()
        noted = (Started(), Irregularity("staff/absent", "For ten minutes", "Pat Proctor"))
        desk.write(hall.attempt(), initiated(), *noted, pack_hash=facts.pack_hash)
        hall.accept(desk, desk.frames())
        attempt_id = str(hall.attempt())

    shown = run("attempts", "show", attempt_id, data=tmp_path / "noted").stdout

    assert "irregularity  staff/absent  For ten minutes  by Pat Proctor" in shown


@pytest.fixture
def logs_as_before() -> Iterator[None]:
    """Leave logging as it was."""
    kept = structlog.get_config()
    yield
    structlog.configure(**kept)


@pytest.mark.usefixtures("logs_as_before")
def test_a_list_says_what_it_lacks(
    sat: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where an attempt cannot be read the list is whole JSON of the others, and says beside it how many are missing."""
    data, (_, other) = sat
    server = open_server(read_config({}, data))
    damage = sa.update(LogFrame).where(LogFrame.device_id == f"{1:016x}").values(data=b"damaged")
    server.database.write(lambda session: session.execute(damage))
    server.close()
    monkeypatch.setattr(sys, "argv", ["carrel-server", "attempts", "list", "--json", "--data", str(data)])

    with pytest.raises(SystemExit) as ended:
        main()

    said = capsys.readouterr()
    assert [other] == [one["attempt_id"] for one in json.loads(said.out)]
    assert "Attempts that have been sent more than is read yet: 1." in said.err
    assert 0 == ended.value.code
