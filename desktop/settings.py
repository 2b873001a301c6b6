"""Preferences of this installation: one frozen record, kept as JSON. Nothing secret, nothing of an attempt."""

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Every preference with its default.

    ``language``: as BCP 47; empty follows the system. ``theme``: the name of a colour theme; empty follows the system,
    light or dark. ``first_screen``: what to begin
    with, before the database is open: ``sign_in`` where that was the last screen in view, else empty.
    """

    theme: str = ""
    language: str = ""
    splitter_percent: int = 52
    first_screen: str = ""


def load(path: Path) -> Settings:
    """Return the stored preferences; what is missing, unknown or of a wrong type takes its default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    default = Settings()
    kept = {
        field.name: stored[field.name]
        for field in fields(Settings)
        if type(stored.get(field.name)) is type(getattr(default, field.name))
    }
    return Settings(**kept)


def save(path: Path, settings: Settings) -> None:
    """Store the preferences, whole or not at all."""
    new = path.with_suffix(".new")
    new.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
    os.replace(new, path)
