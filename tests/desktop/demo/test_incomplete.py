"""The demo on an installation from which parts are missing: a sentence with a remedy, never a traceback."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.thorough import one_in

ROOT = Path(__file__).parents[3]
PARTS = ("assessment", "desktop", "sync_server", "resources")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the program that may be damaged."""
    for part in PARTS:
        shutil.copytree(ROOT / part, tmp_path / part)
    return tmp_path


@pytest.mark.parametrize(
    "missing",
    one_in(
        3,
        [
            "resources/sample_packs",
            "resources/sample_packs/academic_reading",
            "sync_server/storage/migrations/versions",
            "sync_server/storage/migrations",
            "desktop/storage/migrations",
        ],
    ),
)
def test_the_demo_says_what_is_missing_and_what_to_do(copy: Path, missing: str) -> None:
    """Whatever part of the program is missing is named, with what to do about it, and the demo ends with 1."""
    shutil.rmtree(copy / missing)

    done = subprocess.run(
        [sys.executable, "-m", "desktop", "demo", "--headless", "--out", str(copy / "shots")],
        capture_output=True,
        text=True,
        check=False,
        cwd=copy,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(copy), "HOME": str(copy), "TMPDIR": str(copy)},
        timeout=100,
    )

    told = done.stdout + done.stderr
    assert 1 == done.returncode
    assert "Traceback" not in told
    assert "missing" in told
    assert missing.removesuffix("/versions") in told
    assert "Install Carrel again" in told
