"""WebCT question files to their tree. A question that cannot be read stands there as ``Faulty``.

The format as Moodle's importer knows it; calculated questions (formulas over random data) are named and not read.
"""

import re
from decimal import Decimal

from assessment.interchange.decode import decode
from assessment.interchange.webct.fields import Field, questions
from assessment.interchange.webct.tree import (
    Accepted,
    Body,
    Choice,
    Document,
    Fault,
    Faulty,
    Matching,
    MultipleChoice,
    Pair,
    Paragraph,
    Question,
    ShortAnswer,
    Text,
)

_PERCENT = re.compile(r"-?\d{1,9}(?:\.\d{0,20})?")
_KNOWN = frozenset(
    [
        "TYPE",
        "TITLE",
        "QUESTION",
        "CAT",
        "IMAGE",
        "ANSWERORDER",
        "ANSWER",
        "REASON",
        "L",
        "R",
        "FEEDBACK",
        "LAYOUT",
        "INDICES",
        "ASSESSMENT",
        "ANSWERS",
    ]
)


class _Refused(Exception):
    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(fault, detail)
        self.fault = fault
        self.detail = detail


def parse_webct(data: bytes) -> Document:
    """Return what a file says. Any bytes have a tree."""
    decoded = decode(data)
    entries = tuple(_entry(fields, source) for fields, source in questions(decoded.text))
    return Document(entries, decoded.encoding, decoded.guessed)


def _entry(fields: tuple[Field, ...], source: str) -> Question | Faulty:
    title = _argument(fields, "TITLE")
    try:
        return _question(fields, title)
    except _Refused as refused:
        return Faulty(refused.fault, refused.detail[:80], title, source, fields[0].line)


def _question(fields: tuple[Field, ...], title: str) -> Question:
    asked = _first(fields, "QUESTION")
    body = _body(fields)
    if isinstance(body, MultipleChoice) and not body.choices:
        raise _Refused(Fault.ANSWERS_MISSING, "ANSWER")
    if isinstance(body, ShortAnswer) and not body.accepted:
        raise _Refused(Fault.ANSWERS_MISSING, "ANSWER")
    if isinstance(body, Matching) and not body.pairs:
        raise _Refused(Fault.ANSWERS_MISSING, "L")
    if asked is None or not asked.text:
        raise _Refused(Fault.TEXT_MISSING, "QUESTION")
    own = {accepted.number for accepted in body.accepted} if isinstance(body, ShortAnswer) else set()
    feedback = [
        field for field in fields if field.name == "FEEDBACK" and field.text and field.number not in own
    ]
    ignored = [field for field in fields if field.name not in _KNOWN and (field.text or any(field.arguments))]
    return Question(
        _text(asked),
        body,
        title,
        _argument(fields, "CAT"),
        _argument(fields, "IMAGE"),
        _text(feedback[0]) if feedback else None,
        tuple(f"{field.name}{field.number}" for field in [*ignored, *feedback[1:]]),
        fields[0].line,
    )


def _body(fields: tuple[Field, ...]) -> Body:
    kind = [argument.upper() for argument in fields[0].arguments]
    match kind:
        case ["MC", number, *_] if number in {"1", "N"}:
            order = _argument(fields, "ANSWERORDER").lower()
            return MultipleChoice(_choices(fields), number == "1", order.startswith("random"))
        case ["S", *_]:
            return ShortAnswer(_accepted(fields))
        case ["M", *_]:
            return Matching(_pairs(fields))
        case ["P", *_]:
            model = next((field for field in fields if field.name == "ANSWER" and not field.number), None)
            return Paragraph(_text(model) if model and model.text else None)
        case ["C", *_]:
            raise _Refused(Fault.CALCULATED, "TYPE:C")
    raise _Refused(Fault.KIND_UNKNOWN, ":".join(fields[0].arguments))


def _choices(fields: tuple[Field, ...]) -> tuple[Choice, ...]:
    reasons = {field.number: _text(field) for field in fields if field.name == "REASON" and field.text}
    return tuple(
        Choice(_text(field), _percent(field.arguments[:1]), reasons.get(field.number), field.line)
        for field in fields
        if field.name == "ANSWER" and field.number
    )


def _accepted(fields: tuple[Field, ...]) -> tuple[Accepted, ...]:
    feedback = {field.number: _text(field) for field in fields if field.name == "FEEDBACK" and field.text}
    return tuple(
        Accepted(
            field.arguments[0],
            _percent(field.arguments[1:2]),
            field.arguments[2:],
            feedback.get(field.number),
            field.number,
            field.line,
        )
        for field in fields
        if field.name == "ANSWER" and field.number and field.arguments
    )


def _pairs(fields: tuple[Field, ...]) -> tuple[Pair, ...]:
    rights = {field.number: field for field in fields if field.name == "R"}
    lefts = [field for field in fields if field.name == "L"]
    for left in lefts:
        if left.number not in rights:
            raise _Refused(Fault.PAIR_INCOMPLETE, f"L{left.number}")
    return tuple(Pair(_text(left), _text(rights[left.number]), left.line) for left in lefts)


def _percent(arguments: tuple[str, ...]) -> Decimal:
    shown = arguments[0] if arguments else ""
    if not _PERCENT.fullmatch(shown):
        raise _Refused(Fault.PERCENT_INVALID, shown)
    return Decimal(shown)


def _text(field: Field) -> Text:
    return Text(field.text, "H" in field.arguments)


def _first(fields: tuple[Field, ...], name: str) -> Field | None:
    return next((field for field in fields if field.name == name), None)


def _argument(fields: tuple[Field, ...], name: str) -> str:
    field = _first(fields, name)
    return ":".join(field.arguments) if field else ""
