"""What ``Containerfile`` and ``compose.yaml`` name is there, is told on the page, and runs, as far as that goes without an engine."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # what schemathesis brings, without types

from sync_server.config import PREFIX, SETTINGS, read_config
from tests.architecture.sources import ROOT
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.waiting import waited

PAGE = (ROOT / "docs/server.md").read_text("utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SERVER, DATABASE = COMPOSE["services"]["server"], COMPOSE["services"]["database"]
TOLD = {"CARREL_DATABASE_PASSWORD": "letters7", "CARREL_URL": "https://exams.example"}
SECONDS = 120


def instructions() -> list[tuple[str, str]]:
    """Return the instructions of the Containerfile, each on one line."""
    text = (ROOT / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    lines = (line.strip() for line in text.splitlines())
    told = [line.partition(" ") for line in lines if line and not line.startswith("#")]
    return [(word, " ".join(rest.split())) for word, _, rest in told]


def last(word: str) -> str:
    """Return what the last instruction of a kind says."""
    return [rest for name, rest in instructions() if name == word][-1]


def environment() -> dict[str, str]:
    """Return what the image sets."""
    return dict(pair.split("=", 1) for pair in last("ENV").split())


def filled(text: str) -> str:
    """Return a value of compose with what stands in ``.env``."""
    return re.sub(r"\$\{(\w+):\?[^}]*\}", lambda found: TOLD[found[1]], text)


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


def test_what_is_copied_is_there_and_enough() -> None:
    """Each source is in the project and let through to the engine; the packages are those of the hashed lock."""
    copied = [rest.split()[0] for word, rest in instructions() if word == "COPY" and "--from" not in rest]
    ignored = (ROOT / ".containerignore").read_text("utf-8")

    assert {"requirements/app.txt", "assessment", "sync_server", "resources"} == set(copied)
    assert all((ROOT / source).exists() and f"!{source}\n" in ignored for source in copied)
    assert ignored == (ROOT / ".dockerignore").read_text("utf-8")
    install = next(rest for word, rest in instructions() if word == "RUN" and "pip install" in rest)
    assert "--require-hashes --requirement /packages/app.txt" in install


def test_images_are_plain_names() -> None:
    """No image names where it is fetched from, and each has a version."""
    bases = [rest.split()[0] for word, rest in instructions() if word == "FROM"]

    assert ["python:3.13-slim"] * 2 == bases
    assert ("carrel-server", "postgres:16") == (SERVER["image"], DATABASE["image"])


def test_it_runs_without_rights() -> None:
    """The server is no root, cannot write but where it is to, and can gain nothing."""
    user, group = last("USER").split(":")

    assert "0" not in (user, group)
    assert f"--uid {user} " in " ".join(rest for word, rest in instructions() if word == "RUN")
    assert SERVER["read_only"]
    assert (["/tmp"], ["ALL"], ["no-new-privileges:true"]) == (
        SERVER["tmpfs"],
        SERVER["cap_drop"],
        SERVER["security_opt"],
    )
    assert {"data:/data"} == set(SERVER["volumes"])
    assert last("VOLUME") == environment()["CARREL_SERVER_DATA"] == "/data"
    assert {"data", "database"} == set(COMPOSE["volumes"])


def test_no_secret_has_a_default() -> None:
    """What only the operator knows is asked for by name, and nothing begins without it."""
    text = (ROOT / "compose.yaml").read_text("utf-8")

    assert set(TOLD) == set(re.findall(r"\$\{(\w+):\?", text))
    assert text.count("${") == text.count(":?")
    assert all(f"`{name}`" in PAGE for name in TOLD)


def test_it_is_reached_through_the_proxy_alone() -> None:
    """The server listens on this machine, the database nowhere, and one proxy is believed."""
    port = last("EXPOSE")

    assert [f"127.0.0.1:{port}:{port}"] == SERVER["ports"]
    assert "ports" not in DATABASE
    assert "1" == SERVER["environment"]["CARREL_SERVER_PROXIES"]
    assert f"127.0.0.1:{port}" in PAGE
    assert "condition" in SERVER["depends_on"]["database"]


def test_settings_are_known_and_good() -> None:
    """The server takes every setting that the two files make."""
    told = {name: filled(value) for name, value in SERVER["environment"].items()}
    told |= {name: value for name, value in environment().items() if name.startswith(PREFIX)}

    config = read_config(told)

    assert {name.removeprefix(PREFIX) for name in told} <= set(SETTINGS)
    assert ("https://exams.example", 1, Path("/data")) == (config.public_url, config.proxies, config.data)
    assert config.database_url.endswith("@database/carrel")


def test_the_page_tells_of_it() -> None:
    """User, health check and commands stand on the page as they are in the files."""
    user = last("USER").split(":")[0]
    seconds = re.search(r"--interval=(\d+)s", last("HEALTHCHECK"))
    assert seconds is not None

    assert f"User and group {user}" in PAGE
    assert f"every {seconds[1]} seconds" in PAGE
    assert " ".join(json.loads(last("ENTRYPOINT"))) in PAGE
    assert "four processes" in PAGE
    assert ["--workers", "4"] == SERVER["command"][-2:]


def ran(words: list[str], settings: dict[str, str], **more: Any) -> subprocess.CompletedProcess[str]:
    """Run a command of the image with this Python in its place."""
    assert "python" == words[0]
    return subprocess.run(
        [sys.executable, *words[1:]], env=settings, cwd="/", text=True, timeout=SECONDS, check=False, **more
    )


def test_its_commands_run(tmp_path: Path, postgresql: Postgresql) -> None:
    """Set up, served by four processes on PostgreSQL, asked by the health check, and ended in its time, by the very commands."""
    told = {name: filled(value) for name, value in SERVER["environment"].items()}
    own = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    settings = own | told | {"CARREL_SERVER_DATA": str(tmp_path / "data")}
    settings |= {"CARREL_SERVER_DATABASE_URL": postgresql.database()}
    entry, health = json.loads(last("ENTRYPOINT")), json.loads(last("HEALTHCHECK").partition("CMD ")[2])
    set_up = ran(
        [*entry, "init", "--organisation", "Example Board", "--admin", "ana", "--password-stdin"],
        settings,
        input="a long enough password\n",
        capture_output=True,
    )
    assert 0 == set_up.returncode, set_up.stderr
    everywhere = SERVER["command"].index("--host") + 1
    command = [*SERVER["command"][:everywhere], "127.0.0.1", *SERVER["command"][everywhere + 1 :]]
    ready = tmp_path / "ready.json"
    server = subprocess.Popen(
        [sys.executable, *entry[1:], *command, "--port", "0", "--ready-file", str(ready)],
        env=settings,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        waited(lambda: ready.exists() or server.poll() is not None, "it serves")
        port = str(json.loads(ready.read_text("utf-8"))["port"])
        asked = [word.replace(last("EXPOSE"), port) for word in health]
        assert 0 == ran(asked, settings).returncode
    finally:
        server.send_signal(signal.SIGTERM)
        ended = server.wait(int(SERVER["stop_grace_period"].rstrip("s")))
    assert 0 == ended
    assert 0 != ran(asked, settings, stderr=subprocess.DEVNULL).returncode
