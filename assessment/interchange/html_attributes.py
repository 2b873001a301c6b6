"""What our tags keep of the attributes and styles of foreign ones."""

from collections.abc import Mapping

from assessment.content.grammar import ATTRIBUTES
from assessment.interchange.html_tags import ALIGNED, LANGUAGE_CLASS


def direction_of(tag: str, attributes: Mapping[str, str]) -> dict[str, str]:
    """Return direction and language for one of our tags, where they are ones."""
    found = {}
    for name in ("dir", "lang"):
        value = attributes.get(name, "").strip()
        value = value.lower() if name == "dir" else value
        allowed = ATTRIBUTES.get((tag, name))
        if value and allowed is not None and allowed.fullmatch(value):
            found[name] = value
    return found


def block_attributes(tag: str, attributes: Mapping[str, str]) -> dict[str, str]:
    """Return what one of our blocks keeps of the attributes of its source."""
    found = {}
    for name in ("align", "colspan", "rowspan", "start", "type"):
        allowed, value = ATTRIBUTES.get((tag, name)), attributes.get(name, "").strip()
        if name == "align" and not value:
            styled = ALIGNED.search(attributes.get("style", ""))
            value = styled[1] if styled else ""
        if name == "align":
            value = value.lower()
        if name in ("colspan", "rowspan") and value.isascii() and value.isdigit():
            value = str(min(int(value[:4]), 50))
        if (
            allowed is not None
            and value
            and value != "1" * (name.endswith("span"))
            and allowed.fullmatch(value)
        ):
            found[name] = value
    return found | direction_of(tag, attributes)


def code_attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the language of a code block, where its source names one."""
    found = LANGUAGE_CLASS.search(attributes.get("class", ""))
    return {"class": f"language-{found[1]}"} if found else {}
