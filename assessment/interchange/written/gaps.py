"""Questions within a text: gaps to type into or to choose in, a bank of words, words to pick. Their sign is ``[[…]]``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assessment.content.interaction import (
    Choice,
    Cloze,
    Gap,
    GapMatch,
    Hottext,
    NumberGap,
    SelectGap,
    TextGap,
)
from assessment.ids import ChoiceId, ResponseId
from assessment.interchange.written.asking import ONE, Asked, Asking
from assessment.interchange.written.choosing import letter
from assessment.interchange.written.entering import accepted_in, numbers_in
from assessment.interchange.written.judge import PAIRS, PICKS, rule_of
from assessment.interchange.written.settings import Settings
from assessment.interchange.written.sheet import Line
from assessment.interchange.written.signs import between_bars, braced, number_sign, worth_behind
from assessment.interchange.written.stock import Stock
from assessment.interchange.written.texts import held
from assessment.scoring.rules import ZERO, MatchCorrect, Rule

MARK = re.compile(r"(?<!\\)\[\[(.*?)(?<!\\)\]\]")
_NAMED = re.compile(r"@([A-Za-z0-9_][A-Za-z0-9_.-]*)(?:\s+(.*))?")
_BEFORE_UNIT = re.compile(r"(.*?\})\s*([^{}]*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stood between double brackets, and its name: ``[[@G1 =Paris]]``."""

    id: str
    said: str
    line: int


def read_cloze(asking: Asking) -> Asked:
    """Return a text with gaps of any kind, each judged by itself."""
    stem, text, marks = _marked(asking, "G")
    gaps: list[Gap] = []
    rules: dict[ResponseId, Rule] = {}
    for mark in marks:
        block = asking.gaps.get(mark.id)
        own = Settings(
            block.settings if block else (), block.line if block else mark.line, asking.notes, asking.settings
        )
        gap, rule = _gap(asking, mark, own)
        gaps.append(gap)
        rules[gap.response_id] = rule
        if block:
            own.done()
    for name, block in asking.gaps.items():
        if name not in {mark.id for mark in marks}:
            asking.notes.add(block.line, f"there is no gap {name}; gaps are named G1, G2 … or [[@name …]]")
    html = asking.texts.marked(text, [f'<gap id="{mark.id}">' for mark in marks], frozenset({"gap"}))
    return Asked(stem, Cloze(html, tuple(gaps)), rules)


def read_bank(asking: Asking) -> Asked:
    """Return a text whose gaps are filled from a bank of words."""
    stem, text, marks = _marked(asking, "G")
    words = Stock(asking, "W", "words")
    correct, worth = [], []
    for mark in marks:
        for part in between_bars(mark.said):
            named, points = worth_behind(part)
            if named.strip() in ("", "_"):
                continue
            correct.append(f"{words.use(named, mark.line)} {mark.id}")
            worth += [(correct[-1], points)] if points is not None else []
    for word in asking.settings.text("words").split(","):
        if word.strip():
            words.use(word, asking.settings.line_of("words"), counts=False)
    html = asking.texts.marked(text, [f'<gap id="{mark.id}">' for mark in marks], frozenset({"gap"}))
    interaction = GapMatch(
        html,
        tuple(ChoiceId(mark.id) for mark in marks),
        words.choices(),
        asking.settings.flag("shuffle", default=True),
        asking.response_id,
    )
    return Asked(stem, interaction, {asking.response_id: rule_of(asking, PAIRS, correct, worth)})


def read_hottext(asking: Asking) -> Asked:
    """Return a text in which words are picked; the right ones begin with a star."""
    stem, text, marks = _marked(asking, "H")
    correct, worth, tags = [], [], []
    for mark in marks:
        words, points = worth_behind(mark.said)
        correct += [mark.id] if words.startswith("*") else []
        worth += [(mark.id, points)] if points is not None else []
        shown = asking.texts.inline(words.removeprefix("*"), mark.line)
        if not shown:
            asking.notes.add(mark.line, "double brackets without a word in them")
        tags.append(f'<hot id="{mark.id}">{shown}</hot>')
    html = asking.texts.marked(text, tags, frozenset({"hot"}))
    ids = tuple(ChoiceId(mark.id) for mark in marks)
    default = (0, 1) if len(correct) <= 1 and not worth else (0, 0)
    least, most = asking.settings.span("choose", default)
    interaction = Hottext(html, ids, least, most, asking.response_id)
    return Asked(stem, interaction, {asking.response_id: rule_of(asking, PICKS, correct, worth, ids)})


def _marked(asking: Asking, prefix: str) -> tuple[tuple[Line, ...], list[Line], list[Mark]]:
    """Return the lines above the text, the text's with its marks held, and the marks."""
    block = asking.blocks.get("text")
    stem, lines = (asking.lines, block.lines) if block else _from_first_mark(asking.lines)
    marks: list[Mark] = []

    def take(said: str, line: int) -> str:
        named = _NAMED.fullmatch(said.strip())
        id = named[1] if named else f"{prefix}{len(marks) + 1}"
        marks.append(Mark(id, (named[2] or "") if named else said.strip(), line))
        return held(len(marks) - 1)

    text = [
        Line(line.number, MARK.sub(lambda found, at=line.number: take(found[1], at), line.text))  # type: ignore[misc]  # bound now
        for line in lines
    ]
    if not marks:
        asking.notes.add(block.line if block else asking.line, "the text has no double brackets [[…]]")
    return tuple(stem), text, marks


def _from_first_mark(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The text begins with the first paragraph that holds a mark."""
    first = next((place for place, line in enumerate(lines) if MARK.search(line.text)), len(lines))
    while first and first < len(lines) and lines[first - 1].text.strip():
        first -= 1
    return tuple(lines[:first]), tuple(lines[first:])


def _gap(asking: Asking, mark: Mark, own: Settings) -> tuple[Gap, Rule]:
    id, sign, said = ResponseId(mark.id), mark.said[:1], mark.said
    points = own.number("gap points", ONE)
    if sign == "=":
        most = own.whole("max words", 0)
        whole = said[1:].strip()
        parts = [(part, mark.line) for part in between_bars(whole)]
        rule: Rule = accepted_in(parts, points, own, asking.notes, most)
        return TextGap(id, most, own.whole("length", 15, 1)), rule
    if sign == "#":
        parts, unit = [], ""
        for part in between_bars(said[1:]):
            number, unit = _with_unit(part)
            parts.append((number, mark.line))
        number_rule = numbers_in(parts, points, own, asking.notes)
        return NumberGap(id, unit, own.whole("length", 8, 1)), number_rule
    choices, correct = [], []
    for place, part in enumerate(between_bars(said)):
        words = braced(part.removeprefix("*"))
        choice = ChoiceId(words.id or letter(place))
        text = asking.texts.inline(words.text.replace("\\|", "|"), mark.line)
        choices.append(Choice(choice, text, words.fixed))
        correct += [choice] if part.startswith("*") else []
    if len(choices) < 2 or len(correct) != 1:
        asking.notes.add(
            mark.line,
            f"[[{said[:40]}]]: write [[=word]] to be typed, [[#12.5]] for a number or [[*right|wrong]] to choose",
        )
        choices = choices if len(choices) > 1 else [Choice(ChoiceId("A"), "A"), Choice(ChoiceId("B"), "B")]
    match = MatchCorrect(
        tuple(correct[:1]), points, own.number("wrong", ZERO), own.number("unanswered", ZERO)
    )
    return SelectGap(id, tuple(choices), own.flag("shuffle")), match


def _with_unit(part: str) -> tuple[str, str]:
    """Return a number's sign (with points in braces) and the unit behind it."""
    found = _BEFORE_UNIT.fullmatch(part.strip())
    if found:
        return found[1], found[2].strip()
    sign = number_sign(part.strip(), ONE)
    if sign is None or not sign[1]:
        return part, ""
    return part.strip()[: -len(sign[1])], sign[1].strip()
