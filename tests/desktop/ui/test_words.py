"""Numbers and times in words."""

from datetime import UTC, datetime

import pytest

from desktop.ui.words import clock, counted, duration, grouped, numbers, rounded_duration, window_of


@pytest.mark.parametrize(
    ("ms", "expected"), [(0, "00:00"), (-5, "00:00"), (38 * 60_000 + 14_999, "38:14"), (3_725_000, "1:02:05")]
)
def test_clock(ms: int, expected: str) -> None:
    """A remaining time is shown in minutes and seconds, hours only when there are any, never below zero."""
    assert expected == clock(ms)


@pytest.mark.parametrize(
    ("ms", "expected"),
    [
        (3_600_000, "60 minutes"),
        (60_000, "1 minute"),
        (45_000, "45 seconds"),
        (90_000, "1 minute 30 seconds"),
        (0, "0 seconds"),
    ],
)
def test_duration(ms: int, expected: str) -> None:
    """A length of time is told in minutes and seconds."""
    assert expected == duration(ms)


@pytest.mark.parametrize(
    ("ms", "expected"),
    [
        (3_601_000, "60 minutes"),
        (3_599_000, "60 minutes"),
        (3_693_000, "62 minutes"),
        (61_000, "1 minute"),
        (75_000, "1 minute 15 seconds"),
        (2_000, "2 seconds"),
    ],
)
def test_a_time_allowed_is_told_in_whole_minutes(ms: int, expected: str) -> None:
    """A gap of a second that was given back does not make sixty minutes look odd."""
    assert expected == rounded_duration(ms)


def test_runs_of_numbers_are_drawn_together() -> None:
    """A list of numbers shows its runs as spans."""
    assert numbers([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10"


def test_nouns_are_counted() -> None:
    """One is singular, all else plural."""
    assert counted(1, "word", "words") == "1 word"
    assert counted(0, "word", "words") == "0 words"


def test_codes_are_grouped() -> None:
    """A long code is shown in groups."""
    assert grouped("abcdefgh1", 4) == "abcd efgh 1"


def test_a_window_names_its_day_once() -> None:
    """Opening and closing on one day share its date."""
    opens = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    assert window_of(opens, opens.replace(hour=10)).count("2026") == 1
    assert window_of(opens, opens.replace(day=23)).count("2026") == 2
