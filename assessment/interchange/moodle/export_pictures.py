"""Answers on a picture as Moodle's ddmarker and ddimageortext."""

import math
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from assessment.content.interaction import GraphicGapMatch, Hotspot, Picture, Region, SelectPoint, Shape
from assessment.content.text import media_in
from assessment.interchange.gift.export_rules import Lost, cannot
from assessment.interchange.moodle.export_rules import by_place, right_pairs
from assessment.interchange.moodle.export_texts import file, plain
from assessment.interchange.moodle.markup import Tag, around, tag, text
from assessment.scoring.rules import ZERO, AreaMap, MapResponse, MatchCorrect, RightMinusWrong, Rule

MARKER = "X"
_CORNERS = 24


def markers(
    interaction: Hotspot | SelectPoint, rule: Rule, media: Mapping[str, bytes], lost: Lost
) -> list[Tag]:
    """Return the body of a ddmarker with one marker for all places that are right."""
    regions = list(_right_regions(interaction, rule, lost))
    if not regions:
        raise cannot("no place is right")
    drag = around("drag", tag("no", "1"), text(MARKER), tag("noofdrags", str(len(regions))))
    drops = [
        around(
            "drop",
            tag("no", str(place)),
            *_shape(region, interaction.picture),
            tag("choice", "1"),
        )
        for place, region in enumerate(regions, 1)
    ]
    return [file(interaction.picture.media, media), drag, *drops]


def labels(
    interaction: GraphicGapMatch, rule: Rule, points: Decimal, media: Mapping[str, bytes], lost: Lost
) -> list[Tag]:
    """Return the body of a ddimageortext."""
    right = by_place(right_pairs(rule, points, lost), lost)
    numbers = {str(label.id): place for place, label in enumerate(interaction.labels, 1)}
    lost("shape and size of the places")
    drags = []
    for label in interaction.labels:
        pictures = tuple(file(name, media) for name in media_in(label.text))
        endless = (tag("infinite"),) if label.match_max != 1 else ()
        number = tag("no", str(numbers[label.id]))
        shown = text("" if pictures else plain(label.text))
        drags.append(around("drag", number, shown, tag("draggroup", "1"), *endless, *pictures))
    drops = []
    for place, area in enumerate(interaction.areas, 1):
        if area.id not in right:
            lost("a place that nothing belongs to")
            continue
        left, top = _corner(area.region)
        drops.append(
            around(
                "drop",
                text(area.label),
                tag("no", str(place)),
                tag("choice", str(numbers[right[area.id]])),
                tag("xleft", str(left)),
                tag("ytop", str(top)),
            )
        )
    if not drops:
        raise cannot("no place is right")
    shuffled = [tag("shuffleanswers")] if interaction.shuffle else []
    return [*shuffled, file(interaction.picture.media, media), *drags, *drops]


def _right_regions(interaction: Hotspot | SelectPoint, rule: Rule, lost: Lost) -> Iterator[Region]:
    if isinstance(rule, AreaMap):
        if len({entry.points for entry in rule.entries}) > 1 or rule.default:
            lost("weights of places")
        yield from (entry.region for entry in rule.entries if entry.points > 0)
        return
    if not isinstance(interaction, Hotspot):
        raise cannot(type(rule).__name__)
    lost("the places are shown, and wrong ones can be picked")
    right = _right_ids(rule)
    yield from (area.region for area in interaction.areas if area.id in right)


def _right_ids(rule: Rule) -> Sequence[str]:
    match rule:
        case MatchCorrect(correct) | RightMinusWrong(correct):
            return correct
        case MapResponse(entries):
            return [value for value, points in entries if points > ZERO]
    raise cannot(type(rule).__name__)


def _shape(region: Region, picture: Picture) -> tuple[Tag, Tag]:
    name, coords = "polygon", ""
    match region.shape, region.coords:
        case Shape.CIRCLE, (x, y, radius):
            name, coords = "circle", f"{x},{y};{radius}"
        case Shape.RECT, (left, top, right, bottom):
            name, coords = "rectangle", f"{left},{top};{right - left},{bottom - top}"
        case Shape.DEFAULT, _:
            name, coords = "rectangle", f"0,0;{picture.width},{picture.height}"
        case Shape.ELLIPSE, (x, y, rx, ry):
            turns = [2 * math.pi * corner / _CORNERS for corner in range(_CORNERS)]
            corners = [(round(x + rx * math.cos(turn)), round(y + ry * math.sin(turn))) for turn in turns]
            coords = ";".join(f"{a},{b}" for a, b in corners)
        case _, numbers:
            coords = ";".join(f"{a},{b}" for a, b in zip(numbers[::2], numbers[1::2], strict=True))
    return tag("shape", name), tag("coords", coords)


def _corner(region: Region) -> tuple[int, int]:
    match region.shape, region.coords:
        case Shape.CIRCLE, (x, y, radius):
            return x - radius, y - radius
        case Shape.ELLIPSE, (x, y, rx, ry):
            return x - rx, y - ry
        case Shape.DEFAULT, _:
            return 0, 0
        case _, numbers:
            return min(numbers[::2]), min(numbers[1::2])
