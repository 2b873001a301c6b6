"""Where things are: data of this installation, and resources in a source tree, an installed wheel or a bundle."""

import os
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import platformdirs

APP = "Carrel"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of one installation, all below ``home``."""

    home: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.home / "carrel.db"

    @property
    def packs(self) -> Path:
        """Sealed packs, named by their hash."""
        return self.home / "packs"

    @property
    def sittings(self) -> Path:
        """Copies of the sittings, sealed to this installation, named by their hash."""
        return self.home / "sittings"

    @property
    def key_file(self) -> Path:
        """Where secrets lie when the system has no usable key store."""
        return self.home / "secrets.json"

    @property
    def lock(self) -> Path:
        """Held while an instance runs."""
        return self.home / "carrel.lock"

    @property
    def knocks(self) -> Path:
        """Where an instance that comes second leaves its mark for the first."""
        return self.home / "carrel.knocks"

    @property
    def journal(self) -> Path:
        """What lockdown has changed in the system and must undo."""
        return self.home / "lockdown.jsonl"

    @property
    def logs(self) -> Path:
        """Log files, without answers or secrets."""
        return self.home / "logs"

    @property
    def settings(self) -> Path:
        """Preferences of this installation."""
        return self.home / "settings.json"

    @property
    def aside(self) -> Path:
        """Where a damaged database is kept."""
        return self.home / "aside"

    @property
    def recovering(self) -> Path:
        """Lies here while a damaged database is being recovered, and says where that one is kept."""
        return self.home / "recovering.json"

    @property
    def tables(self) -> Path:
        """Where each table of the database begins, for when its first page is lost."""
        return self.home / "tables.json"

    def make(self) -> None:
        """Create the folders, readable by their owner alone."""
        for folder in (self.home, self.packs, self.sittings, self.logs, self.aside):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def default_home() -> Path:
    """Return the data folder: ``CARREL_HOME`` where set, else the system's customary place."""
    chosen = os.environ.get("CARREL_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir(APP, appauthor=False))


def resources() -> Path:
    """Return the folder of styles, schemas and sample packs."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    source = Path(__file__).parent.parent / "resources"
    if source.is_dir():
        return source
    spec = find_spec("carrel_resources")
    if spec is None or not spec.submodule_search_locations:
        return source
    return Path(next(iter(spec.submodule_search_locations)))
