"""``carrel proctor``: the application at the proctor's desk; ``codes`` and ``code`` are the one-use codes of a sitting.

Exits 0 when it is done, 1 when it refuses (one sentence, with remedy), 2 on usage.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from assessment.attempt.unlock_code import challenge_code, grouped, key_of, read_challenge
from assessment.errors import ChallengeUnreadable, SittingInvalid, UnlockKeyMissing
from desktop.cli.open import open_window
from desktop.clock import SystemClock
from desktop.errors import DiskFull, EnvironmentProblem, FileUnreadable
from desktop.files.private_file import write_privately
from desktop.paths import Paths, default_home
from desktop.presenters.looks import LANGUAGES, language_for
from desktop.services.code_sheet import MOST_CODES, USUAL_CODES, make_code_sheet
from desktop.services.read_sitting_file import Checked, FiledSitting, read_sitting_file, trusted_here

app = typer.Typer(help="For proctors: the desk, and codes that open locked tests.")
File = Annotated[Path, typer.Argument(metavar="SITTING_FILE", help="The .carrelsitting file.")]
Home = Annotated[
    Path | None,
    typer.Option(
        "--home", help="Data folder of the installation that says whom to trust; default: this user's."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_UNCHECKED = {
    Checked.NOBODY_TRUSTED: "NOT VERIFIED: this installation has joined no organisation, so the file's signature by {key} was not checked.",
    Checked.STRANGER: "NOT VERIFIED: the file says it is signed by {key}, whom this installation does not trust.",
}
_INVALID = {
    "signature": "The signature of this sitting does not hold: it was changed. Get the file again.",
    "version": "This sitting needs a later Carrel ({detail}). Update Carrel and try again.",
}


@app.callback(invoke_without_command=True)
def desk(
    context: typer.Context,
    home: Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")] = None,
    window: Annotated[bool, typer.Option("--window", help="Do not fill the screen during a test.")] = False,
) -> None:
    """Open the application at the proctor's desk. A test that is under way on this computer comes first."""
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window(home, lock_screen=not window, at_desk=True))
    if home is not None or window:
        raise typer.BadParameter(
            "it is an option of the desk; put --home behind the subcommand", param_hint="--home, --window"
        )


@app.command()
def codes(
    file: File,
    out: Annotated[Path, typer.Option("--out", "-o", dir_okay=False, help="The PDF to write.")],
    each: Annotated[
        int, typer.Option(min=1, max=MOST_CODES, help="So many codes for each candidate.")
    ] = USUAL_CODES,
    language: Annotated[
        str, typer.Option(help=f"One of {', '.join(LANGUAGES)}; default: the system's.")
    ] = "",
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Print a sheet with a row of unlock codes for each candidate. Keep it like an exam paper."""
    if language and not language_for(language):
        raise typer.BadParameter(f"{language} is none of {', '.join(LANGUAGES)}", param_hint="--language")
    with _refusals(file):
        filed = _read(file, home)
        sheet = make_code_sheet(filed.sitting, each)
        from desktop.ui.code_sheet_document import (
            code_sheet_pdf,  # commands that draw nothing start without Qt
        )
        from desktop.ui.windowless import drawing  # as above

        with drawing(language_for(language)):
            document = code_sheet_pdf(sheet)
        write_privately(out, document)
    if as_json:
        typer.echo(json.dumps(_told(filed) | {"candidates": len(sheet.rows), "each": each, "file": str(out)}))
        return
    typer.echo(
        f"{len(sheet.rows)} candidates with {each} codes each are in {out}. Keep it like an exam paper."
    )


@app.command()
def code(
    file: File,
    challenge: Annotated[str, typer.Option(help="What the lock screen shows, such as 7K3M-9QWX.")],
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Print the code that opens the locked test which shows this challenge. It is good once, for ten minutes at least."""
    with _refusals(file):
        asked = read_challenge(challenge)
        filed = _read(file, home)
        answer = grouped(challenge_code(key_of(filed.sitting), filed.sitting.id, asked))
    if as_json:
        typer.echo(json.dumps(_told(filed) | {"challenge": asked, "code": answer}))
        return
    typer.echo(f"{filed.sitting.title}, challenge {asked}:", err=True)
    typer.echo(answer)


def _read(file: Path, home: Path | None) -> FiledSitting:
    """Return the sitting, and say aloud where nobody has checked it."""
    filed = read_sitting_file(file, trusted_here(Paths(home or default_home()), SystemClock()))
    if filed.checked is not Checked.HOLDS:
        typer.echo(_UNCHECKED[filed.checked].format(key=filed.key), err=True)
    return filed


def _told(filed: FiledSitting) -> dict[str, object]:
    return {"sitting": filed.sitting.id, "title": filed.sitting.title, "signature": filed.checked.value}


@contextmanager
def _refusals(file: Path) -> Iterator[None]:
    """Turn what is refused into a sentence and exit code 1; our own mistakes keep their traceback."""
    try:
        yield
    except ChallengeUnreadable as error:
        _refuse(
            f"{error.detail} is no challenge of a lock screen: a character is wrong. Read it off again.",
            error,
        )
    except UnlockKeyMissing as error:
        _refuse(
            "This sitting has no unlock codes. Publish it anew with code among its ways to unlock.", error
        )
    except SittingInvalid as error:
        other = "This is not a sitting that can be used ({detail}). Export it again: carrel-server sittings export"
        _refuse(_INVALID.get(error.place, other).format(detail=f"{error.place}: {error.detail}"), error)
    except FileUnreadable as error:
        _refuse(f"The file {file} cannot be read: {error.detail}", error)
    except DiskFull as error:
        _refuse("There is no room on the disk for the sheet.", error)
    except EnvironmentProblem as error:
        _refuse(f"The sheet cannot be written: {error.detail}", error)


def _refuse(sentence: str, error: Exception) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(1) from error
