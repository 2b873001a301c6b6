"""Moodle's ddimageortext (labels put on places of a picture) and ddmarker (markers set on a picture).

``question/type/ddimageortext/questionbase.php``: the part of the places that hold their right label.
``question/type/ddmarker/question.php``: places hit by their marker ÷ max(places, markers set); here each place takes one
marker, so no more are set than there are places. One marker for all places is asked as points, where no place is shown.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    GraphicGapMatch,
    Picture,
    Region,
    SelectPoint,
    Shape,
)
from assessment.content.markup import escaped
from assessment.ids import RESPONSE, ChoiceId
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.gaps import place_by_place
from assessment.interchange.moodle.scale import parts
from assessment.interchange.moodle.source import child, children, flag, plain_line, said, whole_said
from assessment.interchange.picture_size import picture_size
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat
from assessment.interchange.xml import Element
from assessment.scoring.rules import AreaMap, AreaPoints

_LETTER_WIDTH, _LINE_HEIGHT, _MARGIN = 8, 22, 12
"""How large a label of words is about, in px; Moodle asks the browser."""
_POINT = re.compile(r"\s*(-?\d{1,6}(?:\.\d{1,9})?)\s*,\s*(-?\d{1,6}(?:\.\d{1,9})?)\s*")
_RADIUS = re.compile(r"\s*(\d{1,6}(?:\.\d{1,9})?)\s*")


@dataclass(frozen=True, slots=True)
class Drag:
    """A label or marker, its size on the picture, and how often it may be used (0: always)."""

    number: int
    html: str
    group: str
    size: tuple[int, int]
    most: int


def read_ddimageortext(around: Around) -> Asked:
    """Return a picture whose places are labelled."""
    picture = _background(around)
    drags = [_label(around, one) for one in children(around.question, "drag")]
    drags = [drag for drag in drags if drag.html]
    if len({drag.group for drag in drags}) > 1:
        around.note(Code.SETTING_DROPPED, "groups of labels: every place takes every label")
    if any(child(one, "file") is None for one in children(around.question, "drag")):
        around.note(Code.APPEARANCE_CHANGED, "places are as large as their words about are")
    areas, correct = [], []
    for drop in _drops(around):
        drag = _of_drop(drop, drags)
        id = _drop_id(drop)
        place = (whole_said(drop, "xleft"), whole_said(drop, "ytop"))
        size = _largest(one.size for one in drags if one.group == drag.group)
        areas.append(Area(id, _within(place, size, picture), plain_line(said(drop, "text"))[:500]))
        correct.append(f"D{drag.number} {id}")
    return _labelled(around, picture, areas, drags, correct)


def read_ddmarker(around: Around) -> Asked:
    """Return a picture with markers: points where there is one marker only, else areas to label."""
    picture = _background(around)
    drags = [_marker(around, one) for one in children(around.question, "drag")]
    drags = [drag for drag in drags if drag.html]
    places = [(_drop_id(drop), _region(drop), _of_drop(drop, drags)) for drop in _drops(around)]
    if len(drags) == 1:
        (marker,) = drags
        most = min(marker.most or len(places), len(places))
        shares = parts(len(places))
        entries = tuple(
            AreaPoints(region, share) for (_, region, _), share in zip(places, shares, strict=True)
        )
        points = SelectPoint(
            picture, 0, most, prompt=around.texts.block(child(children(around.question, "drag")[0], "text"))
        )
        rule = AreaMap(entries, upper=ONE)
        return Asked(around.stem(), (points,), {RESPONSE: rule}, tuple(around.combined_feedback()))
    around.note(Code.APPEARANCE_CHANGED, "the places are shown")
    areas = [Area(id, region) for id, region, _ in places]
    correct = [f"D{drag.number} {id}" for id, _, drag in places]
    return _labelled(around, picture, areas, drags, correct)


def _labelled(
    around: Around, picture: Picture, areas: list[Area], drags: Sequence[Drag], correct: list[str]
) -> Asked:
    labels = tuple(
        AssociableChoice(ChoiceId(f"D{drag.number}"), drag.html, match_max=drag.most) for drag in drags
    )
    shuffle = flag(around.question, "shuffleanswers", otherwise=False)
    interaction = GraphicGapMatch(picture, tuple(areas), labels, shuffle)
    rule = place_by_place(correct, one_each=all(drag.most == 1 for drag in drags))
    return Asked(around.stem(), (interaction,), {RESPONSE: rule}, tuple(around.combined_feedback()))


def _background(around: Around) -> Picture:
    found = around.texts.picture(around.question)
    if found is None:
        raise NotTaken(Code.REFERENCE_MISSING, "background picture")
    name, data = found
    size = picture_size(data)
    if size is None:
        raise NotTaken(Code.CONTENT_REFUSED, "the background picture has no size")
    return Picture(name, "", *size)


def _label(around: Around, drag: Element) -> Drag:
    text = plain_line(said(drag, "text"))
    most = 0 if child(drag, "infinite") is not None else 1
    number, group = whole_said(drag, "no"), said(drag, "draggroup", "1")
    found = around.texts.picture(drag)
    if found is None:
        html = around.texts.inline(child(drag, "text"), TextFormat.HTML)
        return Drag(number, html, group, (_LETTER_WIDTH * len(text) + _MARGIN, _LINE_HEIGHT), most)
    name, data = found
    size = picture_size(data) or (_LINE_HEIGHT, _LINE_HEIGHT)
    html = f'<img src="media:{name}" alt="{escaped(text[:500])}">'
    return Drag(number, html, group, size, most)


def _marker(around: Around, drag: Element) -> Drag:
    endless = child(drag, "infinite") is not None
    most = 0 if endless else max(0, whole_said(drag, "noofdrags", 1))
    html = around.texts.inline(child(drag, "text"), TextFormat.HTML)
    return Drag(whole_said(drag, "no"), html, "1", (0, 0), most)


def _drops(around: Around) -> list[Element]:
    """Return the places that have a right choice; Moodle leaves the others out too."""
    drops = [drop for drop in children(around.question, "drop") if whole_said(drop, "choice")]
    if not drops:
        raise NotTaken(Code.KEY_MISSING)
    return drops


def _drop_id(drop: Element) -> ChoiceId:
    return ChoiceId(f"P{whole_said(drop, 'no')}")


def _of_drop(drop: Element, drags: Sequence[Drag]) -> Drag:
    wanted = whole_said(drop, "choice")
    found = next((drag for drag in drags if drag.number == wanted), None)
    if found is None:
        raise NotTaken(Code.KEY_INVALID, f"choice {wanted}")
    return found


def _largest(sizes: Iterable[tuple[int, int]]) -> tuple[int, int]:
    widths, heights = zip(*sizes, strict=True)
    return max(widths), max(heights)


def _within(place: tuple[int, int], size: tuple[int, int], picture: Picture) -> Region:
    left, right = (max(0, min(x, picture.width)) for x in (place[0], place[0] + size[0]))
    top, bottom = (max(0, min(y, picture.height)) for y in (place[1], place[1] + size[1]))
    return Region(Shape.RECT, (left, top, right, bottom))


def _region(drop: Element) -> Region:
    """Return a place: ``x,y;r`` of a circle, ``x,y;w,h`` of a rectangle, or the corners of a polygon."""
    shape, coords = said(drop, "shape").lower(), said(drop, "coords")
    pieces = coords.split(";")
    points = [_POINT.fullmatch(piece) for piece in pieces]
    corners = [(round(float(found[1])), round(float(found[2]))) for found in points if found]
    if shape == "circle" and len(pieces) == 2 and len(corners) == 1:
        radius = _RADIUS.fullmatch(pieces[1])
        if radius:
            return Region(Shape.CIRCLE, (*corners[0], round(float(radius[1]))))
    elif shape == "rectangle" and len(corners) == len(pieces) == 2:
        (x, y), (width, height) = corners
        return Region(Shape.RECT, (x, y, x + width, y + height))
    elif shape == "polygon" and len(corners) == len(pieces) >= 3:
        return Region(Shape.POLY, tuple(number for corner in corners for number in corner))
    raise NotTaken(Code.SYNTAX, f"{shape} {coords}"[:80])
