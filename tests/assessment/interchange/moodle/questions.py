"""Moodle questions as text, read into a bank, and what answers to them earn."""

from base64 import b64encode
from decimal import Decimal
from html import escape

from assessment.content.check import check_pool
from assessment.content.item import Item
from assessment.content.response import response_of
from assessment.ids import ResponseId
from assessment.interchange.bank import Bank
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.moodle.read import read_moodle_xml
from assessment.interchange.report import ImportReport, Note, ReportBuilder
from assessment.scoring.key import ItemKey
from assessment.scoring.score import score_item
from tests.every_type import png

PICTURE = png(400, 300)


def question(kind: str, body: str = "", words: str = "Q?", **told: str) -> str:
    """Return a question of a type; ``told`` are elements that hold words."""
    said = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in told.items())
    name = "" if "<name>" in body else "<name><text>A name</text></name>"
    return (
        f'<question type="{kind}">{name}'
        f'<questiontext format="html"><text>{escape(words)}</text></questiontext>{said}{body}</question>'
    )


def answer(fraction: str, words: str, feedback: str = "", body: str = "") -> str:
    """Return an answer."""
    told = f'<feedback format="html"><text>{escape(feedback)}</text></feedback>' if feedback else ""
    return f'<answer fraction="{fraction}" format="html"><text>{escape(words)}</text>{told}{body}</answer>'


def file(data: bytes = PICTURE, name: str = "picture.png") -> str:
    """Return a file."""
    return f'<file name="{name}" path="/" encoding="base64">{b64encode(data).decode()}</file>'


def read(*questions: str, files: MediaFiles | None = None) -> tuple[Bank, ImportReport]:
    """Return the bank of these questions, which may be shown, and the report."""
    return read_bytes(f"<quiz>\n{chr(10).join(questions)}\n</quiz>".encode(), files)


def read_bytes(data: bytes, files: MediaFiles | None = None) -> tuple[Bank, ImportReport]:
    """Return the bank of a file, which may be shown, and the report."""
    report = ReportBuilder(strict=True)
    bank = read_moodle_xml(data, "bank.xml", report, files)
    check_pool(bank.pool())
    return bank, report.finish()


def taken(*questions: str) -> tuple[Item, ItemKey]:
    """Return the first item and its key."""
    bank, report = read(*questions)
    assert not report.refused, report.entries
    item = next(iter(bank.items.values()))
    return item, bank.keys[item.id]


def notes(*questions: str) -> tuple[Note, ...]:
    """Return the notes on the first question."""
    _, report = read(*questions)
    return report.entries[0].notes


def scored(text: str, *given: str, variable: str = "RESPONSE") -> Decimal | None:
    """Return what these values earn in a question."""
    item, key = taken(text)
    response = response_of({ResponseId(variable): given})
    item.check(response)
    return score_item(item, key, response).score
