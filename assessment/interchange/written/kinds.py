"""The types of question by the names a teacher may give them, and the type that the signs of an answer show."""

import re
from collections.abc import Mapping
from functools import partial

from assessment.interchange.written.asking import Asking, Reader
from assessment.interchange.written.choosing import read_choice, read_judgement, read_order
from assessment.interchange.written.entering import read_numeric, read_short
from assessment.interchange.written.gaps import MARK, read_bank, read_cloze, read_hottext
from assessment.interchange.written.opening import read_audio, read_essay, read_slider, read_upload
from assessment.interchange.written.pairing import read_matching, read_matrix, read_pairs
from assessment.interchange.written.pictures import SHAPE, read_hotspot, read_labels, read_points
from assessment.interchange.written.settings import number_of
from assessment.interchange.written.sheet import Line, with_fences
from assessment.interchange.written.signs import (
    ARROW,
    CHOICE,
    ENTRY,
    between_bars,
    braced,
    number_sign,
    worth_behind,
)

INFORMATION = "information"
READERS: Mapping[str, Reader] = {
    "single choice": partial(read_choice, several=False),
    "multiple choice": partial(read_choice, several=True),
    "true false": partial(read_judgement, not_given=False),
    "true false not given": partial(read_judgement, not_given=True),
    "short text": read_short,
    "numeric": read_numeric,
    "cloze": read_cloze,
    "word bank": read_bank,
    "hottext": read_hottext,
    "matching": read_matching,
    "pairs": read_pairs,
    "matrix": read_matrix,
    "order": read_order,
    "hotspot": read_hotspot,
    "points": read_points,
    "labels": read_labels,
    "slider": read_slider,
    "essay": read_essay,
    "upload": read_upload,
    "audio": read_audio,
}
_OTHER_NAMES = {
    "single": "single choice",
    "multiple": "multiple choice",
    "true/false": "true false",
    "true/false/not given": "true false not given",
    "short": "short text",
    "short answer": "short text",
    "number": "numeric",
    "gaps": "cloze",
    "gap match": "word bank",
    "hot text": "hottext",
    "associate": "pairs",
    "table": "matrix",
    "point": "points",
    "select point": "points",
    "graphic gap match": "labels",
    "audio recording": "audio",
    "info": INFORMATION,
}
_ONE = number_of("1")
_NAME = re.compile(r"@\S+\s*")


def kind_of(asking: Asking) -> str:
    """Return the type that is set, or shown by the first sign of an answer; nothing where there is none."""
    settings = asking.settings
    said = " ".join(settings.text("type").casefold().replace("_", " ").replace("-", " ").split())
    if said:
        kind = _OTHER_NAMES.get(said, said)
        if kind not in READERS and kind != INFORMATION:
            known = ", ".join((*READERS, INFORMATION))
            asking.notes.add(settings.line_of("type"), f"there is no type “{said[:40]}”; there are {known}")
            return ""
        return kind
    kind = _shown(asking)
    if not kind:
        asking.notes.add(
            asking.line,
            "has no answers: add them, say the type, or “type: information” where nothing is asked",
        )
    return kind


def _shown(asking: Asking) -> str:
    settings, block = asking.settings, asking.blocks.get("answers")
    if "slider" in settings:
        return "slider"
    if "answer" in settings:
        return "true false not given"
    for line, literal in with_fences(block.lines if block else asking.lines):
        kind = "" if literal else _sign_of(line, pictured="image" in settings)
        if kind:
            return kind
    text = asking.blocks["text"].lines if "text" in asking.blocks else asking.lines
    marks = [_NAME.sub("", found[1].strip()) for line in text for found in MARK.finditer(line.text)]
    if not marks:
        return ""
    typed = any(mark.startswith(("=", "#")) or "|" in mark for mark in marks)
    return "cloze" if typed else "word bank"


def _sign_of(line: Line, *, pictured: bool) -> str:
    choice = CHOICE.fullmatch(line.text)
    if choice:
        if pictured and SHAPE.fullmatch(braced(choice[3] or "").text.strip()):
            return "hotspot"
        return "single choice" if choice[1] == "(" else "multiple choice"
    entry = ENTRY.fullmatch(line.text)
    if entry and _ONE is not None:
        first = worth_behind(between_bars(entry[1])[0])[0].strip()
        found = number_sign(first, _ONE)
        return "numeric" if found and not found[1].strip() else "short text"
    if ARROW.fullmatch(line.text):
        return "labels" if pictured else "matching"
    return ""
