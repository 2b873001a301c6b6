"""``carrel-server marking``: from the scheme to the release, as people type it."""

import json
from pathlib import Path

import pytest

from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.hall import opened_hall
from tests.sync_server.marked import SITTING, give, take, write_essay


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the data folder of a server with a marked essay and one that waits."""
    with opened_hall(tmp_path / "data") as hall:
        hall.publish()
        hall.sitting()
        for candidate in (1, 2):
            write_essay(hall, candidate)
        give(hall, take(hall, "ann"), "ann", "6")
    return tmp_path / "data"


def test_a_sitting_is_marked_and_released(folder: Path, tmp_path: Path) -> None:
    """What is printed of a scheme can be changed, tried and set; a release with answers that wait needs a reason."""
    file = tmp_path / "scheme.json"
    file.write_text(json.dumps({"grades": [{"label": "Pass", "least": "7"}]}))

    trial = run("marking", "try", SITTING, str(file), data=folder)
    assert "Attempts: 2. Changed: 1. The scheme is at revision 0." in trial.output
    assert "Pass" in trial.output
    assert 0 == run("marking", "set", SITTING, str(file), "--revision", "0", data=folder).exit_code
    assert (
        "edited_meanwhile" in run("marking", "set", SITTING, str(file), "--revision", "0", data=folder).output
    )
    assert 1 == json.loads(run("marking", "scheme", SITTING, data=folder).output)["revision"]
    progress = run("marking", "progress", SITTING, data=folder)
    assert (1, True) == (progress.exit_code, "Answers: 2, marked: 1." in progress.output)
    assert 1 == run("marking", "release", SITTING, data=folder).exit_code
    forced = run("marking", "release", SITTING, "--force", "--reason", "Deadline", data=folder)
    assert "1 attempts. Answers that wait: 1." in forced.output
    scores = told("marking", "scores", SITTING, data=folder)
    assert [("7", "Pass", True)] == [
        (one["score"], one["grade"], one["released"]) for one in scores if not one["waiting"]
    ]
    attempt = scores[0]["attempt_id"]
    adjusted = run("marking", "adjust", attempt, "--points", "0.5", "--reason", "Noise", data=folder)
    assert 0 == adjusted.exit_code, adjusted.output
    assert "morning" in run("marking", "list", data=folder).output


def test_a_file_that_is_no_scheme_is_refused(folder: Path, tmp_path: Path) -> None:
    """A file that is no JSON ends with 2, one that is no scheme with 1 and a sentence."""
    file = tmp_path / "scheme.json"
    file.write_text("{")
    assert 2 == run("marking", "try", SITTING, str(file), data=folder).exit_code
    file.write_text('{"marks": 7}')
    refused = run("marking", "try", SITTING, str(file), data=folder)
    assert 1 == refused.exit_code
    assert "cannot be as described" in refused.output


def test_a_key_is_corrected_and_a_release_taken_back(folder: Path) -> None:
    """A correction is tried, counts, is listed and withdrawn; a release is taken back; a marker is stopped and let on."""
    what = ("keys", "try", SITTING, "q1", "--instead", "void")
    assert "Changed: 2." in run(*what, data=folder).output
    made = ("keys", "correct", SITTING, "q1", "--instead", "void", "--revision", "0", "--reason", "Both")
    assert 0 == run(*made, data=folder).exit_code
    assert "edited_meanwhile" in run(*made, data=folder).output
    assert "Both" in run("keys", "list", SITTING, data=folder).output
    number = json.loads(run("keys", "list", SITTING, "--json", data=folder).output)["corrections"][0][
        "number"
    ]
    back = ("keys", "withdraw", SITTING, str(number), "--revision", "1", "--reason", "No")
    assert 0 == run(*back, data=folder).exit_code
    assert 1 == run("marking", "take-back", SITTING, "--reason", "Too early", data=folder).exit_code
    run("marking", "release", SITTING, "--force", "--reason", "Deadline", data=folder)
    assert 0 == run("marking", "take-back", SITTING, "--reason", "Too early", data=folder).exit_code
    assert 0 == run("markers", "stop", SITTING, "ann", "--reason", "Ill", data=folder).exit_code
    assert 1 == run("markers", "checks", SITTING, data=folder).exit_code
    assert 0 == run("markers", "let-on", SITTING, "ann", "--reason", "Well", data=folder).exit_code
    assert 0 == run("markers", "checks", SITTING, "--json", data=folder).exit_code
