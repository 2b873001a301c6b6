"""One question as a sheet's text. It is read back at once; what does not come back equal is written as JSON instead."""

import json
from collections.abc import Mapping
from decimal import Decimal

from assessment.content.interaction import Cloze, GapMatch, Hottext, Interaction
from assessment.content.item import Item
from assessment.ids import RESPONSE, ResponseId
from assessment.interchange.markdown_write import markdown_of
from assessment.interchange.problems import Problems
from assessment.interchange.written.read_sheet import read_sheet
from assessment.interchange.written.write_answers import write_answers
from assessment.interchange.written.write_marked import write_bank, write_cloze, write_hottext
from assessment.interchange.written.write_signs import Sheet, Unsaid, quoted
from assessment.pack.plain import decimal_text, plain_of
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import Manual, Rule

NOTHING = Manual(Decimal(0))


def write_item(item: Item, key: ItemKey | None, media: Mapping[str, bytes], *, plainly: bool = True) -> str:
    """Return a question as it stands in a sheet. The pack's media keep their names."""
    names = {name: name for name in media}
    for answers_apart in (False, True) if plainly else ():
        try:
            text = _sheet(item, key, names, answers_apart=answers_apart)
        except Unsaid:
            break
        if _comes_back(text, item, key, names, media):
            return text
    return _exact(item, key)


def _comes_back(
    text: str, item: Item, key: ItemKey | None, names: Mapping[str, str], media: Mapping[str, bytes]
) -> bool:
    problems = Problems()
    found, _ = read_sheet("items/back.md", text.encode("utf-8", "replace"), names, media, problems)
    return not len(problems) and [(one.item, one.key) for one in found] == [(item, key)]


def _exact(item: Item, key: ItemKey | None) -> str:
    told = {"item": plain_of(item)} | ({"key": plain_of(key)} if key is not None else {})
    said = json.dumps(told, ensure_ascii=False, indent=1)
    return f"## {item.id}\n\n### Exact\n```json\n{said}\n```\n"


def _sheet(item: Item, key: ItemKey | None, media: Mapping[str, str], *, answers_apart: bool) -> str:
    if key is not None and key.program is not None:
        raise Unsaid
    rules = dict(key.rules) if key else {}
    lines = [f"## {item.id} {item.title}".rstrip()]
    settings = _of_item(item, key)
    stem = markdown_of(item.stem, media) if item.stem else ""
    if not item.interactions:
        return "\n".join((*lines, "type: information", *settings, "", stem, "", *_told(key, media)))
    first = item.interactions[0]
    if (
        len(item.interactions) == 1
        and not first.prompt
        and getattr(first, "response_id", RESPONSE) == RESPONSE
    ):
        sheet = _asked(first, rules, item.points, media)
        if not isinstance(first, Cloze):
            settings.append(f"points: {decimal_text(item.points)}")
        lines += [*settings, *_settings(sheet), "", stem, "", *_below(sheet, answers_apart)]
    else:
        lines += [*settings, f"points: {decimal_text(item.points)}", "", stem, ""]
        for interaction in item.interactions:
            lines += _part(interaction, rules, media, answers_apart=answers_apart)
    return "\n".join((*lines, *_told(key, media)))


def _part(
    interaction: Interaction,
    rules: Mapping[ResponseId, Rule],
    media: Mapping[str, str],
    *,
    answers_apart: bool,
) -> list[str]:
    id = getattr(interaction, "response_id", None)
    points = getattr(rules.get(id or RESPONSE), "points", Decimal(1))
    sheet = _asked(interaction, rules, points, media)
    if id is not None and points != 1:
        sheet.set("points", decimal_text(points))
    prompt = markdown_of(interaction.prompt, media) if interaction.prompt else ""
    return [f"### Part {id or ''}".rstrip(), *_settings(sheet), "", prompt, "", *_below(sheet, answers_apart)]


def _asked(
    interaction: Interaction, rules: Mapping[ResponseId, Rule], points: Decimal, media: Mapping[str, str]
) -> Sheet:
    if isinstance(interaction, Cloze):
        sheet = Sheet(NOTHING, points, media)
        write_cloze(interaction, rules, sheet)
        return sheet
    rule = rules.get(interaction.response_id)
    if rule is None:
        raise Unsaid
    sheet = Sheet(rule, points, media)
    if isinstance(interaction, GapMatch):
        write_bank(interaction, sheet)
    elif isinstance(interaction, Hottext):
        write_hottext(interaction, sheet)
    else:
        write_answers(interaction, sheet)
    return sheet


def _of_item(item: Item, key: ItemKey | None) -> list[str]:
    said = [("category", item.category), ("tags", ", ".join(item.tags))]
    if key is not None:
        said += [
            (name, decimal_text(bound))
            for name, bound in (("floor", key.lower), ("ceiling", key.upper))
            if bound is not None
        ]
    return [f"{name}: {value}" for name, value in said if value]


def _settings(sheet: Sheet) -> list[str]:
    return [f"{name}: {value}" for name, value in sheet.settings]


def _below(sheet: Sheet, answers_apart: bool) -> list[str]:
    answers = (["### Answers"] if answers_apart and sheet.answers else []) + sheet.answers
    return [*answers, *(line for block in sheet.blocks for line in ("", block)), ""]


def _told(key: ItemKey | None, media: Mapping[str, str]) -> list[str]:
    if key is None:
        return []
    told = [f"### Explanation\n{markdown_of(key.explanation, media)}", ""] if key.explanation else []
    for one in key.feedback:
        told += [f"{_heading(one)}\n{markdown_of(one.text, media)}", ""]
    return told


def _heading(one: Feedback) -> str:
    if '"' in one.title:
        raise Unsaid
    title = f' "{one.title}"' if one.title else ""
    if one.when in (When.VALUE, When.OUTCOME):
        sign = "for" if one.when is When.VALUE else "unless" if one.hide else "if"
        value = quoted(one.value) if one.value != one.value.strip() or '"' in one.value else one.value
        return f"### Feedback {sign} {one.variable} = {value}{title}"
    return "### Feedback" + ("" if one.when is When.ALWAYS else f" {one.when.value}") + title
