"""One question of any type as an item and its key; types that run a program of their own are refused by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.content.item import Item
from assessment.ids import ItemId
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.asked import Around, Asked
from assessment.interchange.moodle.choices import read_multichoice, read_truefalse
from assessment.interchange.moodle.embedded import read_cloze
from assessment.interchange.moodle.essays import read_essay
from assessment.interchange.moodle.gaps import read_ddwtos, read_gapselect
from assessment.interchange.moodle.ordering import read_ordering
from assessment.interchange.moodle.pairs import read_matching
from assessment.interchange.moodle.pictures import read_ddimageortext, read_ddmarker
from assessment.interchange.moodle.scale import scaled
from assessment.interchange.moodle.source import (
    LONGEST_LINE,
    MOST_PARTS,
    child,
    children,
    number_of,
    number_said,
    plain_line,
    said,
    words_of,
)
from assessment.interchange.moodle.typed import read_numerical, read_shortanswer
from assessment.interchange.report_codes import Code
from assessment.interchange.weighted import KeyMissing
from assessment.interchange.xml import Element, elements, local_name
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import ZERO

Reader = Callable[[Around], Asked]

READERS: Mapping[str, Reader] = {
    "multichoice": read_multichoice,
    "truefalse": read_truefalse,
    "shortanswer": read_shortanswer,
    "numerical": read_numerical,
    "matching": read_matching,
    "match": read_matching,
    "ddmatch": read_matching,
    "ordering": read_ordering,
    "essay": read_essay,
    "cloze": read_cloze,
    "multianswer": read_cloze,
    "gapselect": read_gapselect,
    "ddwtos": read_ddwtos,
    "ddimageortext": read_ddimageortext,
    "ddmarker": read_ddmarker,
}
DESCRIPTION, RANDOM_MATCHING = "description", "randomsamatch"
_FOREIGN_CODE = frozenset({"coderunner", "stack", "jsxgraph", "geogebra", "pmatchjme", "formulas", "wiris"})
_LARGEST_GRADE = 999_999_999
_UNTOLD = frozenset(map(Decimal, ("0", "0.1")))
_THIRD, _NEARLY = Decimal("0.3333333"), Decimal("0.005")


_KNOWN = frozenset(
    [
        "answer",
        "answernumbering",
        "attachments",
        "attachmentsrequired",
        "carrel",
        "choose",
        "correctfeedback",
        "coursetags",
        "defaultgrade",
        "drag",
        "dragbox",
        "drop",
        "file",
        "filetypeslist",
        "generalfeedback",
        "graderinfo",
        "gradingtype",
        "hidden",
        "hint",
        "idnumber",
        "image",
        "image_base64",
        "incorrectfeedback",
        "layouttype",
        "logical",
        "maxbytes",
        "maxwordlimit",
        "minwordlimit",
        "name",
        "numberingstyle",
        "partiallycorrectfeedback",
        "penalty",
        "questiontext",
        "responsefieldlines",
        "responseformat",
        "responsetemplate",
        "selectcount",
        "selectoption",
        "selecttype",
        "shuffleanswers",
        "single",
        "studentsee",
        "subquestion",
        "tags",
        "unitgradingtype",
        "unitpenalty",
        "units",
        "unitsleft",
        "usecase",
        "correctresponsesfeedback",
        "responserequired",
        "showgrading",
        "showmisplaced",
        "shownumcorrect",
        "showstandardinstruction",
        "showunits",
        "subcats",
    ]
)
"""Elements that are read, or that only say what is shown after marking."""


@dataclass(frozen=True, slots=True)
class Taken:
    """An item and its key; an information page has none."""

    item: Item
    key: ItemKey | None

    def bearing(self, id: ItemId) -> "Taken":
        """Return the same under another id."""
        return Taken(replace(self.item, id=id), self.key and replace(self.key, item_id=id))


def grade_of(question: Element) -> Decimal:
    """Return what a question is worth.

    Raises:
        NotTaken: if it is no number of points.
    """
    grade = number_said(question, "defaultgrade", Decimal(1))
    if not 0 <= grade <= _LARGEST_GRADE:
        raise NotTaken(Code.CONTENT_REFUSED, f"defaultgrade {grade}")
    return grade.quantize(Decimal("1E-9")).normalize()


def take(around: Around, kind: str, item_id: ItemId, title: str, category: str, read: Reader | None) -> Taken:
    """Return the item and key of a question; ``read`` is given where the type alone does not say how it is read.

    Raises:
        NotTaken: with the reason.
        ContentError, ScoringError: where the item model refuses what was read.
    """
    question = around.question
    tags = tags_of(question)
    if kind == DESCRIPTION:
        stem = around.stem()
        if not stem:
            raise NotTaken(Code.TEXT_MISSING)
        item = Item(item_id, stem, (), ZERO, title, category, tags)
        if words_of(child(question, "generalfeedback")).strip():
            around.note(Code.FEEDBACK_DROPPED, "of an information page")
        tell_settings(around, kind)
        return Taken(item, None)
    if len(question) > MOST_PARTS:
        raise NotTaken(Code.TOO_LARGE, f"{len(question)} elements")
    reader = read or READERS.get(kind)
    if reader is None:
        raise NotTaken(
            Code.FOREIGN_CODE if kind in _FOREIGN_CODE else Code.UNSUPPORTED_INTERACTION, kind[:80]
        )
    try:
        asked = reader(around)
    except KeyMissing:
        raise NotTaken(Code.KEY_MISSING) from None
    tell_settings(around, kind)
    points = around.grade if asked.points is None else asked.points
    shown = asked.stem or any(getattr(one, "text", "") for one in asked.interactions)
    if not shown:
        raise NotTaken(Code.TEXT_MISSING)
    item = Item(item_id, asked.stem, asked.interactions, points, title, category, tags)
    explanation = around.texts.sealed(child(question, "generalfeedback"))
    if explanation or asked.feedback:
        around.note(Code.FEEDBACK_KEPT, f"{len(asked.feedback) + bool(explanation)}")
    factor = around.grade if asked.points is None else Decimal(1)
    rules = {id: scaled(rule, factor) for id, rule in asked.rules.items()}
    key = ItemKey(item_id, rules, explanation, asked.feedback, program=asked.program)
    check_key(item, key)
    return Taken(item, key)


def tags_of(question: Element) -> tuple[str, ...]:
    """Return a question's tags."""
    found = [
        plain_line(words_of(tag))[:LONGEST_LINE]
        for tags in (*children(question, "tags"), *children(question, "coursetags"))
        for tag in children(tags, "tag")
    ]
    return tuple(dict.fromkeys(tag for tag in found if tag))


def tell_settings(around: Around, kind: str) -> None:
    """Note the settings that have no meaning here; not those penalties that nobody chose, Moodle sets them itself."""
    question = around.question
    penalty = number_of(said(question, "penalty") or "0")
    fixed = kind == "truefalse" and penalty == 1
    if penalty is None or not (fixed or penalty in _UNTOLD or abs(penalty - _THIRD) < _NEARLY):
        around.note(Code.PENALTY_DROPPED, said(question, "penalty")[:20])
    hints = children(question, "hint")
    if hints and kind != DESCRIPTION:
        around.note(Code.HINT_DROPPED, f"{len(hints)}")
    if said(question, "hidden") == "1":
        around.note(Code.SETTING_DROPPED, "hidden")
    for element in elements(question):
        name = local_name(element)
        if name not in _KNOWN and words_of(element).strip():
            around.note(Code.SETTING_DROPPED, name[:40])
