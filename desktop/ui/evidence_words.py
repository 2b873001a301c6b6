"""What was seen, as the log keeps it for every language and for ever, in the words of whoever reads it on a screen.

A name is a name in every language and stays as it is; so does what this table does not know.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.words import duration

_SHOWN: dict[str, Callable[[str], str]] = {"ms": lambda ms: duration(int(ms)), "name": isolate}
"""How a part is shown; all others are numbers or names of the system's own."""

Form = tuple[re.Pattern[str], object]


def forms(*known: tuple[str, object]) -> tuple[Form, ...]:
    """Return what is known of records: their form, with names for the parts that change, and the words for it."""
    return tuple((re.compile(form), words) for form, words in known)


def in_words(record: str, known: tuple[Form, ...], context: str) -> str:
    """Return a record in the words of the first form that it has; another as it is."""
    for form, words in known:
        found = form.fullmatch(record)
        if found is not None:
            parts = {name: _SHOWN.get(name, isolate_ltr)(told) for name, told in found.groupdict().items()}
            return QCoreApplication.translate(context, str(words)).format(**parts)
    return isolate(record)


_KNOWN = forms(
    (r"process (?P<number>\d+)", QT_TRANSLATE_NOOP("evidence_words", "process {number}")),
    (
        r"(?P<name>.+), process (?P<number>\d+)",
        QT_TRANSLATE_NOOP("evidence_words", "{name}, process {number}"),
    ),
    (r"slept_ms=(?P<ms>\d+)", QT_TRANSLATE_NOOP("evidence_words", "for {ms}")),
    (r"(?P<seconds>\d+\.\d) s", QT_TRANSLATE_NOOP("evidence_words", "for {seconds} seconds")),
    (r"by_ms=(?P<ms>\d+)", QT_TRANSLATE_NOOP("evidence_words", "put forward by {ms}")),
    (r"by_ms=-(?P<ms>\d+)", QT_TRANSLATE_NOOP("evidence_words", "put back by {ms}")),
    (
        r"(?P<before>\d+) to (?P<after>\d+)",
        QT_TRANSLATE_NOOP("evidence_words", "{after} screens in place of {before}"),
    ),
    (
        r"(?P<now>\S+) instead of (?P<before>\S+)",
        QT_TRANSLATE_NOOP("evidence_words", "{now} in place of {before}"),
    ),
    (r"session (?P<name>.+)", QT_TRANSLATE_NOOP("evidence_words", "session {name}")),
    (
        r"port (?P<number>\d+) \((?P<name>.+)\) open from everywhere",
        QT_TRANSLATE_NOOP("evidence_words", "port {number} ({name}) is open to everyone"),
    ),
    (
        r"port (?P<number>\d+) \((?P<name>.+)\) open from this computer alone",
        QT_TRANSLATE_NOOP("evidence_words", "port {number} ({name}) is open to this computer alone"),
    ),
    (r"(?P<name>\S+) is set", QT_TRANSLATE_NOOP("evidence_words", "{name} is set")),
    (r"logged in from (?P<name>.+)", QT_TRANSLATE_NOOP("evidence_words", "logged in from {name}")),
    (r"the X server (?:has|is) (?P<name>.+)", QT_TRANSLATE_NOOP("evidence_words", "screen server: {name}")),
    (r"the screen is (?P<name>.+)", QT_TRANSLATE_NOOP("evidence_words", "screen: {name}")),
    (
        r"runs from its source",
        QT_TRANSLATE_NOOP("evidence_words", "Carrel runs from its source, which nobody has sealed"),
    ),
    (
        r"which programs show windows cannot be known here",
        QT_TRANSLATE_NOOP("evidence_words", "which programs show windows cannot be known here"),
    ),
)


def evidence_words(detail: str) -> str:
    """Return the detail of a sighting or an incident in words."""
    return in_words(detail, _KNOWN, "evidence_words")
