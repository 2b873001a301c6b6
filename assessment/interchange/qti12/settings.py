"""How a test of QTI 1.2 is to be sat: time, order, instructions, as the file and Canvas's ``assessment_meta.xml`` say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from assessment.content.test import UNTIMED, Navigation, Presentation, TimeLimits
from assessment.interchange.qti12.processing import number
from assessment.interchange.qti12.tree import Note
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, elements, local_name, text_within

_DURATION = re.compile(r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8})(?:\.\d+)?S)?)?")
_MINUTE = 60_000
_LONGEST = Fraction(60 * 24 * 366)
_NO_COUNTERPART = ("access_code", "ip_filter", "due_at", "lock_at", "unlock_at")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a test says of itself beside its questions."""

    title: str = ""
    description: str = ""
    time: TimeLimits = UNTIMED
    navigation: Navigation = Navigation.FREE
    presentation: Presentation = Presentation.SINGLE
    shuffle_choices: bool = False


def read_settings(assessment: Element, told: Mapping[str, str], meta: Element | None) -> Settings:
    """Return the settings of an ``assessment``: by its metadata, and the ``quiz`` of its assessment_meta.xml."""
    said = {} if meta is None else {local_name(one): text_within(one).strip() for one in elements(meta)}
    minutes = number(said.get("time_limit")) or number(told.get("qmd_timelimit"))
    duration = next((text_within(one) for one in elements(assessment) if local_name(one) == "duration"), "")
    limit = _limit(minutes) or milliseconds(duration)
    one_by_one = said.get("one_question_at_a_time", "true" if meta is None else "false") == "true"
    linear = said.get("cant_go_back") == "true"
    return Settings(
        " ".join(said.get("title", "").split())[:500],
        said.get("description", ""),
        TimeLimits(max_ms=limit),
        Navigation.LINEAR if linear else Navigation.FREE,
        Presentation.SINGLE if one_by_one or linear else Presentation.PAGE,
        said.get("shuffle_answers") == "true",
    )


def note_dropped(told: Mapping[str, str], meta: Element | None, note: Note) -> None:
    """Note what a test says of itself that is said elsewhere here, or not at all."""
    said: Mapping[str, str] = (
        {} if meta is None else {local_name(one): text_within(one).strip() for one in elements(meta)}
    )
    tries = said.get("allowed_attempts") or told.get("cc_maxattempts", "")
    if tries not in ("", "1"):
        note(Code.SETTING_DROPPED, f"attempts {tries}"[:200])
    for name in _NO_COUNTERPART:
        if said.get(name):
            note(Code.SETTING_DROPPED, name)


def milliseconds(duration: str) -> int | None:
    """Return an ISO 8601 duration such as PT1H30M; None where there is none."""
    found = _DURATION.fullmatch(duration.strip())
    if found is None:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 or None


def _limit(minutes: Fraction | None) -> int | None:
    if minutes is None or not 0 < minutes <= _LONGEST:
        return None
    return round(minutes * _MINUTE)
