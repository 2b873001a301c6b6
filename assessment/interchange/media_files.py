"""The files that come with a foreign bank: found by the names its texts use, and kept as media under their hashes."""

import posixpath
import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from urllib.parse import unquote

from assessment.content.media import media_name
from assessment.errors import ContentError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_DATA = re.compile(r"data:[^,;]*(?:;[^,;]*)*;base64,(.*)", re.DOTALL | re.IGNORECASE)
LARGEST = 64 * 1024 * 1024


class MediaFiles:
    """Looks files up and gathers those that are used. ``media`` holds their bytes by hash name."""

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        self.media: dict[str, bytes] = {}
        self._files = dict(files or {})
        self._folded = {path.casefold(): path for path in self._files}
        self._by_last: dict[str, str | None] = {}
        for path in self._files:
            last = posixpath.basename(path).casefold()
            self._by_last[last] = path if last not in self._by_last else None

    def add(self, path: str, data: bytes) -> None:
        """Take in one more file, such as one that stands inside the text."""
        self._files[path] = data
        self._folded[path.casefold()] = path
        self._by_last.setdefault(posixpath.basename(path).casefold(), path)

    def path_of(self, href: str, base: str = "") -> str | None:
        """Return the path of the file that ``href`` names, seen from the file ``base``; None where there is none.

        What real packages get wrong is forgiven: case, escapes, backslashes, a leading slash, and a wrong folder where
        only one file has that name.
        """
        if _SCHEME.match(href):
            return None
        bare = href.replace("\\", "/").partition("#")[0].partition("?")[0]
        for plain in dict.fromkeys((bare, unquote(bare))):
            for folder in dict.fromkeys((posixpath.dirname(base), "")):
                path = posixpath.normpath(posixpath.join(folder, plain.lstrip("/")))
                if path in self._files:
                    return path
                if path.casefold() in self._folded:
                    return self._folded[path.casefold()]
        return self._by_last.get(posixpath.basename(unquote(bare)).casefold())

    def read(self, href: str, base: str = "") -> bytes | None:
        """Return the bytes of the file that ``href`` names; of a ``data:`` address the bytes in it."""
        inside = _DATA.fullmatch(href.strip())
        if inside:
            try:
                return b64decode(inside[1], validate=False)
            except (Base64Error, ValueError):
                return None
        path = self.path_of(href, base)
        return None if path is None else self._files[path]

    def use(self, href: str, base: str = "") -> str | None:
        """Return the media name of the file that ``href`` names, and keep it.

        None where there is none, or it is of no kind that a test may show.
        """
        data = self.read(href, base)
        if data is None or len(data) > LARGEST:
            return None
        try:
            name = media_name(data, href)
        except ContentError:
            return None
        self.media[name] = data
        return name
