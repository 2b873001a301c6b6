"""Answers given on a picture: areas, points, labels. Coordinates are pixels of the picture as it is stored."""

from dataclasses import dataclass
from enum import Enum

from assessment.content.interactions.values import (
    AssociableChoice,
    Values,
    check_bounds,
    check_ids,
    check_pairs,
    check_picks,
)
from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import RESPONSE, ChoiceId, ResponseId


class Shape(Enum):
    """QTI's shapes. Coordinates: circle x y r; rect left top right bottom; poly x y x y …; ellipse x y rx ry."""

    CIRCLE = "circle"
    RECT = "rect"
    POLY = "poly"
    ELLIPSE = "ellipse"
    DEFAULT = "default"


_COUNTS = {Shape.CIRCLE: 3, Shape.RECT: 4, Shape.ELLIPSE: 4, Shape.DEFAULT: 0}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture among the pack's media, with what it shows in words and its size in pixels."""

    media: str
    alt: str
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ContentError("picture", "has no size")


@dataclass(frozen=True, slots=True)
class Region:
    """A shape on a picture."""

    shape: Shape
    coords: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        wanted = _COUNTS.get(self.shape)
        right = (
            len(self.coords) >= 6 and len(self.coords) % 2 == 0
            if wanted is None
            else len(self.coords) == wanted
        )
        if not right:
            raise ContentError("coords", f"{len(self.coords)} numbers for a {self.shape.value}")

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point lies in the shape, its edge included."""
        match self.shape:
            case Shape.DEFAULT:
                return True
            case Shape.CIRCLE:
                cx, cy, radius = self.coords
                return (x - cx) ** 2 + (y - cy) ** 2 <= radius**2
            case Shape.RECT:
                left, top, right, bottom = self.coords
                return left <= x <= right and top <= y <= bottom
            case Shape.ELLIPSE:
                cx, cy, rx, ry = self.coords
                return rx > 0 and ry > 0 and ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1
            case Shape.POLY:
                return _in_polygon(list(zip(self.coords[::2], self.coords[1::2], strict=True)), x, y)


@dataclass(frozen=True, slots=True)
class Area:
    """A region that can be picked or labelled; ``label`` says in words what is there, for those who cannot see it."""

    id: ChoiceId
    region: Region
    label: str = ""
    match_max: int = 1


@dataclass(frozen=True, slots=True)
class Hotspot:
    """QTI hotspotInteraction: areas of a picture are picked; ``max_choices`` 0 means no limit."""

    picture: Picture
    areas: tuple[Area, ...]
    min_choices: int = 0
    max_choices: int = 1
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids([area.id for area in self.areas], "areas")
        check_bounds("max_choices", self.min_choices, self.max_choices, len(self.areas))

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_picks(values, (area.id for area in self.areas), self.max_choices)


@dataclass(frozen=True, slots=True)
class SelectPoint:
    """QTI selectPointInteraction: points are set on a picture. Values are "x y"; ``max_choices`` 0 means no limit."""

    picture: Picture
    min_choices: int = 0
    max_choices: int = 1
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        if len(values) > (self.max_choices or 1_000):
            raise ResponseInvalid("points", f"{len(values)} of at most {self.max_choices or 1_000}")
        for value in values:
            x, y = point_of(value)
            if not (0 <= x <= self.picture.width and 0 <= y <= self.picture.height):
                raise ResponseInvalid("point", f"{value} is not on the picture")


@dataclass(frozen=True, slots=True)
class GraphicGapMatch:
    """QTI graphicGapMatchInteraction: labels are put on areas of a picture. Values are pairs "label area"."""

    picture: Picture
    areas: tuple[Area, ...]
    labels: tuple[AssociableChoice, ...]
    shuffle: bool = False
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids([area.id for area in self.areas], "areas")
        check_ids([label.id for label in self.labels], "labels")

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        places = [AssociableChoice(area.id, "", match_max=area.match_max) for area in self.areas]
        check_pairs(values, self.labels, places, 0)


def point_of(value: str) -> tuple[int, int]:
    """Return the point that a value in QTI's lexical form names.

    Raises:
        ResponseInvalid: if it is not two whole numbers with a space between them.
    """
    x, _, y = value.partition(" ")
    if not _whole(x) or not _whole(y):
        raise ResponseInvalid("point", value[:80])
    return int(x), int(y)


def _whole(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) <= 9


def _in_polygon(corners: list[tuple[int, int]], x: float, y: float) -> bool:
    """Ray casting, with the edge counted as inside."""
    inside = False
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        if cross == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
            return True
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside
