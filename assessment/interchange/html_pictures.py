"""Pictures of a foreign text: found by their address, or noted as missing with their words in their place."""

import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote

from assessment.content.markup import start_tag
from assessment.content.text import MEDIA_SCHEME
from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code

_PREFIX = re.compile(r"^(?:@@PLUGINFILE@@|\$IMS-CC-FILEBASE\$|%24IMS-CC-FILEBASE%24)/*", re.IGNORECASE)
_WEB = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_PIXELS = re.compile(r"\s*([1-9]\d{0,3})(?:\.\d+)?\s*(?:px)?\s*")
_WORDLESS = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
_SHOWN = ("png", "jpg", "gif", "webp", "svg")
_LONGEST_ALT = 1000
_LONGEST_ADDRESS = 200


class Pictures:
    """Finds pictures by ``media`` and notes those that are not there."""

    def __init__(self, media: Callable[[str], str | None], notes: list[Note]) -> None:
        self._media, self._notes = media, notes

    def image(self, address: str, attributes: Mapping[str, str]) -> str:
        """Return the tag of a picture, or its alternative words in brackets where it cannot be shown."""
        alt = _WORDLESS.sub(" ", attributes.get("alt", "")).strip()[:_LONGEST_ALT]
        name = self._found(address.strip())
        if name is None:
            return f"[{alt}]" if alt else ""
        found = {"src": f"{MEDIA_SCHEME}{name}", "alt": alt}
        for side in ("width", "height"):
            pixels = _PIXELS.fullmatch(attributes.get(side, ""))
            if pixels:
                found[side] = pixels[1]
        return start_tag("img", found)

    def _found(self, address: str) -> str | None:
        plain = unquote(_PREFIX.sub("", address))
        for candidate in dict.fromkeys((address, plain, plain.partition("?")[0])):
            name = self._media(candidate) if candidate else None
            if name is not None and name.endswith(_SHOWN):
                return name
        code = Code.MEDIA_EXTERNAL if _WEB.match(address) else Code.MEDIA_MISSING
        self._notes.append(Note(code, address[:_LONGEST_ADDRESS]))
        return None


def is_picture(attributes: Mapping[str, str]) -> bool:
    """Return whether an ``object`` is a picture, by its type or its name."""
    kind, address = attributes.get("type", "").lower(), attributes.get("data", "").lower()
    if kind:
        return kind.startswith("image/")
    return address.startswith("data:image/") or address.partition("?")[0].endswith(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
    )
