"""The proctor's codes on the command line: out of the sitting's file alone, and honest about what was checked."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assessment.attempt.unlock_code import challenge_code, grouped
from assessment.pack.canonical import canonical_json
from desktop.cli import proctor
from desktop.cli.main import app
from tests.builders import STRANGER, UNLOCK_KEY, Desk, make_document, make_policy, make_sitting

CHALLENGE = "FHSZ-JG2Q"
ANSWER = grouped(challenge_code(UNLOCK_KEY, make_sitting().id, CHALLENGE))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sitting's file."""
    file = tmp_path / "morning.carrelsitting"
    file.write_bytes(make_document())
    return file


def run(*arguments: object, home: Path) -> Result:
    """Run a command of the group."""
    return CliRunner().invoke(app, ["proctor", *map(str, arguments), "--home", str(home)])


def test_a_challenge_is_answered(file: Path, tmp_path: Path) -> None:
    """The code alone is on standard output, however the challenge was typed; that nobody checked the file is said."""
    done = run("code", file, "--challenge", "fhsz jg2q", home=tmp_path / "nothing")

    assert (0, f"{ANSWER}\n") == (done.exit_code, done.stdout)
    assert "NOT VERIFIED" in done.stderr
    assert "Morning" in done.stderr
    assert not (tmp_path / "nothing").exists()


def test_on_an_installation_that_knows_the_issuer_it_is_verified(file: Path, desk: Desk) -> None:
    """Where the organisation is trusted nothing is said against the file."""
    done = run("code", file, "--challenge", CHALLENGE, "--json", home=desk.paths.home)

    assert {"code": ANSWER, "challenge": CHALLENGE, "signature": "holds"}.items() <= json.loads(
        done.stdout
    ).items()
    assert "NOT VERIFIED" not in done.stderr


def test_a_strangers_sitting_is_told_so(file: Path, desk: Desk) -> None:
    """A file by somebody who is not trusted here gives its codes and says that it was not verified."""
    file.write_bytes(make_document(issuer=STRANGER))

    done = run("code", file, "--challenge", CHALLENGE, home=desk.paths.home)

    assert (0, f"{ANSWER}\n") == (done.exit_code, done.stdout)
    assert "does not trust" in done.stderr


def test_a_changed_sitting_is_refused(file: Path, desk: Desk) -> None:
    """A file that says it is by somebody trusted, and is not what they signed, gives no code."""
    signed = json.loads(file.read_bytes())
    signed["document"] = signed["document"].replace("Morning", "Evening")
    file.write_bytes(canonical_json(signed))

    done = run("code", file, "--challenge", CHALLENGE, home=desk.paths.home)

    assert (1, "") == (done.exit_code, done.stdout)
    assert "does not hold" in done.stderr


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (None, "cannot be read"),
        (b"", "not a sitting"),
        (b"%PDF-1.4", "not a sitting"),
        (make_document(make_sitting(policy=make_policy(unlock_key=""))), "no unlock codes"),
    ],
    ids=["not there", "empty", "another file", "without a key"],
)
@pytest.mark.parametrize("command", ["code", "codes"])
def test_what_gives_no_codes_is_told(
    file: Path, tmp_path: Path, command: str, data: bytes | None, told: str
) -> None:
    """A file that is not there, is no sitting or has no key: one sentence, code 1, and nothing is written."""
    file.unlink()
    if data is not None:
        file.write_bytes(data)
    out = tmp_path / "sheet.pdf"
    more = ("--challenge", CHALLENGE) if command == "code" else ("--out", out)

    done = run(command, file, *more, home=tmp_path / "nothing")

    assert (1, "") == (done.exit_code, done.stdout)
    assert told in done.stderr
    assert not out.exists()


def test_a_mistyped_challenge_is_told_at_once(file: Path, tmp_path: Path) -> None:
    """It gives no code that would then be refused at the locked test."""
    done = run("code", file, "--challenge", "FHSZ-JG2R", home=tmp_path / "nothing")

    assert (1, "") == (done.exit_code, done.stdout)
    assert "FHSZ-JG2R is no challenge" in done.stderr


def test_a_sheet_is_made(qapp: object, file: Path, tmp_path: Path) -> None:
    """A PDF that only its owner may read, for all candidates, with as many codes as were asked for."""
    out = tmp_path / "sheet.pdf"

    done = run("codes", file, "--out", out, "--each", 9, "--language", "ar", home=tmp_path / "nothing")

    assert 0 == done.exit_code, done.output
    assert "2 candidates with 9 codes each" in done.stdout
    assert out.read_bytes().startswith(b"%PDF-")
    assert 0o600 == out.stat().st_mode & 0o777


@pytest.mark.parametrize("wrong", [("--each", "0"), ("--each", "31"), ("--language", "tlh")])
def test_what_no_sheet_can_be_is_usage(file: Path, tmp_path: Path, wrong: tuple[str, str]) -> None:
    """No codes, too many codes and a language that Carrel does not speak end with code 2."""
    done = run("codes", file, "--out", tmp_path / "sheet.pdf", *wrong, home=tmp_path / "nothing")

    assert 2 == done.exit_code


def test_a_disk_that_refuses_is_told(qapp: object, file: Path, tmp_path: Path) -> None:
    """Where the sheet cannot be written it says so."""
    done = run("codes", file, "--out", tmp_path / "nowhere" / "sheet.pdf", home=tmp_path / "nothing")

    assert 1 == done.exit_code
    assert "cannot be written" in done.stderr


def test_a_later_format_asks_for_a_later_carrel(file: Path, tmp_path: Path) -> None:
    """A sitting of a later format says that Carrel wants updating."""
    signed = json.loads(file.read_bytes())
    signed["document"] = signed["document"].replace('"format_version":1', '"format_version":2')
    file.write_bytes(canonical_json(signed))

    done = run("code", file, "--challenge", CHALLENGE, home=tmp_path / "nothing")

    assert 1 == done.exit_code
    assert "later Carrel" in done.stderr


def test_the_key_is_never_printed(file: Path, desk: Desk) -> None:
    """Neither what is told nor what is refused repeats the secret of the file."""
    file.write_bytes(make_document(replace(make_sitting(), title="T")))
    done = run("code", file, "--challenge", CHALLENGE, "--json", home=desk.paths.home)

    assert UNLOCK_KEY not in done.stdout + done.stderr


def test_without_a_subcommand_the_desk_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``carrel proctor`` opens the application at the desk, on the folder that is named, and says how that went."""
    opened: list[tuple[Path | None, bool, bool]] = []

    def open_window(home: Path | None = None, *, lock_screen: bool = True, at_desk: bool = False) -> int:
        opened.append((home, lock_screen, at_desk))
        return 3

    monkeypatch.setattr(proctor, "open_window", open_window)

    done = run("--window", home=tmp_path)

    assert (3, [(tmp_path, False, True)]) == (done.exit_code, opened)


def test_a_folder_before_a_subcommand_is_no_folder_of_it(file: Path, tmp_path: Path) -> None:
    """Where the option stands tells whose it is; one that would be passed over is refused."""
    done = CliRunner().invoke(
        app, ["proctor", "--home", str(tmp_path), "code", str(file), "--challenge", CHALLENGE]
    )

    assert 2 == done.exit_code
    assert "--home" in done.stderr
