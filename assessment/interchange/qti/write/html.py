"""Restricted HTML as the XHTML of a QTI body: closed tags, files for media, MathML, and elements for the marks."""

import re
from collections.abc import Callable, Mapping
from html import unescape

from assessment.interchange.qti.write.markup import Raw, Tag, Version, attribute_text, written

_TOKEN = re.compile(r"<(/?)([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"<>]*\")*)>")
_ATTRIBUTE = re.compile(r" ([a-z]+)=\"([^\"<>]*)\"")
_VOID = frozenset({"br", "hr", "img"})
UNDERLINE, STRIKE = "carrel-u", "carrel-s"
_AS_SPAN = {"u": UNDERLINE, "s": STRIKE}

Mark = Callable[[str], Tag]


class Xhtml:
    """Writes texts. ``files`` maps media names to paths; ``mathml`` turns TeX into MathML."""

    def __init__(
        self, version: Version, files: Mapping[str, str], mathml: Callable[[str, bool], str]
    ) -> None:
        self._version = version
        self._files = files
        self._mathml = mathml

    def body(self, html: str, gap: Mark | None = None) -> Raw:
        """Return a text as XML; ``gap`` gives the element that stands where a gap is."""
        return Raw(html if "<" not in html else _TOKEN.sub(lambda found: self._tag(found, gap), html))

    def _tag(self, found: re.Match[str], gap: Mark | None) -> str:
        end, name, attributes = found.groups()
        said = {key: unescape(value) for key, value in _ATTRIBUTE.findall(attributes)}
        if name == "gap":
            return self._element(gap(said["id"])) if gap is not None else ""
        if name == "hot":
            whole = "hottext" if self._version is Version.V2_2 else "qti-hottext"
            return f"</{whole}>" if end else f'<{whole} identifier="{attribute_text(said["id"])}">'
        if name == "math":
            return self._formula(said)
        if name in _AS_SPAN:
            return "</span>" if end else f'<span class="{_AS_SPAN[name]}"{self._said(said)}>'
        if end:
            return f"</{name}>"
        if name == "img":
            said["src"] = self._files[said["src"].removeprefix("media:")]
        return f"<{name}{self._said(said)}{'/' if name in _VOID else ''}>"

    def _element(self, element: Tag) -> str:
        return written(element, self._version).decode().partition("\n")[2].strip()

    def _said(self, said: dict[str, str]) -> str:
        pairs = []
        for key, value in said.items():
            if key == "lang":
                pairs.append(("xml:lang", value))
            elif key == "align":
                pairs.append(("class", f"qti-align-{value}"))
            else:
                pairs.append((key, value))
        return "".join(f' {key}="{attribute_text(value)}"' for key, value in pairs)

    def _formula(self, said: dict[str, str]) -> str:
        block = said.get("display") == "block"
        formula = said["mathml"] if "mathml" in said else self._mathml(said["tex"], block)
        if not said.get("alt"):
            return formula
        return formula.replace("<math", f'<math alttext="{attribute_text(said["alt"])}"', 1)
