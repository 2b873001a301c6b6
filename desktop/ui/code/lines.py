"""What an editor of code makes of its lines: how deep the next one stands, comments on and off, brackets that match."""

INDENT = 4
OPENING, CLOSING = "([{", ")]}"
FARTHEST = 20_000
"""A bracket that matches is not looked for beyond so many characters."""

_HASH = (
    "python",
    "python3",
    "py",
    "bash",
    "sh",
    "ruby",
    "r",
    "perl",
    "yaml",
    "toml",
    "make",
    "elixir",
    "julia",
)
_DASHES = ("sql", "postgresql", "mysql", "haskell", "lua", "ada", "vhdl", "plpgsql")
_COMMENTS = (
    dict.fromkeys(_HASH, "#")
    | dict.fromkeys(_DASHES, "--")
    | {
        "lisp": ";",
        "scheme": ";",
        "clojure": ";",
        "matlab": "%",
        "octave": "%",
        "prolog": "%",
        "latex": "%",
        "tex": "%",
        "text": "",
        "html": "",
        "xml": "",
        "css": "",
        "json": "",
    }
)
_COLON = ("python", "python3", "py")


def comment_sign(syntax: str) -> str:
    """Return what makes the rest of a line a comment, nothing where a language has no such sign."""
    return _COMMENTS.get(syntax, "//")


def depth(line: str) -> int:
    """Return how many blanks a line begins with; a tab goes to the next stop."""
    return len(line.expandtabs(INDENT)) - len(line.expandtabs(INDENT).lstrip(" "))


def next_indent(before: str, syntax: str) -> str:
    """Return the blanks that the line after this one begins with; ``before`` is what stands before the cursor."""
    said = before.rstrip()
    opens = said.endswith(tuple(OPENING)) or (syntax in _COLON and said.endswith(":"))
    lead = before[: len(before) - len(before.lstrip())]
    return lead + (" " * INDENT if opens else "")


def to_stop(column: int) -> int:
    """Return how many blanks lead to the next stop."""
    return INDENT - column % INDENT


def shallower(line: str) -> int:
    """Return how many characters to take away at the beginning of a line so that it stands one stop to the left."""
    if line.startswith("\t"):
        return 1
    blanks = len(line) - len(line.lstrip(" "))
    return 0 if not blanks else blanks - (blanks - 1) // INDENT * INDENT


def toggled(lines: list[str], sign: str) -> list[str]:
    """Return lines made comments, or no comments again where all of them are; blank lines stay as they are."""
    said = [line for line in lines if line.strip()]
    if not said or not sign:
        return lines
    if all(line.lstrip().startswith(sign) for line in said):
        return [_uncommented(line, sign) for line in lines]
    column = min(len(line) - len(line.lstrip()) for line in said)
    return [f"{line[:column]}{sign} {line[column:]}" if line.strip() else line for line in lines]


def matching(text: str, place: int) -> int | None:
    """Return the place of the bracket that matches the one at ``place``; None where there is neither."""
    here = text[place : place + 1]
    if here and here in OPENING:
        step, ends, begins = 1, CLOSING[OPENING.index(here)], here
    elif here and here in CLOSING:
        step, ends, begins = -1, OPENING[CLOSING.index(here)], here
    else:
        return None
    open_ = 0
    last = min(len(text), place + FARTHEST) if step > 0 else max(-1, place - FARTHEST)
    for at in range(place, last, step):
        if text[at] == begins:
            open_ += 1
        elif text[at] == ends:
            open_ -= 1
            if not open_:
                return at
    return None


def _uncommented(line: str, sign: str) -> str:
    if not line.strip():
        return line
    lead, _, rest = line.partition(sign)
    return lead + rest.removeprefix(" ")
