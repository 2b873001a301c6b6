"""Questions on a picture as a sheet has them."""

from assessment.content.interaction import Area, GraphicGapMatch, Hotspot, Picture, Region, SelectPoint
from assessment.interchange.written.write_signs import (
    Sheet,
    Unsaid,
    braces,
    letters,
    line_of,
    points_sign,
    quoted,
    span,
)
from assessment.scoring.rules import AreaMap


def write_hotspot(one: Hotspot, sheet: Sheet) -> None:
    """Write areas of a picture to pick."""
    sheet.set("type", "hotspot")
    _picture(one.picture, sheet)
    sheet.set("choose", span(one.min_choices, one.max_choices))
    worth, correct = sheet.worth(), sheet.correct()
    for usual, area in zip(letters(), one.areas, strict=False):
        inside = braces(area.id, usual, points_sign(worth.get(area.id)), _most(area))
        mark = "x" if area.id in correct else " "
        sheet.answers.append(f"- [{mark}] {inside}{_area(area)}")


def write_points(one: SelectPoint, sheet: Sheet) -> None:
    """Write points to be set on a picture."""
    sheet.set("type", "points")
    _picture(one.picture, sheet)
    sheet.set("choose", span(one.min_choices, one.max_choices), "1")
    if isinstance(sheet.rule, AreaMap):
        for entry in sheet.rule.entries:
            sheet.answers.append(f"- {{{points_sign(entry.points)}}} {_region(entry.region)}")


def write_labels(one: GraphicGapMatch, sheet: Sheet) -> None:
    """Write labels to be put on a picture."""
    sheet.set("type", "labels")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "yes")
    _picture(one.picture, sheet)
    worth = sheet.worth()
    areas = dict.fromkeys(area.id for area in one.areas)
    by_label = dict(pair.split(" ") for pair in sheet.correct())
    usual = {area.id: f"P{number}" for number, area in enumerate(one.areas, 1)}
    named = {area.id: area for area in one.areas}
    for number, label in enumerate(one.labels, 1):
        place = by_label.get(label.id)
        points = points_sign(worth.get(f"{label.id} {place}"))
        most = f"max {label.match_max}" if label.match_max != 1 else ""
        inside = braces(label.id, f"L{number}", points, "!" if label.fixed else "", most)
        where = ""
        if place:
            area = named[next(id for id in areas if id == place)]
            where = braces(area.id, usual[area.id], _most(area)) + _area(area)
            del named[area.id]
        sheet.answers.append(f"- {inside}{line_of(sheet, label.text)} -> {where}".rstrip())
    for area in named.values():
        sheet.answers.append(f"- -> {braces(area.id, usual[area.id], _most(area))}{_area(area)}")


def _picture(picture: Picture, sheet: Sheet) -> None:
    if picture.media not in sheet.media:
        raise Unsaid
    sheet.set("image", f"media/{sheet.media[picture.media]} {quoted(picture.alt)}")
    sheet.set("size", f"{picture.width}x{picture.height}")


def _area(area: Area) -> str:
    return f"{_region(area.region)} {quoted(area.label)}" if area.label else _region(area.region)


def _region(region: Region) -> str:
    return f"{region.shape.value} {','.join(map(str, region.coords))}".strip()


def _most(area: Area) -> str:
    return f"max {area.match_max}" if area.match_max != 1 else ""
