"""A bank as an Aiken file: single choices of plain texts. The report says of each item what Aiken cannot."""

import re
from decimal import Decimal
from functools import partial
from html import unescape

from assessment.content.interaction import SingleChoice
from assessment.content.item import Item
from assessment.interchange.aiken.tree import Option, Question
from assessment.interchange.aiken.write import AikenCannot, write_question
from assessment.interchange.bank import Bank
from assessment.interchange.gift.export_rules import Lost, cannot, weights
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.scoring.key import ItemKey

_BREAK = re.compile(r"<br>|</(?:p|h[1-6]|div|li|pre|blockquote|tr|dt|dd)>\s*(?=.)", re.DOTALL)
_PLAIN_TAG = re.compile(r"</?p>")
_TAG = re.compile(r"<[^<>]+>")


def export_aiken(bank: Bank, report: ReportBuilder) -> bytes:
    """Return the file. Items that Aiken has no words for are left out, and the report says so."""
    written: list[str] = []
    for item in bank.items.values():
        found = report.found(f"item {item.id}", source_id=item.id, title=item.title)
        try:
            question = _question(item, bank.keys.get(item.id), partial(found.note, Code.FORMAT_CANNOT))
            written.append(write_question(question))
        except NotTaken as refused:
            found.refuse(refused.code, refused.detail)
        except AikenCannot as refused:
            found.refuse(Code.FORMAT_CANNOT, refused.detail)
        else:
            found.keep(item.id)
    return "".join(f"{question}\n\n" for question in written).removesuffix("\n").encode()


def _question(item: Item, key: ItemKey | None, lost: Lost) -> Question:
    asked = item.interactions[0] if len(item.interactions) == 1 else None
    if not isinstance(asked, SingleChoice):
        raise cannot("anything but one choice")
    if key is None or key.program is not None or asked.response_id not in key.rules:
        raise cannot("this scoring")
    percents = weights(
        key.rules[asked.response_id], tuple(choice.id for choice in asked.choices), item.points, False, lost
    )
    right = [id for id, percent in percents.items() if percent == 100]
    if len(right) > 1:
        raise cannot(f"{len(right)} right choices")
    if any(percent and id not in right for id, percent in percents.items()):
        lost("weights")
    _tell(item, key, asked, lost)
    options = tuple(
        Option(chr(ord("A") + index), _plain(choice.text, lost)) for index, choice in enumerate(asked.choices)
    )
    answer = next(
        option.letter for option, choice in zip(options, asked.choices, strict=True) if choice.id in right
    )
    return Question(_plain(f"{item.stem}{asked.prompt}", lost), options, answer)


def _tell(item: Item, key: ItemKey, asked: SingleChoice, lost: Lost) -> None:
    """Tell of all that an item may have besides its texts and its right answer."""
    said = {
        "title": item.title,
        "category": item.category,
        "tags": item.tags,
        "points": item.points != Decimal(1),
        "feedback texts": key.feedback or key.explanation,
        "shuffled choices": asked.shuffle,
        "bounds of the score": key.lower is not None or key.upper is not None,
    }
    for what, there in said.items():
        if there:
            lost(what)


def _plain(html: str, lost: Lost) -> str:
    """Return the words of a text, each paragraph on a line of its own."""
    if _TAG.search(_PLAIN_TAG.sub("", html.replace("<br>", ""))):
        lost("markup")
    lines = unescape(_TAG.sub("", _BREAK.sub("\n", html))).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())
