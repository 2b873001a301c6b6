"""What a marker judges an answer by: criteria, each with bands that give points."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.errors import MarkingError
from assessment.scoring.key import ItemKey, Manual

ZERO = Decimal(0)
MOST_CRITERIA, MOST_BANDS, LONGEST_NAME, LONGEST_TEXT = 20, 30, 100, 4_000


@dataclass(frozen=True, slots=True)
class Band:
    """One level of a criterion: what it gives, and in words what reaches it."""

    name: str
    points: Decimal
    descriptor: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is looked at."""

    name: str
    bands: tuple[Band, ...]

    @property
    def maximum(self) -> Decimal:
        """What its best band gives."""
        return max(band.points for band in self.bands)


@dataclass(frozen=True, slots=True)
class Rubric:
    """The criteria of one item; none: a marker gives plain points."""

    criteria: tuple[Criterion, ...] = ()
    guidance: str = ""

    def __post_init__(self) -> None:
        if len(self.criteria) > MOST_CRITERIA or len(self.guidance) > LONGEST_TEXT:
            raise MarkingError("rubric", "too_long")
        _check_names([criterion.name for criterion in self.criteria])
        for criterion in self.criteria:
            if not 1 <= len(criterion.bands) <= MOST_BANDS:
                raise MarkingError(criterion.name, "bands")
            _check_names([band.name for band in criterion.bands])
            for band in criterion.bands:
                if not band.points.is_finite() or band.points < 0 or len(band.descriptor) > LONGEST_TEXT:
                    raise MarkingError(criterion.name, f"band {band.name}")

    @property
    def maximum(self) -> Decimal:
        """What the best bands give together."""
        return sum((criterion.maximum for criterion in self.criteria), ZERO)


def rubric_of(key: ItemKey) -> Rubric:
    """Return the rubric that a pack's key has for whoever marks: a band is named by its points."""
    manual = [rule for rule in key.rules.values() if isinstance(rule, Manual)]
    if len(manual) != 1:
        return PLAIN
    told = manual[0].criteria
    titles = [one.title for one in told]
    named = len(set(titles)) == len(titles) and all(titles)
    try:
        return Rubric(
            tuple(
                Criterion(
                    one.title if named else one.id,
                    tuple(
                        Band(str(band.points), band.points, band.text[:LONGEST_TEXT]) for band in one.bands
                    ),
                )
                for one in told
            ),
            manual[0].rubric[:LONGEST_TEXT],
        )
    except MarkingError:  # a pack may describe what cannot be chosen from, such as one band twice
        return Rubric((), manual[0].rubric[:LONGEST_TEXT])


def points_of(rubric: Rubric, levels: Mapping[str, str]) -> Decimal:
    """Return what these levels, band by criterion, give together.

    Raises:
        MarkingError: a criterion has no level, or one that it does not know.
    """
    if set(levels) != {criterion.name for criterion in rubric.criteria}:
        raise MarkingError("levels", "criteria")
    return sum((_points(criterion, levels[criterion.name]) for criterion in rubric.criteria), ZERO)


def _points(criterion: Criterion, level: str) -> Decimal:
    for band in criterion.bands:
        if band.name == level:
            return band.points
    raise MarkingError(criterion.name, "band_unknown")


def _check_names(names: list[str]) -> None:
    if len(set(names)) != len(names) or not all(name.strip() for name in names):
        raise MarkingError("rubric", "names")
    if any(len(name) > LONGEST_NAME for name in names):
        raise MarkingError("rubric", "too_long")


PLAIN = Rubric()
"""Plain points, without criteria."""
