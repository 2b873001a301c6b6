"""A GIFT tree to a file that reads as the same tree again. What GIFT cannot say is refused by name, never bent."""

from decimal import Decimal

from assessment.errors import AssessmentError
from assessment.interchange.gift.escapes import WHITE, escape
from assessment.interchange.gift.tree import (
    Answer,
    Between,
    Body,
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

_ARROW = "->"


class GiftCannot(AssessmentError):
    """GIFT has no way to say this; ``place`` is the question's title, ``detail`` what it is."""


def write_gift(document: Document) -> bytes:
    """Return the file.

    Raises:
        GiftCannot: for the first question that GIFT cannot say, or one that was never read.
    """
    return "".join(f"{write_entry(entry)}\n\n" for entry in document.entries).encode()


def write_entry(entry: Category | Question | Faulty) -> str:
    """Return one entry without the blank line that must follow it.

    Raises:
        GiftCannot: naming what GIFT cannot say.
    """
    match entry:
        case Category(path=path):
            if "\n" in path or path != path.strip(WHITE):
                raise GiftCannot(path, "category_path")
            return f"$CATEGORY: {path}"
        case Faulty():
            raise GiftCannot(entry.fault, "faulty")
        case Question():
            return _question(entry)


def _question(question: Question) -> str:
    lost = _lost(question)
    if lost:
        raise GiftCannot(question.title, lost)
    comments = _comments(question)
    title = f"::{escape(question.title)}::" if question.title else ""
    stem = _stem(question.stem)
    if isinstance(question.body, Description):
        return f"{comments}{title}{stem}"
    general = (
        f"\n\t####{_text(question.general_feedback, question.stem)}" if question.general_feedback else ""
    )
    return f"{comments}{title}{stem}{{{_body(question.body, question.stem)}{general}}}{escape(question.stem.after or '')}"


def _lost(question: Question) -> str:
    """Return what a reader would not find again, or nothing."""
    body, stem = question.body, question.stem
    if any(text != text.strip(WHITE) for text in _texts(question)):
        return "outer_space"
    if " ".join(question.title.split()) != question.title:
        return "title_space"
    answers = body.answers if isinstance(body, MultipleChoice | ShortAnswer) else ()
    shown = [
        text
        for answer in answers
        for text in (answer.text.text, answer.feedback.text if answer.feedback else "")
    ]
    match body:
        case Description() if not (question.title or stem.before) or stem.after is not None:
            return "empty"
        case MultipleChoice() if all(answer.right for answer in answers):
            return "only_right_choices"
        case ShortAnswer() if not answers or not all(answer.right for answer in answers):
            return "wrong_answer"
        case ShortAnswer() if any(_ARROW in text for text in shown):
            return "arrow"
        case Matching() if not body.pairs or any(_ARROW in pair.prompt.text for pair in body.pairs):
            return "arrow"
        case Numerical() if not body.answers:
            return "empty"
    return ""


def _comments(question: Question) -> str:
    names = [("id", question.id)] * bool(question.id) + [("tag", tag) for tag in question.tags]
    for _, name in names:
        if not name.isprintable() or name != name.strip() or "\\" in name:
            raise GiftCannot(question.title, "tag_characters")
    marks = " ".join(f"[{kind}:{name.replace(']', chr(92) + ']')}]" for kind, name in names)
    return f"// {marks}\n" if marks else ""


def _stem(stem: Stem) -> str:
    named = stem.format is not TextFormat.MOODLE or stem.before.startswith(("[", "//"))
    return f"[{stem.format}]{escape(stem.before)}" if named else escape(stem.before)


def _text(text: Text, stem: Stem) -> str:
    named = text.format is not stem.format or text.text.startswith("[")
    return f"[{text.format}]{escape(text.text)}" if named else escape(text.text)


def _body(body: Body, stem: Stem) -> str:
    match body:
        case TrueFalse():
            wrong = f"#{_text(body.wrong_feedback, stem)}" if body.wrong_feedback else ""
            right = (
                f"{'' if wrong else '#'}#{_text(body.right_feedback, stem)}" if body.right_feedback else ""
            )
            return f"{'TRUE' if body.answer else 'FALSE'}{wrong}{right}"
        case MultipleChoice():
            return (
                "".join(_answer(answer, "=" if answer.right else "~", stem) for answer in body.answers) + "\n"
            )
        case ShortAnswer():
            return "".join(_answer(answer, "=", stem) for answer in body.answers) + "\n"
        case Matching():
            return (
                "".join(f"\n\t={_text(pair.prompt, stem)} -> {escape(pair.option)}" for pair in body.pairs)
                + "\n"
            )
        case Numerical():
            return "#" + "".join(_number_answer(answer, stem) for answer in body.answers) + "\n"
        case Essay() | Description():
            return ""


def _answer(answer: Answer, mark: str, stem: Stem) -> str:
    text = _text(answer.text, stem)
    if answer.weight is None and text.startswith("%"):
        text = f"[{answer.text.format}]{text}"
    return f"\n\t{mark}{_weight(answer.weight)}{text}{_feedback(answer.feedback, stem)}"


def _number_answer(answer: NumberAnswer, stem: Stem) -> str:
    shown = _number(answer.number)
    return (
        f"\n\t{'=' if answer.right else '~'}{_weight(answer.weight)}{shown}{_feedback(answer.feedback, stem)}"
    )


def _number(number: Near | Between | None) -> str:
    match number:
        case None:
            return "*"
        case Between(low=low, high=high):
            return f"{low}..{high}"
        case Near(value=value, tolerance=None):
            return f"{value}"
        case Near(value=value, tolerance=tolerance):
            return f"{value}:{tolerance}"


def _feedback(feedback: Text | None, stem: Stem) -> str:
    return f"#{_text(feedback, stem)}" if feedback else ""


def _weight(weight: Decimal | None) -> str:
    return "" if weight is None else f"%{weight:f}%"


def _texts(question: Question) -> list[str]:
    """Return every text whose outer white space a reader would lose; that beside a gap stays."""
    stem, body = question.stem, question.body
    found = [stem.before] if stem.after is None else [f"{stem.before}.", f".{stem.after}"]
    feedback: list[Text | None] = [question.general_feedback]
    if isinstance(body, MultipleChoice | ShortAnswer | Numerical):
        feedback += [answer.feedback for answer in body.answers]
    if isinstance(body, MultipleChoice | ShortAnswer):
        found += [answer.text.text for answer in body.answers]
    if isinstance(body, TrueFalse):
        feedback += [body.wrong_feedback, body.right_feedback]
    if isinstance(body, Matching):
        found += [text for pair in body.pairs for text in (pair.prompt.text, pair.option)]
    return found + [text.text for text in feedback if text is not None]
