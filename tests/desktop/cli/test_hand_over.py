"""Hand-overs and results at the command line: the PIN is asked for, and every refusal is a sentence with its remedy."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.hand_over import WHY_NOT
from desktop.cli.main import app
from desktop.instance import alone
from desktop.services.read_attempts import list_attempts
from desktop.services.seats import WhyNot
from tests.builders import PIN, Q1, Desk, make_policy, responded
from tests.desktop.services.seats import left, make_seat


def run(*arguments: object, home: Path, pin: str = PIN) -> Result:
    """Run a command of the group, with somebody at the terminal who types a PIN."""
    told = ["proctor", *map(str, arguments), "--home", str(home)]
    return CliRunner().invoke(app, told, input=f"{pin}\n")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def first(tmp_path: Path) -> Desk:
    """A computer on which C-1 was left in the middle of the test, closed."""
    desk = make_seat(tmp_path / "1", "one")
    with desk.opened() as device:
        left(device, responded(Q1, "A"))
    return desk


def test_out_in_and_exported(first: Desk, tmp_path: Path, stick: Path) -> None:
    """From one data folder to another and on to a stick, with the proctor's PIN each time; JSON says what was done."""
    second = make_seat(tmp_path / "2", "two")
    out = run("hand-over", "out", "--to", stick, "--why", "dark", "--json", home=first.paths.home)
    told = json.loads(out.stdout)
    into = run("hand-over", "in", told["file"], "--json", home=second.paths.home)
    results = run("export", "--to", stick, "--json", home=second.paths.home)

    assert (0, 0, 0) == (out.exit_code, into.exit_code, results.exit_code), out.stderr + into.stderr
    assert ("C-1", 2, "proctor", []) == (told["number"], told["seat"], told["by"], told["missing_files"])
    assert {"number": "C-1", "answered": 1, "seat": 2}.items() <= json.loads(into.stdout).items()
    assert [told["attempt"]] == json.loads(results.stdout)["attempts"]
    assert Path(json.loads(results.stdout)["file"]).exists()
    assert PIN not in out.output + into.output


def test_people_are_told_in_sentences(first: Desk, tmp_path: Path, stick: Path) -> None:
    """What was done, and what to do next."""
    second = make_seat(tmp_path / "2", "two")
    out = run("hand-over", "out", "--to", stick, home=first.paths.home)
    (file,) = stick.iterdir()

    assert "Nothing more is taken on this machine." in out.stdout
    assert str(file) in out.stdout
    assert "sign in as usual" in run("hand-over", "in", file, home=second.paths.home).stdout
    assert "attempts import" in run("export", "--to", stick, home=second.paths.home).stdout


def test_back_again(first: Desk, stick: Path) -> None:
    """What was handed over can be taken back, once."""
    run("hand-over", "out", "--to", stick, home=first.paths.home)
    back = run("hand-over", "back", "--json", home=first.paths.home)
    again = run("hand-over", "back", home=first.paths.home)

    assert (0, 3) == (back.exit_code, json.loads(back.stdout)["seat"])
    assert (1, "There is no attempt that was handed over") == (again.exit_code, again.stderr[:40])


def test_a_wrong_pin(first: Desk, stick: Path) -> None:
    """Nothing is done, and after some tries the next must wait."""
    told = [run("hand-over", "out", "--to", stick, home=first.paths.home, pin="0000") for _ in range(4)]

    assert [1] * 4 == [one.exit_code for one in told]
    assert "may be made now" in told[0].stderr
    assert "in 5 seconds" in told[2].stderr
    assert [] == list(stick.iterdir())


def test_while_the_application_is_open(first: Desk, stick: Path) -> None:
    """Two must not write to one log: the command says so and does nothing."""
    with alone(first.paths) as free:
        assert free
        done = run("hand-over", "out", "--to", stick, home=first.paths.home)

    assert (1, True) == (done.exit_code, "Carrel is open on this machine" in done.stderr)


def test_refusals_are_sentences(first: Desk, tmp_path: Path, stick: Path) -> None:
    """No data, no such attempt, a file that is none, a sitting without a key: each with its remedy, and exit code 1."""
    home = first.paths.home
    junk = stick / "junk.carrelseat"
    junk.write_bytes(b"no seat")
    keyless = make_seat(tmp_path / "3", "three", policy=make_policy(unlock_key=""), seal=False)
    with keyless.opened() as device:
        left(device)
    told = {
        "There is no Carrel data": run("export", "--to", stick, home=tmp_path / "none"),
        "There is no attempt nobody": run("hand-over", "out", "nobody", "--to", stick, home=home),
        "This is no hand-over": run("hand-over", "in", junk, home=home),
        "cannot be read": run("hand-over", "in", stick / "nothing", home=home),
        "was not handed over": run("hand-over", "back", _only(first), home=home),
        "no unlock key": run("hand-over", "out", "--to", stick, home=keyless.paths.home),
        "names no key to seal": run("export", "--to", stick, home=keyless.paths.home),
        "The sitting other is not": run("export", "--to", stick, "--sitting", "other", home=home),
    }

    for words, done in told.items():
        assert 1 == done.exit_code, words
        assert words in done.stderr.replace("\n", " "), (words, done.stderr)


def _only(desk: Desk) -> str:
    with desk.opened() as device:
        (row,) = list_attempts(device)
    return row.attempt_id


def test_every_reason_has_its_sentence() -> None:
    """No code is ever shown to a person."""
    assert set(WhyNot) == set(WHY_NOT)
