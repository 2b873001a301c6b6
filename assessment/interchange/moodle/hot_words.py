"""The words of a text that can be picked, and the text without their marks."""

import re

_HOT = re.compile(r'<hot id="([^"]*)">(.*?)</hot>', re.DOTALL)


def hot_words(text: str) -> tuple[str, dict[str, str]]:
    """Return the text as plain restricted HTML, and the HTML of each pick by its id."""
    picks = {found[1]: found[2] for found in _HOT.finditer(text)}
    return _HOT.sub(r"\2", text), picks
