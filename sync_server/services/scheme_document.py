"""A marking scheme as JSON, in the database, over HTTP and in files; and back."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from assessment.content.test import Grade
from assessment.errors import MarkingError
from assessment.ids import ItemId
from assessment.marking.rubric import Band, Criterion, Rubric
from assessment.marking.scheme import By, Combine, Scheme, Third


@dataclass(frozen=True, slots=True)
class Known:
    """The scheme of a sitting and its revision; 0 where nobody has set one."""

    revision: int
    scheme: Scheme


def scheme_plain(scheme: Scheme) -> dict[str, Any]:
    """Return a scheme as plain values; numbers are text, so that no digit is lost."""
    return {
        "by": scheme.by.value,
        "marks": scheme.marks,
        "threshold": str(scheme.threshold),
        "combine": scheme.combine.value,
        "third": scheme.third.value,
        "blind": scheme.blind,
        "rubrics": {item: _rubric_plain(rubric) for item, rubric in scheme.rubrics},
        "grades": [
            {"label": one.label, "least": str(one.least), "percent": one.percent} for one in scheme.grades
        ],
        "check_every": scheme.check_every,
        "check_tolerance": str(scheme.check_tolerance),
        "check_misses": scheme.check_misses,
    }


def read_scheme(plain: Any) -> Scheme:
    """Return the scheme that plain values describe; what is left out is as usual.

    Raises:
        MarkingError: they describe none.
    """
    usual = scheme_plain(Scheme())
    try:
        if unknown := set(plain) - set(usual):
            raise MarkingError("scheme", f"unknown: {min(unknown)}"[:100])
        told = usual | plain
        return Scheme(
            By(told["by"]),
            int(told["marks"]),
            number(told["threshold"]),
            Combine(told["combine"]),
            Third(told["third"]),
            bool(told["blind"]),
            tuple((ItemId(str(item)), _rubric(rubric)) for item, rubric in told["rubrics"].items()),
            tuple(
                Grade(str(one["label"]), number(one["least"]), bool(one.get("percent", False)))
                for one in told["grades"]
            ),
            int(told["check_every"]),
            number(told["check_tolerance"]),
            int(told["check_misses"]),
        )
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError) as error:
        raise MarkingError("scheme", type(error).__name__) from error


def number(told: object) -> Decimal:
    """Return a number of points, so that its text is written out as people write it.

    Raises:
        MarkingError: it is none, or a number with very many digits.
    """
    text = str(told)
    if "_" in text:  # Decimal would read 1_0 as ten
        raise MarkingError("points", "no_number")
    try:
        found = Decimal(text)
    except InvalidOperation:
        raise MarkingError("points", "no_number") from None
    if (
        not found.is_finite() or len(found.as_tuple().digits) > 12 or abs(found.adjusted()) > 9
    ):  # what a person writes
        raise MarkingError("points", "no_number")
    return Decimal(f"{found:f}") if found else Decimal(0)  # 10 and not 1E+1, 0 and not -0


def _rubric_plain(rubric: Rubric) -> dict[str, Any]:
    return {
        "guidance": rubric.guidance,
        "criteria": [
            {
                "name": one.name,
                "bands": [
                    {"name": band.name, "points": str(band.points), "descriptor": band.descriptor}
                    for band in one.bands
                ],
            }
            for one in rubric.criteria
        ],
    }


def _rubric(told: Any) -> Rubric:  # of the shape above, as far as the names go
    return Rubric(
        tuple(
            Criterion(
                str(one["name"]),
                tuple(
                    Band(str(band["name"]), number(band["points"]), str(band.get("descriptor", "")))
                    for band in one["bands"]
                ),
            )
            for one in told.get("criteria", ())
        ),
        str(told.get("guidance", "")),
    )
