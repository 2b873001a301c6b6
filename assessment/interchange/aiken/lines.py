"""Which part of an Aiken question a line is, told by how it begins."""

import re

WHITE = " \t\v\f"

OPTION = re.compile(r"([A-Z])[.)][ \t]+(.*)", re.DOTALL)
BARE_OPTION = re.compile(r"([A-Z])[.)]")
ANSWER = re.compile(r"ANSWER[ \t]*:(.*)", re.DOTALL | re.IGNORECASE)
LETTER = re.compile(r"([A-Za-z])[.)]?")


def is_text(line: str) -> bool:
    """Say whether a line, stripped, can only be text."""
    return bool(line) and not (OPTION.match(line) or BARE_OPTION.fullmatch(line) or ANSWER.match(line))
