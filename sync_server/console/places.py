"""Where the console's templates and its style are: in a source tree, or in an installed wheel."""

from importlib.util import find_spec
from pathlib import Path


def console_files() -> Path:
    """Return the folder with ``templates`` and ``static``."""
    source = Path(__file__).parents[2] / "resources"
    if source.is_dir():
        return source / "console"
    spec = find_spec("carrel_resources")
    if spec is None or not spec.submodule_search_locations:
        return source / "console"
    return Path(next(iter(spec.submodule_search_locations))) / "console"
