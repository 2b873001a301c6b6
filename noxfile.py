"""The commands of the project: demo, tests, check, bench, build (and lock). Each does all its own set-up.

All share one environment, .nox/carrel, installed from the hashed lock and renewed only when the lock changes.
"""

import hashlib
import os
import shutil
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))

from tools.system_packages import Outcome, Purpose, ensure  # noqa: E402 - the root joins the path just above

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["check", "tests"]
nox.options.reuse_existing_virtualenvs = True

ENVIRONMENT = ROOT / ".nox" / "carrel"
SCRIPTS = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin")
LOCK = ROOT / "requirements" / "dev.txt"
SCREEN = (Purpose.QT, Purpose.WINDOWS, Purpose.FONTS)
BUNDLE = ROOT / "dist" / "carrel" / "carrel"
MAKE_BUNDLE = ("python", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
GREEN = "\033[32m{}\033[0m"


@nox.session(venv_backend="none")
def demo(session: nox.Session) -> None:
    """One whole sitting, from an empty machine to the scored attempt on the server."""
    offscreen = prepare_screen(session)
    prepare_environment(session)
    arguments = list(session.posargs)
    if offscreen and "--headless" not in arguments:
        arguments.append("--headless")
    if not any(argument.split("=")[0] == "--out" for argument in arguments):
        arguments += ["--out", "demo-screens"]
    run(session, "carrel", "demo", *arguments, env=screen_variables(offscreen=offscreen))


@nox.session(venv_backend="none")
def tests(session: nox.Session) -> None:
    """All tests, on all cores. Arguments go to pytest."""
    run_tests(session)


@nox.session(venv_backend="none", default=False)
def thorough(session: nox.Session) -> None:
    """The same, with every case where `tests` tries a sample of what is alike."""
    run_tests(session, CARREL_THOROUGH="1")


@nox.session(venv_backend="none", default=False)
def words(session: nox.Session) -> None:
    """Every screen in every language at 100 and 200 percent: no word is cut."""
    offscreen = prepare_screen(session)
    prepare_environment(session)
    variables = screen_variables(offscreen=offscreen) | {"CARREL_EVERY_WORD": "1"}
    workers = str(min(os.cpu_count() or 1, 8))
    where = ("tests/desktop/ui/test_whole_words.py", "-k", "anywhere", *session.posargs)
    run(session, "python", "-m", "pytest", "-n", workers, *where, env=variables)


@nox.session(venv_backend="none", default=False)
def battery(session: nox.Session) -> None:
    """Every way out of a held window that we know of, with each window manager, and each process killed fifty times."""
    prepare_screen(session, Purpose.ATTACK)
    prepare_environment(session)
    variables = {"CARREL_EVERY_MANAGER": "1", "CARREL_KILLS_ON_SCREEN": "50", "CARREL_THOROUGH": "1"}
    run(
        session,
        "python",
        "-m",
        "pytest",
        "tests/desktop/lockdown",
        *session.posargs,
        env=variables,
    )


@nox.session(venv_backend="none", default=False)
def simulate(session: nox.Session) -> None:
    """Ten thousand schedules of sync with everything going wrong. Arguments go to the simulator."""
    prepare_environment(session)
    arguments = session.posargs or ["--seeds", "0..10000"]
    run(session, "python", "-m", "tests.simulation", *arguments)


@nox.session(venv_backend="none", default=False)
def examday(session: nox.Session) -> None:
    """An exam day with three hundred people at three centres on PostgreSQL: every figure is told as it was reckoned."""
    prepare_environment(session)
    where = ("tests/end_to_end/test_exam_day.py", "-s", *session.posargs)
    run(session, "python", "-m", "pytest", "-p", "no:xdist", *where, env={"CARREL_THOROUGH": "1"})


@nox.session(venv_backend="none", default=False)
def fuzz(session: nox.Session) -> None:
    """Every route of the server with a hundred made-up requests as everybody, other ones each time."""
    prepare_environment(session)
    drawn = os.environ.get("CARREL_FUZZ_SEED") or str(int.from_bytes(os.urandom(4), "big"))
    session.log(f"To have the same ones again: CARREL_FUZZ_SEED={drawn}")
    variables = {"CARREL_FUZZ": os.environ.get("CARREL_FUZZ", "100"), "CARREL_FUZZ_SEED": drawn}
    where = ("tests/sync_server/api/test_every_request.py", *session.posargs)
    patient = ("-n", str(min(os.cpu_count() or 1, 8)), "--timeout", "3600")  # some routes are slow by intent
    run(session, "python", "-m", "pytest", *patient, *where, env=variables)


@nox.session(venv_backend="none", default=False)
def contrast(session: nox.Session) -> None:
    """Every screen in every theme: all text stands out as it is painted, and no kind of text is left out of `tests`."""
    offscreen = prepare_screen(session)
    prepare_environment(session)
    variables = screen_variables(offscreen=offscreen) | {"CARREL_EVERY_INK": "1"}
    workers = str(min(os.cpu_count() or 1, 8))
    where = tuple(f"tests/desktop/ui/test_{what}_as_painted.py" for what in ("contrast", "controls"))
    run(
        session,
        *("python", "-m", "pytest", "-n", workers, *where, "-k", "anywhere", *session.posargs),
        env=variables,
    )


@nox.session(venv_backend="none")
def check(session: nox.Session) -> None:
    """Format, lint, types and import rules."""
    prepare_environment(session)
    run(session, "python", "-m", "ruff", "format", "--check", "--quiet", ".")
    run(session, "python", "-m", "ruff", "check", "--quiet", ".")
    run(session, "python", "-m", "mypy", "--no-error-summary")
    run(session, "lint-imports", "--no-cache", "--no-logo", silent=True)
    print(GREEN.format("check: format, lint, types and imports are clean"))


@nox.session(venv_backend="none")
def bench(session: nox.Session) -> None:
    """The table of measured numbers; also written to bench.json. The bundle is made for it if there is none."""
    offscreen = prepare_screen(session, Purpose.BUNDLE)
    prepare_environment(session)
    if not BUNDLE.exists():
        run(session, *MAKE_BUNDLE)
    run(
        session,
        "python",
        "-m",
        "tests.benchmarks",
        *session.posargs,
        env=screen_variables(offscreen=offscreen),
    )


@nox.session(venv_backend="none")
def build(session: nox.Session) -> None:
    """The folder bundle in dist/carrel, and the demo run from that bundle alone."""
    offscreen = prepare_screen(session, Purpose.BUNDLE)
    prepare_environment(session)
    run(session, *MAKE_BUNDLE)
    session.run(
        str(BUNDLE),
        *("demo", "--headless", "--out", "build/demo-screens"),
        external=True,
        env=screen_variables(offscreen=offscreen),
    )


@nox.session(venv_backend="none", default=False)
def lock(session: nox.Session) -> None:
    """Write the hashed locks anew from pyproject.toml. Arguments go to the resolver, e.g. --upgrade-package."""
    prepare_environment(session)
    run(session, "python", "-m", "pip", "install", "--quiet", "uv")
    for extra, name in (("postgresql", "app.txt"), ("dev", "dev.txt")):
        run(
            session,
            *(
                "python",
                "-m",
                "uv",
                "pip",
                "compile",
                "pyproject.toml",
                "--quiet",
                "--no-config",
                "--native-tls",
            ),
            *("--universal", "--python-version", "3.11", "--generate-hashes", "--extra", extra),
            *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
            *("--custom-compile-command", "python3 -m nox -s lock"),
            *("--output-file", f"requirements/{name}", *session.posargs),
        )


def run_tests(session: nox.Session, **variables: str) -> None:
    """Run the tests, more at once than there are cores: many wait for a window, a server, a clock."""
    offscreen = prepare_screen(session, Purpose.ASSISTIVE, Purpose.ATTACK, Purpose.BROWSER, Purpose.DATABASE)
    prepare_environment(session)
    workers = str(min((os.cpu_count() or 1) + 2, 8))
    with_pytest = ("python", "-m", "pytest", "-n", workers, "--dist", "worksteal", "--durations=25")
    variables |= {"PYTHONDONTWRITEBYTECODE": ""}  # hundreds of processes would compile the program anew
    run(session, *with_pytest, *session.posargs, env=screen_variables(offscreen=offscreen) | variables)


def prepare_screen(session: nox.Session, *more: Purpose) -> bool:
    """Make Qt's system libraries ready. Returns True where only windows in memory are possible."""
    outcome = ensure((*SCREEN, *more), say=session.log)
    if outcome is Outcome.UNUSABLE:
        session.error("System packages are missing; they and the command to install them are named above.")
    return outcome is Outcome.OFFSCREEN_ONLY


def screen_variables(*, offscreen: bool) -> dict[str, str]:
    """Return what the environment must say for Qt to start on this machine."""
    return {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}


def prepare_environment(session: nox.Session) -> None:
    """Install the locked packages and the project into the shared environment, if it is not up to date."""
    if sys.version_info < (3, 11):  # noqa: UP036 - nox itself may run on an older Python
        session.error(f"Carrel needs Python 3.11 or newer; nox runs on {sys.version.split()[0]}.")
    stamp = ENVIRONMENT / "installed"
    state = hashlib.sha256(
        b"\0".join(
            [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), bytes(ROOT)]
        )
    ).hexdigest()
    if stamp.exists() and stamp.read_text("ascii") == state:
        return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    session.run(sys.executable, "-m", "virtualenv", "--quiet", str(ENVIRONMENT), external=True)
    install = ("python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(session, *install, "--require-hashes", "--requirement", str(LOCK))
    run(session, *install, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp.write_text(state, "ascii")


def run(
    session: nox.Session,
    program: str,
    *arguments: str,
    env: dict[str, str] | None = None,
    silent: bool = False,
) -> None:
    """Run a program of the shared environment."""
    path = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", "")])
    variables = {"PATH": path, "VIRTUAL_ENV": str(ENVIRONMENT), **(env or {})}
    session.run(str(SCRIPTS / program), *arguments, external=True, env=variables, silent=silent)
