"""A sitting as it is described in a file."""

import json
import tomllib
from pathlib import Path
from typing import Any

import typer
from pydantic import ValidationError

from sync_server.api.sittings import SittingBody


def described(file: Path, **usual: str) -> SittingBody:
    """Return what a .toml or .json file says; ``usual`` is what it need not say. Ends with 1 where it will not do."""
    try:
        text = file.read_text("utf-8")
        told: Any = tomllib.loads(text) if file.suffix == ".toml" else json.loads(text)
    except (ValueError, OSError) as error:
        typer.echo(f"{file} cannot be read: {error}", err=True)
        raise typer.Exit(1) from error
    try:
        return SittingBody.model_validate(usual | told if isinstance(told, dict) else told)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_context=False, include_input=False):
            typer.echo(f"{file}: {'.'.join(map(str, one['loc']))}: {one['msg']}", err=True)
        raise typer.Exit(1) from error
