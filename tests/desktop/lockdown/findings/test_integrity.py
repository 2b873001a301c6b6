"""The program against what was installed: a file changed, gone or added is named, and nothing else refuses anybody."""

import base64
import hashlib
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from desktop.lockdown.findings import installed as module
from desktop.lockdown.findings.installed import (
    MANIFEST,
    of_bundle,
    of_wheel,
    what_was_installed,
    write_manifest,
)
from desktop.lockdown.findings.integrity import CHANGED, UNVERIFIED, Integrity


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle that was just built."""
    for name in ("carrel", "_internal/guard.so"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(name.encode())
    write_manifest(tmp_path)
    return tmp_path


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of packages with an installed wheel of ours."""
    lines = []
    for name in ("desktop/app.py", "assessment/ids.py"):
        file = tmp_path / name
        file.parent.mkdir()
        file.write_text(name, encoding="utf-8")
        digest = base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(name)}\n")
    record = tmp_path / "carrel-1.dist-info" / "RECORD"
    record.parent.mkdir()
    record.write_text(
        "".join([*lines, "desktop/__pycache__/app.pyc,,\n", "../../bin/carrel,sha256=AAAA,5\n"]),
        encoding="utf-8",
    )
    return tmp_path


def of_site(site: Path) -> Integrity:
    """Return what looks at an installed wheel."""
    found = PathDistribution(site / "carrel-1.dist-info")
    return Integrity(lambda: of_wheel(found, site / "desktop" / "app.py"))


def test_what_is_as_it_was_built_is_good(bundle: Path) -> None:
    """Nothing is found, also at a second look."""
    integrity = Integrity(lambda: of_bundle(bundle))

    assert [] == integrity.find()
    assert [] == integrity.find()


def test_each_kind_of_change_is_named(bundle: Path) -> None:
    """A file that differs, one that is gone and one that nobody built; a good one before is looked at again."""
    integrity = Integrity(lambda: of_bundle(bundle))
    integrity.find()
    (bundle / "carrel").write_bytes(b"CARREL")
    (bundle / "_internal" / "guard.so").unlink()
    (bundle / "_internal" / "more.so").write_bytes(b"")

    (seen,) = integrity.find()
    assert CHANGED == seen.kind
    assert 3 == seen.count
    for told in ("carrel differs", "_internal/guard.so is missing", "_internal/more.so was added"):
        assert told in seen.detail


def test_a_bundle_without_its_manifest_was_changed(bundle: Path) -> None:
    """Whoever takes the list away does not thereby make the program good."""
    (bundle / MANIFEST).unlink()

    (seen,) = Integrity(lambda: of_bundle(bundle)).find()
    assert CHANGED == seen.kind


def test_the_manifest_is_read_by_the_systems_own_program(bundle: Path) -> None:
    """Each line is as sha256sum writes it: digest, two spaces, path."""
    lines = (bundle / MANIFEST).read_text("utf-8").splitlines()

    assert f"{hashlib.sha256(b'carrel').hexdigest()}  carrel" in lines
    assert 2 == len(lines)


def test_an_installed_wheel_is_compared_with_its_record(site: Path) -> None:
    """It is good as it came, compiled copies or not; a changed file and one that was slipped in are named."""
    (site / "desktop" / "__pycache__").mkdir()
    (site / "desktop" / "__pycache__" / "more.py").write_text("", encoding="utf-8")
    before = of_site(site).find()
    (site / "assessment" / "ids.py").write_text("changed", encoding="utf-8")
    (site / "desktop" / "extra.py").write_text("", encoding="utf-8")

    (seen,) = of_site(site).find()
    assert [] == before
    assert "assessment/ids.py differs; desktop/extra.py was added" == seen.detail


def test_what_runs_from_its_source_is_told_and_no_more() -> None:
    """There is nothing to compare it with; a wheel that is installed beside it does not count."""
    (seen,) = Integrity(lambda: None).find()

    assert UNVERIFIED == seen.kind
    assert what_was_installed() is None


def test_a_wheel_that_is_not_the_one_running_is_not_compared(site: Path) -> None:
    """Only the files that run are of interest."""
    assert of_wheel(PathDistribution(site / "carrel-1.dist-info"), Path(module.__file__)) is None


def test_a_long_list_is_cut(bundle: Path) -> None:
    """The evidence names the first few and counts the rest."""
    for number in range(9):
        (bundle / f"more{number}").write_bytes(b"")

    (seen,) = Integrity(lambda: of_bundle(bundle)).find()
    assert seen.detail.endswith("and 4 more")
