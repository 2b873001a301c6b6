"""The files beside QTI 1.2, found by the names that Canvas and Blackboard give them in texts."""

import re
from collections.abc import Mapping
from urllib.parse import unquote

from assessment.interchange.media_files import MediaFiles

_TOKENS = re.compile(
    r"\$(?:IMS[-_]CC[-_]FILE[-_]?BASE|CANVAS_COURSE_REFERENCE|CANVAS_OBJECT_REFERENCE|WIKI_REFERENCE)\$/*"
    r"|@X@[A-Za-z.]+@X@/*"
)
_FOLDERS = ("", "web_resources/", "csfiles/home_dir/")
_XID = re.compile(r"xid-\d+_\d+")


class PackageFiles:
    """Looks files up and keeps those that are used, in ``media``."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.media = MediaFiles(files)
        self._paths = tuple(files)
        self._there = frozenset(files)
        self._found: dict[tuple[str, str], str | None] = {}

    def use(self, href: str, base: str) -> str | None:
        """Return the media name of the file that ``href`` names, seen from the file ``base``, and keep it."""
        known = (href, base)
        if known not in self._found:
            self._found[known] = self._use(href, base)
        return self._found[known]

    def _use(self, href: str, base: str) -> str | None:
        bare = _TOKENS.sub("", unquote(href) if "%24" in href else href)
        if bare == href and (found := self.media.use(href, base)) is not None:
            return found
        for path in (*self._likely(bare), *self._ending(bare)):
            if (found := self.media.use(path)) is not None:
                return found
        return self.media.use(bare, base)

    def _likely(self, href: str) -> list[str]:
        plain = unquote(href).partition("?")[0].lstrip("/")
        return [path for folder in _FOLDERS if (path := folder + plain) in self._there]

    def _ending(self, href: str) -> list[str]:
        """Return the only file whose path ends in what is asked for, or bears the number that Blackboard gave it."""
        plain = unquote(href).partition("?")[0].lstrip("./").casefold()
        ends = [path for path in self._paths if plain and path.casefold().endswith(f"/{plain}")]
        if len(ends) == 1:
            return ends
        xid = _XID.search(href)
        if xid is None:
            return []
        numbered = re.compile(rf"{re.escape(xid[0])}(?!\d)")
        found = [path for path in self._paths if numbered.search(path) and not path.endswith(".xml")]
        return found[:1]
