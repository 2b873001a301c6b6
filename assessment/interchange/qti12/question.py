"""One ``item`` of QTI 1.2 as a question, with what Canvas and Blackboard mean by their own words already said in QTI's."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.blackboard import from_blackboard, points_of_blackboard
from assessment.interchange.qti12.canvas import from_canvas
from assessment.interchange.qti12.material import Materials
from assessment.interchange.qti12.metadata import metadata_of
from assessment.interchange.qti12.presentation import Presentation
from assessment.interchange.qti12.processing import ProcessingReader, number, read_outcomes
from assessment.interchange.qti12.tree import Note, Question
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, elements, line_of, local_attributes, local_name, text_within

_DROPPED = frozenset(
    {"itemcontrol", "itemprecondition", "itempostcondition", "duration", "objectives", "rubric", "itemrubric"}
)
_PER_CENT = frozenset({"percentage", "percent"})


def read_question(
    item: Element, place: str, files: MediaFiles, note: Note, around: Mapping[str, str]
) -> Question:
    """Return the question of an ``item`` element. ``around`` is the metadata of the assessment that it stands in.

    Raises:
        QtiRefused: with code and place, for whatever cannot be read.
    """
    told = local_attributes(item)
    meta = metadata_of(item)
    materials = Materials(place, files, note)
    processing = _child(item, "resprocessing")
    shown = Presentation(_child(item, "presentation"), place, materials)
    asks = [part for part in shown.parts if not isinstance(part, str)]
    outcomes = read_outcomes(processing, place)
    if "bbmd_questiontype" in meta:
        worth = points_of_blackboard(meta, outcomes)
        outcomes = tuple(one if one.upper else replace(one, upper=worth) for one in outcomes)
    reader = ProcessingReader(place, asks, outcomes)
    branches = reader.branches(processing)
    feedback, solution = _feedback(item, materials, note)
    question = Question(
        told.get("ident", "").strip() or meta.get("bbmd_asi_object_id", ""),
        " ".join(told.get("title", "").split())[:500],
        tuple(shown.parts),
        branches,
        reader.outcomes(),
        feedback,
        solution,
        meta,
        tuple(shown.right_column),
        _points(meta),
        _is_per_cent(meta, around),
        line=line_of(item, place),
    )
    _note_rest(item, note)
    changed = from_blackboard(question, note) if "bbmd_questiontype" in meta else from_canvas(question, note)
    if (extension := _child(item, "itemproc_extension")) is not None and changed.branches:
        raise QtiRefused("unsupported_processing", line_of(extension, place), "itemproc_extension")
    return changed


def _note_rest(item: Element, note: Note) -> None:
    """Name what an item says that has no counterpart."""
    for child in elements(item):
        name = local_name(child)
        if name in _DROPPED and ("".join(text_within(child).split()) or name == "itemcontrol"):
            note(Code.RUBRIC_DROPPED if "rubric" in name else Code.SETTING_DROPPED, name)


def _points(meta: Mapping[str, str]) -> Fraction | None:
    """Return what Canvas, or a common cartridge, says that the question is worth."""
    points = number(meta.get("points_possible")) or number(meta.get("cc_weighting"))
    if points is None and number(meta.get("points_possible")) == 0:
        return Fraction(0)
    if points is None and "cc_profile" in meta:
        return Fraction(1)
    return points if points is None or points >= 0 else None


def _is_per_cent(meta: Mapping[str, str], around: Mapping[str, str]) -> bool:
    stated = {meta.get("qmd_scoretype", "").lower(), around.get("qmd_scoretype", "").lower()}
    return "points_possible" in meta or "cc_profile" in meta or bool(stated & _PER_CENT)


def _feedback(item: Element, materials: Materials, note: Note) -> tuple[dict[str, str], str]:
    """Return the feedback texts by their names, and the solutions that stand in them."""
    found: dict[str, str] = {}
    solutions: list[str] = []
    for one in elements(item):
        if local_name(one) != "itemfeedback":
            continue
        ident = local_attributes(one).get("ident", "").strip()
        if _child(one, "hint") is not None:
            note(Code.HINT_DROPPED, ident)
        html = materials.within(one, lambda name: name in ("hint", "solution"))
        solved = "".join(materials.html(child) for child in _children(one, "solution"))
        if html.strip():
            found.setdefault(ident, html)
        if solved.strip() and "bbmd_asi_object_id" in metadata_of(item) and ident.lower() != "solution":
            found.setdefault(ident, solved)
        elif solved.strip():
            solutions.append(solved)
    return found, "".join(solutions)


def _children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in elements(element) if local_name(child) == name)


def _child(element: Element, name: str) -> Element | None:
    return next(_children(element, name), None)
