"""Questions on a picture: areas to pick, points to set, labels to put."""

import re

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    GraphicGapMatch,
    Hotspot,
    Picture,
    Region,
    SelectPoint,
    Shape,
)
from assessment.errors import ContentError
from assessment.ids import ChoiceId
from assessment.interchange.written.asking import Asked, Asking
from assessment.interchange.written.choosing import letter
from assessment.interchange.written.judge import PAIRS, PICKS, rule_of
from assessment.interchange.written.pairing import sides_of
from assessment.interchange.written.signs import ARROW, CHOICE, DASH, Braced, braced, plain
from assessment.scoring.rules import ZERO, AreaMap, AreaPoints, Manual

SHAPE = re.compile(r"(rect|circle|ellipse|poly|default)\b\s*([-\d,;\s]*?)\s*(\".*\")?\s*")
_IMAGE = re.compile(r"(\S+)(?:\s+(\".*\"))?")
_SIZE = re.compile(r"(\d{1,5})\s*[x×]\s*(\d{1,5})")
_SHAPES = "rect left,top,right,bottom; circle x,y,radius; ellipse x,y,rx,ry; poly x,y,x,y,x,y …"


def read_hotspot(asking: Asking) -> Asked | None:
    """Return areas of a picture to pick."""
    stem, entries = asking.answers(CHOICE, '- [x] rect 10,10,40,30 "what is there"')
    areas, correct, worth = [], [], []
    for number, entry in enumerate(entries):
        found = CHOICE.fullmatch(entry.text)
        sign = braced((found[3] if found else "") or "")
        area = _area(asking, sign, letter(number), entry.line)
        if area is None or found is None:
            continue
        areas.append(area)
        correct += [area.id] if found[2].strip() else []
        worth += [(area.id, sign.worth)] if sign.worth is not None else []
    picture = _picture(asking)
    default = (0, 1) if len(correct) <= 1 and not worth else (0, 0)
    least, most = asking.settings.span("choose", default)
    rule = rule_of(asking, PICKS, correct, worth, [area.id for area in areas])
    if picture is None:
        return None
    interaction = Hotspot(picture, tuple(areas), least, most, asking.response_id)
    return Asked(stem, interaction, {asking.response_id: rule})


def read_points(asking: Asking) -> Asked | None:
    """Return points to be set on a picture; the answers are where they count."""
    settings = asking.settings
    if settings.text("scoring") == "manual":
        stem, rule = asking.lines, Manual(asking.points, asking.html("rubric"))
    else:
        stem, entries = asking.answers(DASH, "- circle 70,40,15 {2}")
        found = []
        for entry in entries:
            sign = braced(entry.text[1:].strip())
            area = _area(asking, sign, "A", entry.line)
            if area is not None:
                worth = asking.points if sign.worth is None else sign.worth
                found.append(AreaPoints(area.region, worth))
        bounds = settings.bound("least", ZERO), settings.bound("most", None)
        rule = AreaMap(tuple(found), *bounds, settings.number("otherwise", ZERO))  # type: ignore[assignment]  # either rule
    least, most = settings.span("choose", (0, 1))
    picture = _picture(asking)
    if picture is None:
        return None
    return Asked(stem, SelectPoint(picture, least, most, asking.response_id), {asking.response_id: rule})


def read_labels(asking: Asking) -> Asked | None:
    """Return labels to be put on areas of a picture."""
    stem, entries = asking.answers(ARROW, '- label -> rect 10,10,40,30 "what is there", or - label ->')
    labels: list[AssociableChoice] = []
    areas: list[Area] = []
    correct, worth = [], []
    for entry in entries:
        left, right = sides_of(entry.text[1:].strip())
        sign, place = braced(left), braced(right)
        area = _area(asking, place, f"P{len(areas) + 1}", entry.line) if right else None
        areas += [area] if area else []
        if not left:
            continue
        id = ChoiceId(sign.id or f"L{len(labels) + 1}")
        most = 1 if sign.most is None else sign.most
        text = asking.texts.of_answer(sign.text, entry.line, entry.more)
        labels.append(AssociableChoice(id, text, sign.fixed, most))
        if area:
            correct.append(f"{id} {area.id}")
            worth += [(correct[-1], sign.worth)] if sign.worth is not None else []
    picture = _picture(asking)
    shuffle = asking.settings.flag("shuffle", default=True)
    rule = rule_of(asking, PAIRS, correct, worth)
    if picture is None:
        return None
    interaction = GraphicGapMatch(picture, tuple(areas), tuple(labels), shuffle, asking.response_id)
    return Asked(stem, interaction, {asking.response_id: rule})


def _picture(asking: Asking) -> Picture | None:
    settings = asking.settings
    line = settings.line_of("image")
    found = _IMAGE.fullmatch(settings.text("image"))
    if found is None or found[2] is None:
        asking.notes.add(
            line,
            'the picture is set as image: media/map.png "what it shows", the words for who cannot see it',
        )
        return None
    media = asking.texts.picture(found[1], line)
    if media is None:
        return None
    name, width, height = media
    size = _SIZE.fullmatch(settings.text("size"))
    if size:
        width, height = int(size[1]), int(size[2])
    if ("size" in settings and not size) or not width or not height:
        asking.notes.add(settings.line_of("size"), "the size of the picture is set as size: 640x480")
        return None
    return Picture(name, plain(found[2], line, asking.notes), width, height)


def _area(asking: Asking, sign: Braced, id: str, line: int) -> Area | None:
    found = SHAPE.fullmatch(sign.text.strip())
    if found is None:
        asking.notes.add(line, f"no area is named: {_SHAPES}")
        return None
    try:
        numbers = tuple(int(part) for part in re.split(r"[,;\s]+", found[2]) if part)
        region = Region(Shape(found[1]), numbers)
    except (ContentError, ValueError):
        asking.notes.add(line, f"the numbers do not fit the shape: {_SHAPES}")
        return None
    label = plain(found[3] or "", line, asking.notes)
    return Area(ChoiceId(sign.id or id), region, label, 1 if sign.most is None else sign.most)
