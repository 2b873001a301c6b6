"""The doctor's word on the lock: every control, what goes against it now, and whether the tier is enough."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assessment.attempt.lockdown import Tier
from desktop.cli.doctor_lockdown import make_report
from desktop.cli.main import app
from desktop.lockdown.probe import probe
from tests.desktop.lockdown.tree import Tree

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200"}
NEW = {"programs", "virtual_machine", "remote_session", "suspend", "session_switch", "integrity"}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A machine made of files."""
    return Tree(tmp_path / "machine")


@pytest.mark.parametrize(
    ("tier", "status"), [((), 0), (("--tier", "C"), 0), (("--tier", "B"), 1), (("--tier", "A"), 1)]
)
def test_a_lower_tier_ends_with_1(tier: tuple[str, ...], status: int) -> None:
    """Windows in memory are detection only: enough where nothing or detection is asked for, and nowhere else."""
    done = CliRunner().invoke(app, ["doctor", "--lockdown", *tier], env=OFFSCREEN)

    assert status == done.exit_code
    assert "Tier: C" in done.stdout
    assert (status == 1) == ("less than is required" in done.stdout)


def test_every_control_is_told_once() -> None:
    """Those of the window and those of the machine, each with its reach and a reason where it is not there."""
    done = CliRunner().invoke(app, ["doctor", "--lockdown", "--json"], env=OFFSCREEN)
    told = json.loads(done.stdout)
    names = [row["control"] for row in told["controls"]]

    assert NEW <= set(names)
    assert len(names) == len(set(names))
    assert all(row["reason"] for row in told["controls"] if row["reach"] == "unavailable")


def test_what_goes_against_a_control_stands_beside_it(tree: Tree) -> None:
    """Evidence of remote access and of a virtual machine, and nothing where nothing is."""
    tree.environment["SSH_CONNECTION"] = "10.0.0.2"
    tree.write("sys/hypervisor/type", "xen")
    report = make_report(probe({}, "linux"), replace(tree.view(), session=lambda: None), Tier.DETECTION)
    found = {row.control: row.found for row in report.controls}

    assert "SSH_CONNECTION is set" == found["remote_session"]
    assert "xen" in found["virtual_machine"]
    assert "" == found["suspend"]
    assert report.meets
