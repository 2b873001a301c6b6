"""What is said of time is true to the minute, names its place, and says nothing where nothing is limited."""

from dataclasses import replace

import pytest

from desktop.presenters.course_facts import HoldFacts, TimeNotice, Told
from desktop.presenters.facts import (
    Barred,
    ResumeCause,
    ResumeFacts,
    TimeFacts,
    TimeOf,
)
from desktop.ui.messages import of_resume
from desktop.ui.time_words import (
    barred_in_short,
    barred_words,
    left_words,
    of_hold,
    of_notice,
    place_words,
    warning_words,
)
from desktop.ui.words import true_duration

TEST = TimeFacts(42 * 60_000 + 50_000, 60 * 60_000, paused=False)
SECTION = TimeFacts(
    90_900, 600_000, paused=False, of=TimeOf.SECTION, title="Reading", whole_ms=1_800_000, several=True
)


@pytest.mark.parametrize(
    ("ms", "expected"),
    [
        (42 * 60_000 + 59_999, "42 minutes"),
        (120_000, "2 minutes"),
        (119_999, "1 minute 59 seconds"),
        (999, "0 seconds"),
    ],
)
def test_time_that_is_left_is_never_rounded_up(ms: int, expected: str) -> None:
    """Nobody is told of a minute that is not there."""
    assert expected == true_duration(ms)


def test_what_is_left_is_one_sentence() -> None:
    """The test's time alone, a section's with the test's, and none where nothing is limited."""
    assert "You have 42 minutes left." == left_words(TEST)
    assert "You have 1 minute 30 seconds left for Reading, and 30 minutes for the whole test." == left_words(
        SECTION
    )
    assert "You have 1 minute 30 seconds left for Reading." == left_words(replace(SECTION, whole_ms=None))
    assert "" == left_words(TimeFacts(None, None, paused=False))
    assert "late" in left_words(replace(TEST, remaining_ms=0, late=True))


def test_after_a_crash_the_candidate_is_told_what_it_cost() -> None:
    """How long it was closed, whether that was given back, and what is left."""
    told = of_resume(ResumeFacts(ResumeCause.UNCLEAN_END, 180_000, 180_000, 8, TEST))
    untimed = of_resume(ResumeFacts(ResumeCause.PAUSE, 180_000, 0, 1, TimeFacts(None, None, paused=False)))

    expected = "The test was closed for 3 minutes. That time was given back. You have 42 minutes left."
    assert (expected, "8 answers are here.") == (told.sentence, told.remedy)
    assert "It was paused, and closed for 3 minutes." == untimed.sentence


@pytest.mark.parametrize("told", Told)
def test_every_notice_says_what_is_left(told: Told) -> None:
    """Whatever has changed the time, the new time is told."""
    message = of_notice(TimeNotice(told, TEST, 60_000, 0, TimeOf.SECTION, "Reading"))

    assert "42 minutes" in message.remedy
    assert message.title
    assert message.sentence


def test_a_hold_names_the_question_or_the_time() -> None:
    """What is wanted is named; a wait is never told too short."""
    assert "14" in of_hold(HoldFacts(14)).title
    assert "submit" in of_hold(HoldFacts(14, submitting=True)).remedy
    assert "more than you have chosen" in of_hold(HoldFacts(14, begun=True)).sentence
    assert "You can in 41 seconds." == of_hold(HoldFacts(None, 40_001)).sentence
    assert of_hold(HoldFacts(None, 9)).title != of_hold(HoldFacts(None, 9, submitting=True)).title


def test_a_warning_names_its_clock_where_there_are_several() -> None:
    """With one clock the time is enough."""
    assert "5 minutes left" == warning_words(replace(TEST, warning_ms=300_000))
    assert "5 minutes left for the whole test" == warning_words(
        replace(TEST, warning_ms=300_000, several=True)
    )
    assert "1 minute left for Reading" == warning_words(replace(SECTION, warning_ms=60_000))


@pytest.mark.parametrize("barred", Barred)
def test_every_reason_has_words(barred: Barred) -> None:
    """What cannot be opened says why, in a sentence and in short."""
    assert barred_words(barred).endswith(".")
    assert barred_in_short(barred)


def test_a_place_without_a_title_has_a_name() -> None:
    """A section that its author did not name is this section."""
    assert ["this part", "this section", "this question"] == [
        place_words(of, "") for of in (TimeOf.PART, TimeOf.SECTION, TimeOf.ITEM)
    ]
