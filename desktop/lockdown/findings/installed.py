"""Which files were installed, with their digests: as the wheel's record says, or the manifest beside a bundle."""

from __future__ import annotations

import base64
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.lockdown.digest import digest_of

if TYPE_CHECKING:
    from importlib.metadata import Distribution

NAME = "carrel"
MANIFEST = "carrel.sha256"
"""The file beside a bundle's program with a line for each file, as sha256sum writes and reads it."""
PACKAGES = ("desktop", "assessment")


@dataclass(frozen=True, slots=True)
class Installed:
    """``digests`` by path below ``root``, SHA-256 in hex. ``folders``: where no other file of ``kinds`` may be."""

    root: Path
    digests: Mapping[str, str]
    folders: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


def is_installed() -> bool:
    """Say whether this program runs as it was installed, and not from its source."""
    return _is_bundle() or bool({"site-packages", "dist-packages"} & set(Path(__file__).parts))


def what_was_installed() -> Installed | None:
    """Return what this program was installed with; None where it runs from its source."""
    if _is_bundle():
        return of_bundle(Path(sys.executable).parent)
    if not is_installed():
        return None
    from importlib.metadata import PackageNotFoundError, distribution  # slow to load, and wanted here alone

    try:
        return of_wheel(distribution(NAME), Path(__file__))
    except PackageNotFoundError:
        return None


def _is_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))


def of_bundle(folder: Path) -> Installed:
    """Return what the manifest of a bundle says; a bundle without one has lost it."""
    try:
        lines = (folder / MANIFEST).read_text("utf-8").splitlines()
    except OSError:
        return Installed(folder, {MANIFEST: ""})
    told = (line.partition("  ") for line in lines)
    return Installed(folder, {name: digest for digest, _, name in told}, (".",), ("",))


def of_wheel(found: Distribution, running: Path) -> Installed | None:
    """Return what the record of an installed wheel says; None where ``running``, a file of ours, is not of it.

    The commands beside it are the installer's, which makes them anew where it likes.
    """
    root = Path(str(found.locate_file("")))
    digests = {
        str(file): base64.urlsafe_b64decode(f"{file.hash.value}===").hex()
        for file in found.files or ()
        if file.hash is not None and file.hash.mode == "sha256" and file.parts[0] != ".."
    }
    if not any((root / name).resolve() == running.resolve() for name in digests):
        return None
    return Installed(root, digests, PACKAGES, (".py", ".so", ".pyd"))


def write_manifest(folder: Path) -> None:
    """Write the manifest of a bundle that was just built."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file != folder / MANIFEST)
    lines = [f"{digest_of(file)}  {file.relative_to(folder).as_posix()}\n" for file in files]
    (folder / MANIFEST).write_text("".join(lines), "utf-8")
