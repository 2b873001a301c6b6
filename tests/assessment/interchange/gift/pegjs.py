"""Our GIFT tree in the JSON shape of the gift-pegjs samples, quirks of that tool included."""

import re
from decimal import Decimal
from typing import Any

from assessment.interchange.gift.tree import (
    Answer,
    Between,
    Category,
    Description,
    Document,
    Essay,
    Faulty,
    Matching,
    MultipleChoice,
    Near,
    NumberAnswer,
    Numerical,
    Question,
    ShortAnswer,
    Stem,
    Text,
    TrueFalse,
)
from assessment.interchange.text_formats import TextFormat

Json = dict[str, Any]

KINDS = {
    Description: "Description",
    Essay: "Essay",
    TrueFalse: "TF",
    MultipleChoice: "MC",
    ShortAnswer: "Short",
    Matching: "Matching",
    Numerical: "Numerical",
}


def as_pegjs(document: Document) -> list[Json]:
    """Return the document as that tool writes it."""
    return [_entry(entry) for entry in document.entries]


def _entry(entry: Category | Question | Faulty) -> Json:
    if isinstance(entry, Category):
        return {"type": "Category", "title": entry.path}
    assert isinstance(entry, Question), entry
    shown: Json = {
        "id": entry.id or None,
        "tags": list(entry.tags) or None,
        "type": KINDS[type(entry.body)],
        "title": entry.title or None,
        "stem": _stem(entry.stem),
        "hasEmbeddedAnswers": entry.stem.after is not None,
    }
    if not isinstance(entry.body, Description):
        shown["globalFeedback"] = _text(entry.general_feedback)
    match entry.body:
        case TrueFalse() as body:
            # Quirk: the first feedback is named for «true» and the second for «false», whatever the answer is;
            # in GIFT the first is for the wrong answer and the second for the right one.
            shown |= {
                "isTrue": body.answer,
                "trueFeedback": _text(body.wrong_feedback),
                "falseFeedback": _text(body.right_feedback),
            }
        case MultipleChoice() | ShortAnswer() as body:
            shown["choices"] = [_answer(answer) for answer in body.answers]
        case Matching() as body:
            shown["matchPairs"] = [
                {"subquestion": _text(pair.prompt), "subanswer": pair.option} for pair in body.pairs
            ]
        case Numerical() as body:
            shown["choices"] = _numbers(body)
    return shown


def _stem(stem: Stem) -> Json:
    # Quirk: a gap becomes five underscores with one space on each side, whatever stood there.
    text = stem.before if stem.after is None else f"{stem.before.rstrip()} _____ {stem.after.lstrip()}"
    return {"format": stem.format.value, "text": _folded(text, stem.format)}


def _text(text: Text | None) -> Json | None:
    return None if text is None else {"format": text.format.value, "text": _folded(text.text, text.format)}


def _folded(text: str, kind: TextFormat) -> str:
    # Quirk: line breaks as written are folded into spaces in the two formats that are no markup language.
    return re.sub(r"\s\s+|\n", " ", text) if kind in {TextFormat.MOODLE, TextFormat.PLAIN} else text


def _answer(answer: Answer) -> Json:
    return {
        "isCorrect": answer.right,
        "weight": _number(answer.weight),
        "text": _text(answer.text),
        "feedback": _text(answer.feedback),
    }


def _numbers(body: Numerical) -> Json | list[Json]:
    first = body.answers[0]
    if len(body.answers) == 1 and first.weight is None and first.feedback is None:
        return _value(first)  # quirk: a lone number stands without the list
    return [
        {
            "isCorrect": answer.right,
            "weight": _number(answer.weight),
            "text": _value(answer),
            "feedback": _text(answer.feedback),
        }
        for answer in body.answers
    ]


def _value(answer: NumberAnswer) -> Json:
    match answer.number:
        case Between(low=low, high=high):
            return {"type": "high-low", "numberHigh": float(high), "numberLow": float(low)}
        case Near(value=value, tolerance=None):
            return {"type": "simple", "number": float(value)}
        case Near(value=value, tolerance=tolerance):
            return {"type": "range", "number": float(value), "range": _number(tolerance)}
        case None:
            return {"format": "moodle", "text": "*"}


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
