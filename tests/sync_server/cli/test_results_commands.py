"""``carrel-server results``, ``notifications`` and ``learners``: the same facts as over HTTP, for people and programs."""

import json
from pathlib import Path

import pytest

from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.services.test_decide_attempt import sat
from tests.sync_server.services.test_results import WITHOUT_ESSAY

ATTEMPT = Hall.attempt(None)  # type: ignore[arg-type]  # it asks nothing of a hall


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the data folder of a server with one attempt that is scored whole."""
    with opened_hall(tmp_path / "data") as hall:
        hall.publish()
        hall.sitting()
        sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)
    return tmp_path / "data"


def test_results_are_told(folder: Path) -> None:
    """A sitting is told in all, by attempt, by item and by centre, in tables and as JSON."""
    assert 1 == told("results", "show", "morning", data=folder)["spread"]["n"]
    (one,) = told("results", "attempts", "morning", data=folder)
    assert one == told("results", "attempt", ATTEMPT, data=folder)
    assert isinstance(one["score"], str)
    assert 5 == len(told("results", "items", "morning", data=folder))
    assert [""] == [row["centre"] for row in told("results", "centres", "--test", "t1", data=folder)]
    for words in (
        ("show", "morning"),
        ("attempts", "morning"),
        ("attempt", ATTEMPT),
        ("items", "morning"),
        ("centres",),
    ):
        found = run("results", *words, data=folder)
        assert 0 == found.exit_code, found.output
        assert found.output
    assert 1 == run("results", "show", "none", data=folder).exit_code


@pytest.mark.parametrize("to", ["csv", "xlsx", "qti22", "qti30", "xapi"])
def test_results_are_written(folder: Path, tmp_path: Path, to: str) -> None:
    """A sitting is written to a file in each format."""
    out = tmp_path / "out"

    assert 0 == run("results", "export", "morning", "--to", to, "-o", str(out), data=folder).exit_code
    assert out.stat().st_size


def test_a_certificate_is_written_and_checked(folder: Path, tmp_path: Path) -> None:
    """The sheet is written with its code; the code holds until it is withdrawn, and the check's exit code says so."""
    out = tmp_path / "sheet.pdf"

    written = run("results", "certificate", ATTEMPT, "-o", str(out), data=folder)
    code = written.output.rsplit("code ", 1)[1].strip()

    assert out.read_bytes().startswith(b"%PDF-")
    assert 0 == run("results", "check", code, data=folder).exit_code
    assert "Withdrawn: 1." in run("results", "withdraw", ATTEMPT, data=folder).output
    assert 1 == run("results", "check", code, data=folder).exit_code
    assert "This is not what a receipt" in run("results", "check", "nothing", data=folder).output


def test_notifications_by_command(folder: Path) -> None:
    """A subscription is made, listed and removed; what will not do is refused in a sentence."""
    made = run(
        "notifications", "add", "webhook", "https://example.org/", "--event", "attempt.started", data=folder
    )
    id = made.output.split()[0]

    assert "Secret whsec_" in made.output
    (one,) = told("notifications", "list", data=folder)
    assert (id, ["attempt.started"]) == (one["subscription_id"], one["events"])
    assert [] == told("notifications", "deliveries", data=folder)
    assert 0 == run("notifications", "remove", id, data=folder).exit_code
    assert 1 == run("notifications", "remove", id, data=folder).exit_code
    refused = run("notifications", "add", "mail", "a@example.org", data=folder)
    assert (1, True) == (refused.exit_code, "SMTP_URL" in refused.output)


def test_learners_by_command(folder: Path) -> None:
    """Nothing is shown until it is turned on, and then progress, achievements and leaderboard are."""
    assert 1 == run("learners", "progress", "candidate-1", data=folder).exit_code

    on = run("learners", "settings", "--progress", "--achievements", "--leaderboard", data=folder)

    assert "progress: on" in on.output
    assert 1 == len(told("learners", "progress", "candidate-1", data=folder)["points"])
    assert [] == told("learners", "achievements", "candidate-1", data=folder)
    (best,) = told("learners", "leaderboard", "--test", "t1", data=folder)
    assert (1, False) == (best["rank"], "Amina" in json.dumps(best))
    assert "names: on" in run("learners", "settings", "--names", data=folder).output
    assert "Amina" in run("learners", "leaderboard", "--sitting", "morning", data=folder).output
    assert 2 == run("learners", "leaderboard", data=folder).exit_code
