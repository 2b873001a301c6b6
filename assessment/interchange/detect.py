"""Which format a file is in: by its root element, its first lines and its name, in this order."""

import re
from enum import StrEnum

from assessment.interchange.decode import decode

_HEAD = 200_000
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]")
_SKIP = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)
_AIKEN = re.compile(r"^ANSWER:\s*[A-Z]\s*$", re.MULTILINE)
_WEBCT = re.compile(r"^:(?:TYPE|TITLE|QUESTION):", re.MULTILINE)
_CLOZE = re.compile(r"\{\d*:[A-Z_]{2,}:")
_GIFT_ANSWERS = re.compile(r"(?<!\\)\{[^{}]*\}", re.DOTALL)


class Format(StrEnum):
    """What is read. NOT_QUESTIONS is XML or text of another purpose; OTHER holds media and all the rest."""

    QTI = "qti"
    QTI12 = "qti12"
    MOODLE_XML = "moodle-xml"
    EXAMVIEW = "examview"
    BLACKBOARD = "blackboard"
    MANIFEST = "manifest"
    GIFT = "gift"
    AIKEN = "aiken"
    WEBCT = "webct"
    MULTIANSWER = "multianswer"
    TABLE = "table"
    ZIP = "zip"
    NOT_QUESTIONS = "not_questions"
    OTHER = "other"


_ROOTS = {
    "assessmentItem": Format.QTI,
    "assessmentTest": Format.QTI,
    "assessmentSection": Format.QTI,
    "qti-assessment-item": Format.QTI,
    "qti-assessment-test": Format.QTI,
    "qti-assessment-section": Format.QTI,
    "questestinterop": Format.QTI12,
    "quiz": Format.MOODLE_XML,
    "examview": Format.EXAMVIEW,
    "test": Format.EXAMVIEW,
    "manifest": Format.MANIFEST,
}
_ANYBODYS = frozenset({"quiz", "test"})
"""Root elements that others use as well: Canvas calls the settings of an assessment a quiz."""
_BY_NAME = {
    "gift": Format.GIFT,
    "aiken": Format.AIKEN,
    "webct": Format.WEBCT,
    "csv": Format.TABLE,
    "tsv": Format.TABLE,
    "xlsx": Format.TABLE,
    "xlsm": Format.TABLE,
}


def format_of(name: str, data: bytes) -> Format:
    """Return the format of a file with this name."""
    suffix = name.rpartition(".")[2].casefold()
    if data.startswith(b"PK"):
        return Format.TABLE if suffix in ("xlsx", "xlsm") else Format.ZIP
    text = decode(data[:_HEAD]).text
    root = _root(text)
    if root is not None:
        return _of_xml(root, text)
    if suffix in _BY_NAME:
        return _BY_NAME[suffix]
    return _of_text(text) if suffix in ("txt", "text", "") else Format.OTHER


def _root(text: str) -> str | None:
    """Return the name of the first element, also of a file that is not well-formed."""
    at = 0
    while found := _SKIP.match(text, at):
        at = found.end()
    element = _ROOT.match(text, at)
    return element[1] if element else None


def _of_xml(root: str, text: str) -> Format:
    found = _ROOTS.get(root, Format.NOT_QUESTIONS)
    if found is Format.QTI12 and "bbmd_" in text:
        return Format.BLACKBOARD
    if root in _ANYBODYS and "<question" not in text:
        return Format.NOT_QUESTIONS
    return found


def _of_text(text: str) -> Format:
    if _WEBCT.search(text):
        return Format.WEBCT
    if _AIKEN.search(text):
        return Format.AIKEN
    if _CLOZE.search(text):
        return Format.MULTIANSWER
    return Format.GIFT if _GIFT_ANSWERS.search(text) or "::" in text else Format.NOT_QUESTIONS
