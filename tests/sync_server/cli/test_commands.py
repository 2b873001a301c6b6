"""The commands: what they print, how they refuse, and that programs can read them."""

import json
import re
from base64 import b32encode
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from assessment.pack.sitting_document import unverified_sitting
from sync_server.__main__ import app
from sync_server.api.sittings import (
    AccommodationsBody,
    CandidateBody,
    DisplayBody,
    LockdownBody,
    PolicyBody,
    SittingBody,
)
from sync_server.config import read_config
from tests.assessment.pack.examples import ISSUER, pack_bytes
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import PASSWORD, Hall, opened_hall


def run(*arguments: str, data: Path, stdin: str = "") -> Result:
    """Run one command."""
    return CliRunner().invoke(app, [*arguments, "--data", str(data)], input=stdin)


def told(*arguments: str, data: Path, stdin: str = "") -> Any:
    """Run one command that must succeed and return its JSON."""
    result = run(*arguments, "--json", data=data, stdin=stdin)
    assert 0 == result.exit_code, result.output
    return json.loads(result.stdout)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the data folder of a server that was set up by command."""
    told("init", "--organisation", "Riverside", data=tmp_path / "data")
    return tmp_path / "data"


def test_init_makes_a_server(tmp_path: Path) -> None:
    """Init makes folder, database, keys and a first admin, tells the public halves, and will not do so twice."""
    data = tmp_path / "data"

    facts = told(
        "init", "--organisation", "R", "--admin", "alice", "--password-stdin", data=data, stdin=PASSWORD
    )

    assert 0o700 == data.stat().st_mode & 0o777
    assert facts["recipient"].startswith("age1")
    key = (data / "keys" / facts["organisation_id"] / "issuer.key.pub").read_text()
    assert facts["issuer"] == key.strip()
    assert facts == told("organisation", "show", data=data)
    assert [("alice", "admin")] == [(one["name"], one["role"]) for one in told("staff", "list", data=data)]
    again = run("init", data=data)
    assert 1 == again.exit_code
    assert "already" in again.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("staff", "list"),
        ("devices", "code"),
        ("packs", "list"),
        ("sittings", "list"),
        ("attempts", "list"),
        ("db", "upgrade"),
        ("organisation", "show"),
        ("serve", "--port", "0"),
    ],
)
def test_nothing_works_before_init(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """Each command says what to do where there is no server."""
    result = run(*arguments, data=tmp_path / "nothing")

    assert 1 == result.exit_code
    assert "carrel-server init" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("init",),
        ("serve",),
        ("db", "upgrade"),
        ("organisation", "show"),
        ("staff", "add"),
        ("staff", "list"),
        ("devices", "code"),
        ("devices", "list"),
        ("devices", "revoke"),
        ("packs", "push"),
        ("packs", "release"),
        ("packs", "trust"),
        ("packs", "list"),
        ("sittings", "add"),
        ("sittings", "list"),
        ("sittings", "export"),
        ("attempts", "list"),
        ("attempts", "show"),
        ("attempts", "receipt"),
        ("attempts", "export"),
    ],
)
def test_every_command_has_help(arguments: tuple[str, ...]) -> None:
    """Each command explains itself."""
    result = CliRunner().invoke(app, [*arguments, "--help"])

    assert 0 == result.exit_code
    assert "--help" in result.output


def test_a_sitting_may_say_all_that_the_help_names() -> None:
    """The help of ``sittings add`` leaves out no field that a description may have."""
    wide = {"COLUMNS": "4000", "TERM": "dumb"}
    output = CliRunner().invoke(app, ["sittings", "add", "--help"], env=wide).output

    named = set(re.findall(r"[a-z_0-9]+", output))
    for body in (SittingBody, PolicyBody, LockdownBody, CandidateBody, AccommodationsBody, DisplayBody):
        assert set(body.model_fields) <= named


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("staff", "add", "x"), ("staff", "add", "x", "--role", "king"), ("packs", "push", "no")],
)
def test_wrong_usage_is_code_2(folder: Path, arguments: tuple[str, ...]) -> None:
    """What is not a command, or not one in that form, ends with code 2."""
    assert 2 == run(*arguments, data=folder).exit_code


def test_wrong_environment_is_code_2(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that cannot be used is named."""
    monkeypatch.setenv("CARREL_SERVER_MODE", "fast")

    result = run("packs", "list", data=folder)

    assert 2 == result.exit_code
    assert "CARREL_SERVER_MODE" in result.stderr


def test_staff_can_be_added_once(folder: Path) -> None:
    """A name is given once, and a short password is refused."""
    add = ("staff", "add", "bob", "--role", "marker", "--password-stdin")

    assert "marker" == told(*add, data=folder, stdin=PASSWORD)["role"]
    assert 1 == run(*add, data=folder, stdin=PASSWORD).exit_code
    assert (
        1
        == run(
            "staff", "add", "eve", "--role", "marker", "--password-stdin", data=folder, stdin="x"
        ).exit_code
    )
    assert 2 == run("staff", "add", "eve", "--role", "marker", data=folder).exit_code


def test_code_is_ready_to_be_typed(folder: Path) -> None:
    """A code comes with the address told, else with that of the server that runs on this folder."""
    with_url = told(
        "devices", "code", "--url", "https://exams.example.org/", "--centre", "North", data=folder
    )
    assert f"https://exams.example.org#{with_url['code']}.{with_url['fingerprint']}" == with_url["entry"]

    (folder / "serving.json").write_text('{"url": "http://127.0.0.1:5"}')

    assert run("devices", "code", data=folder).stdout.startswith("http://127.0.0.1:5#")


def test_packs_can_be_pushed_and_released(folder: Path, tmp_path: Path) -> None:
    """A stranger's pack is refused until trusted, then published; one not sealed here cannot be released."""
    file = tmp_path / "a.carrel"
    file.write_bytes(pack_bytes())
    refused = run("packs", "push", str(file), data=folder)
    assert 1 == refused.exit_code
    assert "pack_issuer_unknown" in refused.stderr

    told("packs", "trust", ISSUER.public.hex(), data=folder)
    pushed = told("packs", "push", str(file), "--opens-at", "2030-05-06T12:00:00Z", data=folder)

    assert ("harbours", 3, False) == (pushed["pack_id"], pushed["version"], pushed["scorable"])
    assert "pack_closed" in run("packs", "release", "harbours", data=folder).stderr
    assert "not_found" in run("packs", "release", "nothing", data=folder).stderr
    assert 2 == run("packs", "trust", "abc", data=folder).exit_code
    assert 2 == run("packs", "push", str(file), "--opens-at", "noon", data=folder).exit_code
    assert "harbours" in run("packs", "list", data=folder).stdout


TOML = """
title = "Morning"
pack_id = "harbours"
opens_at = 2030-05-06T11:00:00Z
closes_at = 2030-05-06T20:00:00Z

[policy]
feedback = "at_end"
leave_pin = "4711"

[[candidates]]
number = "C-1"
name = "Amina"
secret = "open sesame"
"""


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """Return the data folder of a server to which an attempt was sent."""
    with opened_hall(tmp_path / "used") as hall:
        facts = hall.publish()
        hall.sitting()
        desk = hall.desk()
        desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
        hall.accept(desk, desk.frames())
    return tmp_path / "used"


def test_sitting_can_be_added_from_a_file(used: Path, tmp_path: Path) -> None:
    """A sitting in TOML or JSON is published, and one that is wrong is refused with the place."""
    toml, as_json, wrong = (tmp_path / name for name in ("a.toml", "a.json", "wrong.toml"))
    toml.write_text(TOML)
    as_json.write_text(
        json.dumps(
            {
                "title": "Evening",
                "pack_id": "harbours",
                "version": 1,
                "test_id": "t1",
                "opens_at": "2030-05-06T11:00:00Z",
                "closes_at": "2030-05-06T20:00:00Z",
                "candidates": [],
            }
        )
    )
    wrong.write_text(TOML.replace('name = "Amina"', "name = 5"))

    assert 1 == told("sittings", "add", str(toml), data=used)["revision"]
    assert "Evening" == told("sittings", "add", str(as_json), data=used)["title"]
    refused = run("sittings", "add", str(wrong), data=used)
    assert 1 == refused.exit_code
    assert "candidates.0.name" in refused.stderr
    assert "open sesame" not in refused.stderr
    wrong.write_text("title = ")
    assert 1 == run("sittings", "add", str(wrong), data=used).exit_code
    assert 3 == len(told("sittings", "list", data=used))
    assert "Evening" in run("sittings", "list", data=used).stdout


def test_proctors_of_a_sitting_come_from_its_file(used: Path, tmp_path: Path) -> None:
    """Each table of proctors is a name and a PIN; two of one PIN are refused, and no PIN is ever shown."""
    file = tmp_path / "named.toml"
    named = TOML + '\n[[proctors]]\nname = "Pat"\npin = "pat 2580"\n'
    file.write_text(named + '\n[[proctors]]\nname = "Kim"\npin = "kim 1470"\n')
    added = run("sittings", "add", str(file), data=used)
    file.write_text(named + '\n[[proctors]]\nname = "Kim"\npin = "pat 2580"\n')
    refused = run("sittings", "add", str(file), data=used)

    assert (0, 1) == (added.exit_code, refused.exit_code)
    assert "same PIN" in refused.stderr
    assert "2580" not in refused.stderr + refused.stdout + added.stdout
    assert "proctors: id, name*, pin*" in run("sittings", "add", "--help", data=used).stdout


PINLESS = TOML.replace('leave_pin = "4711"', "{}")
SERVER_ALONE, ANYBODY_OPENS, ANYBODY_LEAVES = "from the server alone", "anybody opens", "anybody can leave"


@pytest.mark.parametrize(
    ("unlock", "more", "warned"),
    [
        (["server"], "", {SERVER_ALONE, ANYBODY_LEAVES}),
        (["password", "server"], "", {ANYBODY_OPENS, ANYBODY_LEAVES}),
        (["server"], 'leave_pin = "2580"', {SERVER_ALONE}),
        (["password", "server"], 'leave_pin = "2580"', set()),
        (["code", "server"], "", set()),
        (["server"], "practice = true", set()),
    ],
)
def test_a_sitting_that_no_proctor_opens_at_the_machine_is_warned_of(
    used: Path, tmp_path: Path, unlock: list[str], more: str, warned: set[str]
) -> None:
    """It is published all the same; what follows is said beside the answer, and what would help."""
    file = tmp_path / "alone.toml"
    file.write_text(f"{PINLESS.format(more)}\n[policy.lockdown]\nunlock = {json.dumps(unlock)}\n")
    added = run("sittings", "add", str(file), "--json", data=used)

    assert 0 == added.exit_code, added.stderr
    assert 1 == json.loads(added.stdout)["revision"]
    told = {words for words in (SERVER_ALONE, ANYBODY_OPENS, ANYBODY_LEAVES) if words in added.stderr}
    assert (warned, bool(warned)) == (told, "Warning: " in added.stderr)


def test_named_proctors_are_somebody_at_the_machine(used: Path, tmp_path: Path) -> None:
    """Where their own PINs open a locked test nothing is warned of."""
    file = tmp_path / "named.toml"
    policy = '[policy.lockdown]\nunlock = ["password", "server"]\n'
    file.write_text(f'{PINLESS.format("")}\n{policy}\n[[proctors]]\nname = "Pat"\npin = "pat 2580"\n')

    assert "" == run("sittings", "add", str(file), data=used).stderr


def test_a_sitting_can_be_carried_away(used: Path, tmp_path: Path) -> None:
    """The file is the signed sitting, for its owner's eyes only; it replaces nothing, and an unknown one makes none."""
    out = tmp_path / "morning.carrelsitting"

    first = run("sittings", "export", "morning", "-o", str(out), data=used)
    again = run("sittings", "export", "morning", "-o", str(out), data=used)
    unknown = run("sittings", "export", "night", "-o", str(tmp_path / "night"), data=used)

    assert "exam paper" in first.stdout
    assert "morning" == unverified_sitting(out.read_bytes()).sitting.id
    assert 0o600 == out.stat().st_mode & 0o777
    assert (1, 1) == (again.exit_code, unknown.exit_code)
    assert "exists" in again.stderr
    assert not (tmp_path / "night").exists()


def test_attempts_can_be_listed_shown_and_exported(used: Path, tmp_path: Path) -> None:
    """An attempt that has come is in the list at once, can be read, and can be written to a file."""
    (listed,) = told("attempts", "list", data=used)
    name = listed["attempt_id"]
    out = tmp_path / "out.json"

    shown = told("attempts", "show", name, data=used)
    exported = run("attempts", "export", name, "-o", str(out), data=used)

    assert ("3.5", "submitted", "Amina") == (listed["score"], listed["state"], listed["candidate_name"])
    assert shown["chain_verified"]
    assert 0 == exported.exit_code
    assert shown["digest"] == json.loads(out.read_text())["attempt"]["digest"]
    assert "verified" in run("attempts", "show", name, data=used).stdout
    assert name[:8] in run("attempts", "list", data=used).stdout
    assert name in run("attempts", "export", name, data=used).stdout
    assert 1 == run("attempts", "show", "nothing", data=used).exit_code


def test_a_receipt_is_checked_against_what_has_come(used: Path) -> None:
    """The text of a receipt holds for its attempt; one letter of its digest changed does not; no receipt is refused."""
    (listed,) = told("attempts", "list", data=used)
    shown = told("attempts", "show", listed["attempt_id"], data=used)
    digest = b32encode(bytes.fromhex(shown["digest"])).decode().rstrip("=")
    text = f"CARREL1:{listed['attempt_id'].upper()}:{digest}:{shown['ended_ms']}"
    other = text.replace(f":{digest[0]}", f":{'A' if digest[0] != 'A' else 'B'}")

    assert told("attempts", "receipt", text, data=used)["holds"]
    assert "holds" in run("attempts", "receipt", text, data=used).stdout
    refused = run("attempts", "receipt", other, data=used)
    assert (1, True) == (refused.exit_code, "DOES NOT HOLD" in refused.stdout)
    assert 1 == run("attempts", "receipt", "nothing", data=used).exit_code


def test_devices_can_be_listed_and_shut_out(used: Path) -> None:
    """A device is listed, and no more let in once it is shut out."""
    (device,) = told("devices", "list", data=used)

    told("devices", "revoke", device["device_id"], data=used)

    assert told("devices", "list", data=used)[0]["revoked"]
    assert "shut out" in run("devices", "list", data=used).stdout
    assert 1 == run("devices", "revoke", "f" * 16, data=used).exit_code


def test_commands_work_beside_a_running_server(hall: Hall) -> None:
    """What a command changes, a running server shows."""
    code = told("devices", "code", data=read_config({}, hall.config.data).data)["code"]

    assert code
    told("staff", "add", "zoe", "--role", "author", "--password-stdin", data=hall.config.data, stdin=PASSWORD)
    reply = hall.caller()("POST", "/api/v1/staff/session", json={"name": "zoe", "password": PASSWORD})
    assert "author" == reply.json()["role"]
