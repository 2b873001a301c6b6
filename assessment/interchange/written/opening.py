"""Questions with open answers: a scale, an essay, files, a recording; those a person marks have rubric and criteria."""

import re
from decimal import Decimal

from assessment.content.interaction import AudioRecording, Essay, Slider, Upload, is_syntax
from assessment.interchange.written.asking import Asked, Asking
from assessment.interchange.written.entering import numbers_in
from assessment.interchange.written.judge import special
from assessment.interchange.written.settings import Settings, number_of
from assessment.interchange.written.sheet import Line
from assessment.interchange.written.signs import DASH, ENTRY, between_bars, entries_of
from assessment.scoring.rules import Band, Criterion, Manual

_SCALE = re.compile(r"(\S+)\s+to\s+(\S+?)(?:\s+step\s+(\S+))?")
_SIZE = re.compile(r"(\d{1,12})(?:\.(\d{1,6}))?\s*(bytes|kb|mb)", re.IGNORECASE)
_CRITERION = re.compile(r"([A-Za-z0-9_][A-Za-z0-9_.-]*):\s*(.*)")
_BAND = re.compile(r"(\d+(?:\.\d+)?):(?:\s+(.*)|)")
_FENCE = re.compile(r"`{3,}|~{3,}")
_UNITS = {"bytes": 1, "kb": 1_000, "mb": 1_000_000}


def read_slider(asking: Asking) -> Asked | None:
    """Return a number to be set on a scale."""
    settings = asking.settings
    found = _SCALE.fullmatch(settings.text("slider"))
    numbers = [number_of(part) for part in (found[1], found[2], found[3] or "1")] if found else []
    lower, upper, step = numbers or (None, None, None)
    rule = special(asking)
    stem = asking.lines
    if rule is None:
        stem, entries = asking.answers(ENTRY, "= 7.5")
        parts = [(part, entry.line) for entry in entries for part in between_bars(entry.text[1:])]
        rule = numbers_in(parts, asking.points, settings, asking.notes)
    vertical, reverse = settings.flag("vertical"), settings.flag("reverse")
    if lower is None or upper is None or step is None:
        asking.notes.add(settings.line_of("slider"), "the scale is set as slider: 0 to 10 step 0.5")
        return None
    interaction = Slider(lower, upper, step, vertical, reverse, asking.response_id)
    return Asked(stem, interaction, {asking.response_id: rule})


def read_essay(asking: Asking) -> Asked:
    """Return a question for a text of some length."""
    settings = asking.settings
    least, most = settings.span("words", (0, 0))
    rich, block = settings.flag("rich"), asking.blocks.get("template")
    template = ""
    syntax = _syntax(settings, rich)
    if block:
        plain = "\n".join(line.text for line in block.lines).strip("\n")
        template = asking.texts.block(block.lines) if rich else _out_of_fence(plain) if syntax else plain
    lines = settings.whole("lines", 0)
    interaction = Essay(least, most, asking.response_id, "", rich, template, lines, syntax)
    return Asked(asking.lines, interaction, {asking.response_id: _marked_by_person(asking)})


def _syntax(settings: Settings, rich: bool) -> str:
    """Return the language of code, as it is set."""
    found = settings.line_set("syntax")
    if found is None:
        return ""
    name = found.text.casefold()
    if not is_syntax(name):
        settings.notes.add(
            found.number, f"syntax is a language such as python or sql, not “{found.text[:40]}”"
        )
    elif rich:
        settings.notes.add(found.number, "syntax is for code, which is not rich text")
    else:
        return name
    return ""


def _out_of_fence(text: str) -> str:
    """Return code without the fence around it: in a fence, what looks like a heading is none."""
    first, _, rest = text.partition("\n")
    inside, _, last = rest.rpartition("\n")
    fence = _FENCE.match(first)
    return inside if fence is not None and last.rstrip() == fence[0] else text


def read_upload(asking: Asking) -> Asked:
    """Return a question answered with files."""
    settings = asking.settings
    kinds = tuple(kind.strip() for kind in settings.text("kinds").split(",") if kind.strip())
    interaction = Upload(kinds, _bytes(asking), settings.whole("files", 1, 1), asking.response_id)
    return Asked(asking.lines, interaction, {asking.response_id: _marked_by_person(asking)})


def read_audio(asking: Asking) -> Asked:
    """Return a question answered aloud."""
    interaction = AudioRecording(asking.settings.whole("seconds", 120, 1), asking.response_id)
    return Asked(asking.lines, interaction, {asking.response_id: _marked_by_person(asking)})


def _marked_by_person(asking: Asking) -> Manual:
    return Manual(asking.points, asking.html("rubric"), _criteria(asking))


def _criteria(asking: Asking) -> tuple[Criterion, ...]:
    block = asking.blocks.get("criteria")
    found = []
    for entry in entries_of(block.lines, DASH, "- name: Title", asking.notes) if block else ():
        head = _CRITERION.fullmatch(entry.text[1:].strip())
        if head is None:
            asking.notes.add(
                entry.line, "a criterion is written “- name: Title”, its levels indented below it"
            )
            continue
        found.append(Criterion(head[1], head[2].strip(), _bands(asking, entry.more)))
    return tuple(found)


def _bands(asking: Asking, lines: tuple[Line, ...]) -> tuple[Band, ...]:
    found = []
    for entry in entries_of(lines, DASH, "- points: what such an answer is like", asking.notes):
        band = _BAND.fullmatch(entry.text[1:].strip())
        if band is None:
            asking.notes.add(entry.line, "a level is written “- points: what such an answer is like”")
        else:
            text = asking.texts.of_answer(band[2] or "", entry.line, entry.more)
            found.append(Band(Decimal(band[1]), text))
    return tuple(found)


def _bytes(asking: Asking) -> int:
    text = asking.settings.text("max size", "20 MB")
    found = _SIZE.fullmatch(text)
    if found is None:
        asking.notes.add(asking.settings.line_of("max size"), "max size must be such as 5 MB or 500 KB")
        return 1
    return int(Decimal(f"{found[1]}.{found[2] or 0}") * _UNITS[found[3].casefold()])
