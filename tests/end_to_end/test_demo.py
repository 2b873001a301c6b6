"""The demo as a test: a whole sitting in the real windows, with a cut network and a kill."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(240)


def test_the_demo_accounts_for_everything(tmp_path: Path) -> None:
    """The headless demo exits 0, leaves a screenshot of every screen, and every claim of its account holds."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "demo", "--headless", "--out", str(tmp_path / "shots"), "--json"],
        capture_output=True,
        text=True,
        check=False,
        timeout=220,
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    account = json.loads(done.stdout.splitlines()[-1])
    assert 9 == len(account["claims"])
    assert all(claim["holds"] for claim in account["claims"])
    shots = {path.stem.split("-", 1)[1] for path in (tmp_path / "shots").glob("*.png")}
    assert shots >= {
        "welcome",
        "sign-in",
        "check",
        "instructions",
        "question-01",
        "resumed",
        "review",
        "confirm",
        "sent",
        "result",
    }
