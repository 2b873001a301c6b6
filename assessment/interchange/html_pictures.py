"""Pictures of a foreign text: fetched by their address, named by their hash, or noted as missing."""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote, unquote_to_bytes

from assessment.content.markup import start_tag
from assessment.content.media import media_name
from assessment.content.text import MEDIA_SCHEME
from assessment.errors import ContentError

_DATA = re.compile(r"data:[^,;]*((?:;[^,;]*)*),", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:@@PLUGINFILE@@|\$IMS-CC-FILEBASE\$|%24IMS-CC-FILEBASE%24)/*", re.IGNORECASE)
_PIXELS = re.compile(r"\s*([1-9]\d{0,3})(?:\.\d+)?\s*(?:px)?\s*")
_WORDLESS = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
_SHOWN = ("png", "jpg", "gif", "webp", "svg")
_LONGEST_ALT = 1000


class Pictures:
    """Finds pictures and keeps the bytes of those that are shown."""

    def __init__(self, fetch: Callable[[str], bytes | None], note: Callable[[str, str], None]) -> None:
        self.media: dict[str, bytes] = {}
        self._fetch, self._note = fetch, note

    def image(self, address: str, attributes: Mapping[str, str]) -> str:
        """Return the tag of a picture, or its alternative words in brackets where it cannot be shown."""
        alt = _WORDLESS.sub(" ", attributes.get("alt", "")).strip()[:_LONGEST_ALT]
        address = address.strip()
        name = self._kept(address)
        if name is None:
            return f"[{alt}]" if alt else ""
        found = {"src": f"{MEDIA_SCHEME}{name}", "alt": alt}
        for side in ("width", "height"):
            pixels = _PIXELS.fullmatch(attributes.get(side, ""))
            if pixels:
                found[side] = pixels[1]
        return start_tag("img", found)

    def _kept(self, address: str) -> str | None:
        data = _inline_data(address) if address[:5].lower() == "data:" else self._fetched(address)
        if data is None:
            self._note("missing_media", address[:200])
            return None
        try:
            name = media_name(data, address[:200])
        except ContentError as error:
            self._note("media_refused", str(error))
            return None
        if not name.endswith(_SHOWN):
            self._note("media_refused", f"{address[:200]}: not a picture")
            return None
        self.media[name] = data
        return name

    def _fetched(self, address: str) -> bytes | None:
        if not address:
            return None
        plain = unquote(_PREFIX.sub("", address))
        for candidate in dict.fromkeys((address, plain, plain.partition("?")[0])):
            data = self._fetch(candidate)
            if data is not None:
                return data
        return None


def is_picture(attributes: Mapping[str, str]) -> bool:
    """Return whether an ``object`` is a picture, by its type or its name."""
    kind, address = attributes.get("type", "").lower(), attributes.get("data", "").lower()
    if kind:
        return kind.startswith("image/")
    return address.startswith("data:image/") or address.partition("?")[0].endswith(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
    )


def _inline_data(address: str) -> bytes | None:
    found = _DATA.match(address)
    if found is None:
        return None
    data = unquote_to_bytes(address[found.end() :])
    if ";base64" not in found[1].lower():
        return data
    try:
        return base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        return None
