"""Numbers and times as people read them; and counted nouns."""

import re
from collections.abc import Iterable
from datetime import datetime
from unicodedata import digit

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.ui.mirrored import as_interface, in_reading_order, isolate, isolate_ltr

NEAR_MS = 5_000
PLURALS = {
    "answer": "answers",
    "answer is here.": "answers are here.",
    "answer is still to be marked by a person.": "answers are still to be marked by a person.",
    "attempt": "attempts",
    "break": "breaks",
    "character": "characters",
    "line": "lines",
    "more time": "more times",
    "new alarm": "new alarms",
    "practice test is here.": "practice tests are here.",
    "time": "times",
    "answer is not on the disk yet": "answers are not on the disk yet",
    "byte": "bytes",
    "candidate": "candidates",
    "file": "files",
    "minute": "minutes",
    "place": "places",
    "point": "points",
    "question": "questions",
    "second": "seconds",
    "word": "words",
}
"""What is counted on any screen, one and many; translators give each language's own forms (context ``words``)."""
_LONG_DAY = re.compile(r"[,،]?\s*d{3,4}[,،]?\s*")


def clock(ms: int) -> str:
    """Return a remaining time as 38:14 or 1:02:05, never below zero."""
    seconds = max(0, ms) // 1000
    hours, minutes, rest = seconds // 3600, seconds % 3600 // 60, seconds % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def duration(ms: int) -> str:
    """Return a length of time in words: 60 minutes, 1 minute, 45 seconds, 1 minute 30 seconds."""
    seconds = max(0, round(ms / 1000))
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return counted(rest, "second", "seconds")
    whole = counted(minutes, "minute", "minutes")
    if not rest:
        return whole
    return _tr("{minutes} {seconds}").format(minutes=whole, seconds=counted(rest, "second", "seconds"))


def rounded_duration(ms: int) -> str:
    """Return a length of time in whole minutes, the nearest; under two minutes only where that is seconds away."""
    minutes = (ms + 30_000) // 60_000 * 60_000
    near = minutes > 0 and abs(ms - minutes) <= NEAR_MS
    return duration(minutes if near or ms >= 120_000 else ms)


def true_duration(ms: int) -> str:
    """Return a length of time that is surely there: whole minutes, the last two to the second, never rounded up."""
    return duration(ms // 60_000 * 60_000 if ms >= 120_000 else ms // 1000 * 1000)


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun, translated: 1 question, 40 questions. The nouns are those of ``PLURALS``."""
    told = QCoreApplication.translate("words", "%n " + many, "", number)
    return f"1 {one}" if told == f"1 {many}" else told


def answered_of(answered: int, partly: int, questions: int) -> str:
    """Return how many questions are answered, and how many more in part."""
    told = _tr("{n} of {all}") if not partly else _tr("{n} of {all}, {partly} more in part")
    return told.format(n=answered, all=questions, partly=partly)


def points(number: str) -> str:
    """Return points with their noun, which may be parts of one: 1 point, 44 points, 22.5 points."""
    if number.isdecimal():
        return counted(int(number), "point", "points")
    return _tr("{number} points").format(number=number)


def time_of_day(at: datetime) -> str:
    """Return the local time with seconds, always in digits of one shape: 10:42:07."""
    return at.astimezone().strftime("%H:%M:%S")


def day_and_time(at: datetime) -> str:
    """Return the local date and time the way this system's language writes it."""
    local = at.astimezone()
    return _tr("{before}, {after}").format(before=day(at), after=f"{local:%H:%M}")


def day(at: datetime) -> str:
    """Return the local date the way this system's language writes it."""
    local = at.astimezone()
    form = _LONG_DAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return _plain_digits(QLocale().toString(QDate(local.year, local.month, local.day), form))


def _plain_digits(text: str) -> str:
    """Return a text with digits of one shape: the clock's, in every language."""
    return "".join(str(digit(letter)) if letter.isdecimal() else letter for letter in text)


def window_of(opens_at: datetime, closes_at: datetime) -> str:
    """Return a span of time, the day written once when it is the same."""
    opens, closes = opens_at.astimezone(), closes_at.astimezone()
    if opens.date() == closes.date():
        return f"{day_and_time(opens)}–{closes.strftime('%H:%M')}"
    return f"{day_and_time(opens)} – {day_and_time(closes)}"


def numbers(values: list[int]) -> str:
    """Return sorted numbers with runs drawn together: 1–3, 7, 9–12."""
    runs: list[list[int]] = []
    for value in values:
        if runs and runs[-1][1] == value - 1:
            runs[-1][1] = value
        else:
            runs.append([value, value])
    return _in_a_row([str(first) if first == last else f"{first}–{last}" for first, last in runs])


def listed(parts: Iterable[str]) -> str:
    """Return names and the like as a list, each in its own direction: a, b, c. What is empty is left out."""
    return as_interface(_in_a_row([isolate(part) for part in parts if part]))


def dotted(parts: Iterable[str]) -> str:
    """Return facts in a line, each in its own direction, with dots between them. What is empty is left out."""
    return in_reading_order([part for part in parts if part], "  ·  ")


def quoted(words: str) -> str:
    """Return words of a text or of a candidate in quotation marks."""
    return _tr("“{words}”").format(words=isolate(words))


def _in_a_row(parts: list[str]) -> str:
    row = parts[0] if parts else ""
    for part in parts[1:]:
        row = _tr("{before}, {after}").format(before=row, after=part)
    return row


def grouped(code: str, size: int = 4) -> str:
    """Return a long code in groups with thin gaps, for reading aloud and copying down."""
    return " ".join(code[start : start + size] for start in range(0, len(code), size))


def file_size(size: int) -> str:
    """Return a file's size as people read it: 320 kB, 1.4 MB, 20 MB."""
    for unit, name in ((1_000_000, "MB"), (1_000, "kB")):
        if size >= unit:
            number = size / unit
            whole = number >= 10 or abs(number - round(number)) < 0.05
            told = str(round(number)) if whole else _plain_digits(QLocale().toString(number, "f", 1))
            return isolate_ltr(f"{told} {name}")
    return counted(size, "byte", "bytes")


def minutes_and_seconds(ms: int) -> str:
    """Return a length of sound: 0:07, 1:45."""
    return f"{max(0, ms) // 60_000}:{max(0, ms) // 1000 % 60:02}"


def short_day(at: datetime) -> str:
    """Return the local day and month in short, the way this system's language writes it: 21 Nov."""
    local = at.astimezone()
    return _plain_digits(QLocale().toString(QDate(local.year, local.month, local.day), "d MMM"))


def percent(share: float) -> str:
    """Return a share from 0 to 1 as a percentage: 75 %."""
    return isolate_ltr(f"{round(share * 100)} %")


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
