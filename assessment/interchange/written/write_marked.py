"""A text with gaps or hot words as a sheet has it: double brackets in the text, a list of words, settings of gaps."""

import re
from collections.abc import Mapping
from decimal import Decimal

from assessment.content.interaction import Cloze, GapMatch, Hottext, NumberGap, SelectGap, TextGap
from assessment.content.markup import escaped
from assessment.ids import ResponseId
from assessment.interchange.markdown_write import inline_markdown_of, markdown_of
from assessment.interchange.written.texts import held
from assessment.interchange.written.write_answers import accepted_signs, number_signs, write_accepted
from assessment.interchange.written.write_signs import Sheet, Unsaid, choice_sign, letters, span, stock
from assessment.pack.plain import decimal_text
from assessment.scoring.rules import (
    AcceptText,
    MapResponse,
    MatchCorrect,
    NumberMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
)

ONE = Decimal(1)
_GAP = re.compile(r"<gap id=\"([^\"]*)\">")
_HOT = re.compile(r"<hot id=\"([^\"]*)\">(.*?)</hot>", re.DOTALL)


def write_cloze(one: Cloze, rules: Mapping[ResponseId, Rule], sheet: Sheet) -> None:
    """Write a text with gaps.

    Raises:
        Unsaid: if a gap's rule has no words here.
    """
    sheet.set("type", "cloze")
    marks: list[str] = []
    for gap in one.gaps:
        rule = rules.get(gap.response_id)
        own = Sheet(sheet.rule, sheet.points, sheet.media)
        points = getattr(rule, "points", ONE)
        if isinstance(gap, TextGap) and isinstance(rule, AcceptText):
            own.set("max words", str(gap.max_words), "0")
            own.set("length", str(gap.expected_length), "15")
            write_accepted(rule, gap.max_words, own)
            said = "=" + "|".join(accepted_signs(rule))
        elif isinstance(gap, NumberGap) and isinstance(rule, NumberMatch) and not rule.units:
            own.set("length", str(gap.expected_length), "8")
            _wrong(rule, own)
            points = rule.entries[0].points
            said = "#" + "|".join(number_signs(rule, points)) + f" {gap.unit}".rstrip()
        elif isinstance(gap, SelectGap) and isinstance(rule, MatchCorrect) and len(rule.correct) == 1:
            own.set("shuffle", "yes" if gap.shuffle else "")
            _wrong(rule, own)
            said = "|".join(
                choice_sign(choice, usual, right=choice.id in rule.correct, sheet=sheet)
                for usual, choice in zip(letters(), gap.choices, strict=False)
            )
        else:
            raise Unsaid
        own.set("gap points", decimal_text(points), "1")
        marks.append(f"[[{_name(gap.response_id, 'G', len(marks))}{said}]]")
        if own.settings:
            sheet.blocks.append(
                "\n".join(
                    (f"### Gap {gap.response_id}", *(f"{name}: {value}" for name, value in own.settings))
                )
            )
    _text(one.text, _GAP, marks, sheet)


def write_bank(one: GapMatch, sheet: Sheet) -> None:
    """Write a text with a bank of words.

    Raises:
        Unsaid: if a word's points have no words here.
    """
    sheet.set("type", "word bank")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "yes")
    worth = sheet.worth()
    marks = []
    for number, gap in enumerate(one.gaps):
        right = [pair for pair in sheet.correct() if pair.partition(" ")[2] == gap]
        said = "|".join(
            f"#{pair.partition(' ')[0]}" + (f" {{{decimal_text(worth[pair])}}}" if worth else "")
            for pair in right
        )
        marks.append(f"[[{_name(gap, 'G', number)}{said}]]")
    if isinstance(sheet.rule, MatchCorrect):
        sheet.set("scoring", "all")
        _wrong(sheet.rule, sheet)
    elif isinstance(sheet.rule, RightMinusWrong):
        sheet.set("scoring", "right minus wrong")
    elif isinstance(sheet.rule, PairByPair):
        sheet.set("wrong", decimal_text(sheet.rule.wrong), "0")
    elif isinstance(sheet.rule, MapResponse):
        _bounds(sheet.rule, sheet)
    else:
        raise Unsaid
    stock(sheet, "Words", one.words)
    _text(one.text, _GAP, marks, sheet)


def write_hottext(one: Hottext, sheet: Sheet) -> None:
    """Write a text with words to pick.

    Raises:
        Unsaid: if its rule has no words here.
    """
    sheet.set("type", "hottext")
    sheet.set("choose", span(one.min_choices, one.max_choices))
    worth, correct = sheet.worth(), sheet.correct()
    marks = []
    for number, (id, html) in enumerate(_HOT.findall(one.text)):
        words = inline_markdown_of(html, sheet.media)
        if words is None:
            raise Unsaid
        points = f" {{{decimal_text(worth[id])}}}" if id in worth else ""
        marks.append(f"[[{_name(id, 'H', number)}{'*' if id in correct else ''}{words}{points}]]")
    if isinstance(sheet.rule, MatchCorrect):
        _wrong(sheet.rule, sheet)
    elif isinstance(sheet.rule, RightMinusWrong):
        sheet.set("scoring", "right minus wrong")
    elif isinstance(sheet.rule, MapResponse):
        _bounds(sheet.rule, sheet)
    else:
        raise Unsaid
    _text(one.text, _HOT, marks, sheet)


def _text(html: str, sign: re.Pattern[str], marks: list[str], sheet: Sheet) -> None:
    places = iter(range(len(marks)))
    text = markdown_of(sign.sub(lambda _: held(next(places)), html), sheet.media)
    for number, mark in enumerate(marks):
        text = text.replace(escaped(held(number)), mark)
    sheet.blocks.insert(0, f"### Text\n{text}")


def _name(id: str, prefix: str, number: int) -> str:
    return "" if id == f"{prefix}{number + 1}" else f"@{id} "


def _wrong(rule: MatchCorrect | NumberMatch, sheet: Sheet) -> None:
    sheet.set("wrong", decimal_text(rule.wrong), "0")
    sheet.set("unanswered", decimal_text(rule.unanswered), "0")


def _bounds(rule: MapResponse, sheet: Sheet) -> None:
    sheet.set("least", "none" if rule.lower is None else decimal_text(rule.lower), "0")
    sheet.set("most", "none" if rule.upper is None else decimal_text(rule.upper), "none")
    sheet.set("otherwise", decimal_text(rule.default), "0")
