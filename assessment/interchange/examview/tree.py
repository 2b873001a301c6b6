"""ExamView XML taken apart: questions as they stand there, texts as foreign HTML."""

import re
from dataclasses import dataclass

from assessment.interchange.qti.body import html_within
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.xml import Element, elements, line_of, local_attributes, local_name, text_within

_CHOICE = re.compile(r"choice-([a-z])")
_LINE = re.compile(r"[ \t]*\r?\n[ \t]*")


@dataclass(frozen=True, slots=True)
class Question:
    """A ``question``: its type (``mc``, ``tf`` …), its texts, the letters of its choices with what they say."""

    kind: str
    ident: str
    text: str
    answer: str
    answer_html: str
    choices: tuple[tuple[str, str], ...]
    rationale: str
    group: str
    line: str


@dataclass(frozen=True, slots=True)
class Faulty:
    """A question whose texts cannot be read."""

    ident: str
    line: str
    error: QtiRefused


@dataclass(frozen=True, slots=True)
class Group:
    """A ``matching-group``: what its questions choose among."""

    name: str
    text: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The questions of a file in their order, and its groups by name."""

    title: str
    questions: tuple[Question | Faulty, ...]
    groups: dict[str, Group]


def taken_apart(root: Element, place: str) -> Document:
    """Return what a file holds. A group whose texts cannot be read is left out: then its questions miss it."""
    questions: list[Question | Faulty] = []
    groups: dict[str, Group] = {}
    title = ""
    for element in elements(root):
        name = local_name(element)
        if name == "header":
            title = " ".join(_text(element, "title").split())[:500]
        elif name == "question":
            questions.append(_question_or_fault(element, place))
        elif name == "matching-group":
            group = _group(element, place)
            groups |= {group.name: group} if group is not None and group.name not in groups else {}
    return Document(title, tuple(questions), groups)


def _question_or_fault(element: Element, place: str) -> Question | Faulty:
    try:
        return _question(element, place)
    except QtiRefused as error:
        return Faulty(local_attributes(element).get("question-id", ""), line_of(element, place), error)


def _group(element: Element, place: str) -> Group | None:
    name = local_attributes(element).get("name", "")
    try:
        return Group(name, _html(element, "text", place), _choices(element, place))
    except QtiRefused:
        return None


def _question(element: Element, place: str) -> Question:
    told = local_attributes(element)
    return Question(
        told.get("type", "").strip().lower(),
        told.get("question-id", "").strip(),
        _html(element, "text", place),
        _text(element, "answer").strip(),
        _html(element, "answer", place),
        _choices(element, place),
        _html(element, "rationale", place),
        told.get("group", ""),
        line_of(element, place),
    )


def _choices(element: Element, place: str) -> tuple[tuple[str, str], ...]:
    found = []
    for choices in (one for one in elements(element) if local_name(one) == "choices"):
        for one in elements(choices):
            letter = _CHOICE.fullmatch(local_name(one))
            if letter:
                found.append((letter[1].upper(), _shown(one, place)))
    return tuple(found)


def _html(element: Element, name: str, place: str) -> str:
    return "".join(_shown(one, place) for one in elements(element) if local_name(one) == name)


def _shown(element: Element, place: str) -> str:
    """Return a text as foreign HTML; a line of the file is one of the text."""
    return _LINE.sub("<br>", html_within(element, place).strip())


def _text(element: Element, name: str) -> str:
    return "".join(text_within(one) for one in elements(element) if local_name(one) == name)
