"""``carrel proctor hand-over out | in | back`` and ``carrel proctor export``: attempts carried on a stick, offline.

The proctor's PIN is asked for at the terminal, hidden. Exits 0 when it is done, 1 when it refuses (one sentence, with
remedy), 2 on usage.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from assessment.attempt.sitting import Sitting
from assessment.attempt.timing import remaining_ms
from assessment.errors import (
    AssessmentError,
    HandOverRefused,
    ParcelError,
    ParcelForeign,
    ParcelTooNew,
    UnlockKeyMissing,
)
from assessment.ids import AttemptId, SittingId
from desktop.clock import SystemClock
from desktop.errors import DiskFull, EnvironmentProblem, FileNotWritten, FileUnreadable
from desktop.instance import alone
from desktop.paths import Paths, default_home
from desktop.services.ask_proctor import ask_proctor, pin_needed
from desktop.services.device import Device
from desktop.services.hand_over import hand_over, take_back
from desktop.services.held_attempts import held_attempts
from desktop.services.open_device import close_device, open_device
from desktop.services.seats import WhyNot, holder, refused
from desktop.services.take_over import Arriving, read_arriving, take_over
from desktop.services.write_results import export_results, sitting_here

app = typer.Typer(help="Hand an attempt over to another machine.", no_args_is_help=True)
Home = Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Folder = Annotated[
    Path, typer.Option("--to", file_okay=False, exists=True, help="Folder, on a stick perhaps.")
]
Attempt = Annotated[
    str, typer.Argument(help="Attempt id, as carrel attempts list tells it; not needed where there is one.")
]

WHY_NOT = {
    WhyNot.UNKNOWN: "There is no attempt {} on this machine. See: carrel attempts list",
    WhyNot.OVER: "This attempt is over. Carry its result away: carrel proctor export",
    WhyNot.PRACTICE: "Practice is not handed over: the candidate may begin it anywhere.",
    WhyNot.ELSEWHERE: "Another machine has this attempt. Hand it over there.",
    WhyNot.NOT_HANDED_OVER: "This attempt was not handed over.",
    WhyNot.SITTING_GONE: "The sitting {} is not on this machine. Bring it in first.",
    WhyNot.CANDIDATE_GONE: "This candidate is not on the roster that this machine has. Bring in the newest sitting.",
    WhyNot.PACK_MISSING: "The pack {} is not on this machine. Bring it in first.",
    WhyNot.PACK_CLOSED: "The pack {} is closed on this machine. Open it with its release code first.",
    WhyNot.CONTRADICTS: "The machines contradict one another about this attempt. Send both to the organisation.",
    WhyNot.ALREADY_HERE: "This machine has this attempt already. The candidate signs in as usual.",
    WhyNot.OLDER: "This machine knows more of the attempt than the file. Take the newest file.",
    WhyNot.OWN: "This machine handed the attempt over itself. To go on here: carrel proctor hand-over back",
    WhyNot.BEGUN_HERE: "This candidate has begun anew on this machine (attempt {}). End that one or hand it over first.",
    WhyNot.NO_SEAL: "The sitting {} names no key to seal results to. Publish it anew, or send over the network.",
    WhyNot.NOTHING: "There is no attempt of {} on this machine.",
}


@app.command("out")
def out(
    to: Folder,
    attempt: Attempt = "",
    why: Annotated[str, typer.Option("--why", help="The reason, for the log.")] = "",
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Give an attempt away: it is closed on this machine, and goes on where the file is taken in."""
    with _device(home) as device:
        attempt_id = _the_attempt(device, attempt, handed=False)
        by = _proctor(device, holder(device, attempt_id).sitting)
        done = hand_over(device, attempt_id, by=by, why=why, folder=to)
    if as_json:
        told = {"attempt": done.attempt_id, "number": done.number, "seat": done.seat, "file": str(done.path)}
        typer.echo(json.dumps(told | {"by": by, "missing_files": list(done.missing)}))
        return
    typer.echo(f"{done.candidate} ({done.number}) is handed over. Nothing more is taken on this machine.")
    typer.echo(f"Carry this file to the other machine: {done.path}")
    for one in done.missing:
        typer.echo(f"A file of an answer was lost on this machine and is not in it: {one}", err=True)


@app.command("in")
def in_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The .carrelseat file.")],
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Take an attempt over from another machine. It goes on here when the candidate signs in."""
    with _device(home) as device:
        arriving = read_arriving(device, file)
        by = _proctor(device, arriving.sitting)
        take_over(device, arriving, by=by)
    if as_json:
        typer.echo(json.dumps(_told(arriving) | {"by": by}))
        return
    typer.echo(f"{arriving.entry.name} ({arriving.entry.number}) goes on at this machine: sign in as usual.")
    typer.echo(
        f"Between the clocks of both machines lie {arriving.apart_ms / 60_000:.1f} minutes. They do not count."
    )


@app.command("back")
def back(attempt: Attempt = "", home: Home = None, as_json: AsJson = False) -> None:
    """Take an attempt back that was handed over here, because the other machine never took it over."""
    with _device(home) as device:
        attempt_id = _the_attempt(device, attempt, handed=True)
        who = holder(device, attempt_id)
        by = _proctor(device, who.sitting)
        after = take_back(device, attempt_id, by=by)
    if as_json:
        typer.echo(json.dumps({"attempt": attempt_id, "by": by, "seat": after.seats[-1][0]}))
        return
    typer.echo(f"{who.entry.name} ({who.entry.number}) goes on at this machine: sign in as usual.")


def export(
    to: Folder,
    sitting: Annotated[str, typer.Option(help="Sitting id; not needed where there is one.")] = "",
    attempt: Annotated[list[str] | None, typer.Option(help="Only this attempt; may be said again.")] = None,
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Write results to a stick, sealed to the organisation. Nothing on this machine is deleted."""
    with _device(home) as device:
        sitting_id = _the_sitting(device, sitting, attempt or [])
        by = _proctor(device, sitting_here(device, sitting_id))
        only = [AttemptId(one) for one in attempt or []]
        done = export_results(device, sitting_id, by=by, folder=to, only=only)
    if as_json:
        told = {"file": str(done.path), "sitting": sitting_id, "attempts": list(done.attempts), "by": by}
        typer.echo(json.dumps(told | {"events": done.events, "missing_files": list(done.missing)}))
        return
    typer.echo(f"{len(done.attempts)} attempts of {done.sitting} are in {done.path}")
    typer.echo("At the server: carrel-server attempts import FILE")
    for one in done.missing:
        typer.echo(f"A file of an answer is not on this machine and not in it: {one}", err=True)


def _told(arriving: Arriving) -> dict[str, object]:
    attempt = arriving.attempt
    return {
        "attempt": attempt.attempt_id,
        "sitting": arriving.sitting.id,
        "number": arriving.entry.number,
        "seat": arriving.handed.seat,
        "answered": len(attempt.answered),
        "remaining_ms": remaining_ms(attempt, attempt.elapsed_ms),
        "apart_ms": arriving.apart_ms,
    }


@contextmanager
def _device(home: Path | None) -> Iterator[Device]:
    """Give the installation, alone; end with a sentence and exit code 1 where something is refused."""
    paths = Paths(home or default_home())
    if not paths.database.exists():
        _refuse(f"There is no Carrel data in {paths.home}. Name the folder with --home.")
    with _refusals(), alone(paths) as free:
        if not free:
            _refuse("Carrel is open on this machine. Do it there, or close it first.")
        device = open_device(paths, SystemClock(), os.urandom, may_recover=False)
        try:
            yield device
        finally:
            close_device(device)


def _proctor(device: Device, sitting: Sitting) -> str:
    """Ask for the PIN, hidden, and return whose it is."""
    typed = typer.prompt("Proctor's PIN", hide_input=True, err=True) if pin_needed(sitting) else ""
    by = ask_proctor(device, sitting, typed)
    if isinstance(by, int):
        when = f"in {-(-by // 1000)} seconds" if by else "now"
        _refuse(f"This is no PIN of a proctor of {sitting.title}. Another try may be made {when}.")
    return by


def _the_attempt(device: Device, told: str, *, handed: bool) -> AttemptId:
    if told:
        return AttemptId(told)
    found = [one.attempt_id for one in held_attempts(device) if one.open and one.handed == handed]
    what = "that was handed over" if handed else "that could be handed over"
    if not found:
        _refuse(f"There is no attempt {what} on this machine. See: carrel attempts list")
    if len(found) > 1:
        _refuse(
            f"There are {len(found)} attempts {what} on this machine: name one. See: carrel attempts list"
        )
    return found[0]


def _the_sitting(device: Device, told: str, attempts: list[str]) -> SittingId:
    if told:
        return SittingId(told)
    held = [one for one in held_attempts(device) if not attempts or one.attempt_id in attempts]
    found = sorted({one.sitting_id for one in held})
    if len(found) == 1:
        return SittingId(found[0])
    raise refused(WhyNot.NOTHING, f"one sitting ({len(found)} are here: name it with --sitting)")


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what is refused into a sentence; our own mistakes keep their traceback."""
    try:
        yield
    except HandOverRefused as error:
        _refuse(WHY_NOT[WhyNot(error.place)].format(error.detail), error)
    except UnlockKeyMissing as error:
        _refuse(
            "This sitting has no unlock key, so its machines share no secret. Publish it with codes.", error
        )
    except ParcelForeign as error:
        _refuse("The file is for a sitting that is not on this machine. Bring the sitting in first.", error)
    except ParcelTooNew as error:
        _refuse("A later Carrel wrote the file. Update Carrel on this machine.", error)
    except ParcelError as error:
        _refuse(f"This is no hand-over that can be used ({error}). Write it again at the old machine.", error)
    except FileNotWritten as error:
        remedy = "Run the same again with another folder, or: carrel proctor hand-over back"
        _refuse(f"The attempt is handed over, but the file could not be written ({error}). {remedy}", error)
    except FileUnreadable as error:
        _refuse(f"The file cannot be read: {error.detail}", error)
    except DiskFull as error:
        _refuse("There is no room for the file. Nothing was changed.", error)
    except (EnvironmentProblem, AssessmentError) as error:
        _refuse(f"It could not be done: {type(error).__name__}: {error}", error)


def _refuse(sentence: str, error: Exception | None = None) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1) from error
