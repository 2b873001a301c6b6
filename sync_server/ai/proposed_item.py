"""An item as a model proposes it, read from its JSON field by field: whole, or told what is wrong with its shape (G1)."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sync_server.ai.finding import Finding, Findings, Gate

FEWEST_OPTIONS, MOST_OPTIONS = 3, 6
FEWEST_TESTS, MOST_TESTS = 3, 30
MOST_CRITERIA, FEWEST_LEVELS, MOST_LEVELS = 10, 2, 10
MOST_POINTS = 100
LANGUAGES = ("python", "javascript", "c")
_FUNCTION = re.compile(r"\s*([A-Za-z_$][\w$]*)\s*\(")


class Kind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    SHORT_TEXT = "short_text"
    EXTENDED_TEXT = "extended_text"
    CODE = "code"


class Bloom(StrEnum):
    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"
    ANALYSE = "analyse"
    EVALUATE = "evaluate"
    CREATE = "create"


class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class ProposedOption:
    text: str
    why_wrong: str


@dataclass(frozen=True, slots=True)
class Evidence:
    source_id: str
    quote: str


@dataclass(frozen=True, slots=True)
class ProposedLevel:
    points: int
    text: str


@dataclass(frozen=True, slots=True)
class ProposedCriterion:
    title: str
    levels: tuple[ProposedLevel, ...]


@dataclass(frozen=True, slots=True)
class ProposedTest:
    """With a signature ``input`` is a JSON array of arguments and ``expected`` a JSON value; else both are plain text."""

    input: str
    expected: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class ProposedItem:
    """What is not of its kind is empty. ``answer_index`` is as the model gave it and may lie beyond the options."""

    kind: Kind
    stem: str
    evidence: Evidence
    bloom: Bloom
    difficulty: Difficulty
    skill: str
    explanation: str
    options: tuple[ProposedOption, ...] = ()
    answer_index: tuple[int, ...] = ()
    answer: bool = False
    accepted: tuple[str, ...] = ()
    model_answer: str = ""
    rubric: tuple[ProposedCriterion, ...] = ()
    language: str = ""
    signature: str = ""
    solution: str = ""
    tests: tuple[ProposedTest, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The texts that are right: options, or what is accepted; none where nothing is picked or typed."""
        if self.kind is Kind.SHORT_TEXT:
            return self.accepted
        there = range(len(self.options))
        return tuple(self.options[index].text for index in self.answer_index if index in there)

    @property
    def distractors(self) -> tuple[str, ...]:
        """The texts of the wrong options."""
        return tuple(
            option.text for index, option in enumerate(self.options) if index not in self.answer_index
        )

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text that people read, with its place."""
        yield "stem", self.stem
        for index, option in enumerate(self.options):
            yield f"options[{index}].text", option.text
            yield f"options[{index}].why_wrong", option.why_wrong
        for index, text in enumerate(self.accepted):
            yield f"accepted[{index}]", text
        yield "explanation", self.explanation
        yield "skill", self.skill
        if self.model_answer:
            yield "model_answer", self.model_answer
        for index, criterion in enumerate(self.rubric):
            yield f"rubric[{index}].title", criterion.title
            for number, level in enumerate(criterion.levels):
                yield f"rubric[{index}].levels[{number}].text", level.text


def function_of(signature: str) -> str:
    """Return the name of the function that a signature names, nothing where it names none."""
    found = _FUNCTION.match(signature)
    return found[1] if found else ""


def read_proposed(document: object) -> ProposedItem | Findings:
    """Return the item, or what is wrong with its shape. Any JSON may come."""
    reader = _Reader()
    item = reader.item(document)
    return tuple(reader.findings) or item


def read_batch(document: object) -> tuple[ProposedItem | Findings, ...]:
    """Return what a reply to ``schema_of`` holds, one after another."""
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list):
        return ((Finding(Gate.SHAPE, "items", "missing"),),)
    return tuple(read_proposed(one) for one in items[:100])


_COMMON = frozenset(("kind", "stem", "evidence", "bloom", "difficulty", "skill", "explanation"))
_CHOICE = frozenset(("options", "answer_index"))
FIELDS: Mapping[Kind, frozenset[str]] = {
    Kind.SINGLE: _COMMON | _CHOICE,
    Kind.MULTIPLE: _COMMON | _CHOICE,
    Kind.TRUE_FALSE: _COMMON | {"answer"},
    Kind.SHORT_TEXT: _COMMON | {"accepted"},
    Kind.EXTENDED_TEXT: _COMMON | {"model_answer", "rubric"},
    Kind.CODE: _COMMON | {"language", "signature", "solution", "tests"},
}


class _Reader:
    """Reads on after what is wrong, so that one repair can name it all."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def item(self, document: object) -> ProposedItem:
        fields = self._object(document, "")
        kind = self._one_of(Kind, fields.get("kind"), "kind", Kind.SINGLE)
        self._only(fields, FIELDS[kind], "")
        quoted = self._object(fields.get("evidence"), "evidence")
        self._only(quoted, frozenset(("source_id", "quote")), "evidence.")
        item = ProposedItem(
            kind,
            self._text(fields.get("stem"), "stem", 4_000 if kind is Kind.CODE else 1_500, least=3),
            Evidence(
                self._text(quoted.get("source_id"), "evidence.source_id", 200),
                self._text(quoted.get("quote"), "evidence.quote", 2_000),
            ),
            self._one_of(Bloom, fields.get("bloom"), "bloom", Bloom.REMEMBER),
            self._one_of(Difficulty, fields.get("difficulty"), "difficulty", Difficulty.EASY),
            self._text(fields.get("skill"), "skill", 200),
            self._text(fields.get("explanation"), "explanation", 3_000),
            **self._of_kind(kind, fields),
        )
        if kind is Kind.CODE:
            self._code(item)
        return item

    def _of_kind(self, kind: Kind, fields: Mapping[str, Any]) -> dict[str, Any]:
        if kind in {Kind.SINGLE, Kind.MULTIPLE}:
            return {"options": self._options(fields), "answer_index": self._indices(kind, fields)}
        if kind is Kind.TRUE_FALSE:
            return {"answer": self._bool(fields.get("answer"), "answer")}
        if kind is Kind.SHORT_TEXT:
            return {"accepted": tuple(self._text(*one, 200) for one in self._list(fields, "accepted", 1, 20))}
        if kind is Kind.EXTENDED_TEXT:
            criteria = self._list(fields, "rubric", 1, MOST_CRITERIA)
            return {
                "model_answer": self._text(fields.get("model_answer"), "model_answer", 8_000),
                "rubric": tuple(self._criterion(*one) for one in criteria),
            }
        language = fields.get("language")
        if language not in LANGUAGES:
            self._note("language", "unknown")
        return {
            "language": language if isinstance(language, str) else "",
            "signature": self._text(fields.get("signature"), "signature", 300, least=0),
            "solution": self._text(fields.get("solution"), "solution", 20_000),
            "tests": tuple(self._test(*one) for one in self._list(fields, "tests", FEWEST_TESTS, MOST_TESTS)),
        }

    def _options(self, fields: Mapping[str, Any]) -> tuple[ProposedOption, ...]:
        options = []
        for one, place in self._list(fields, "options", FEWEST_OPTIONS, MOST_OPTIONS):
            option = self._object(one, place)
            self._only(option, frozenset(("text", "why_wrong")), f"{place}.")
            text = self._text(option.get("text"), f"{place}.text", 500)
            options.append(
                ProposedOption(
                    text, self._text(option.get("why_wrong"), f"{place}.why_wrong", 1_000, least=0)
                )
            )
        return tuple(options)

    def _indices(self, kind: Kind, fields: Mapping[str, Any]) -> tuple[int, ...]:
        given = fields.get("answer_index")
        indices = given if isinstance(given, list) and kind is Kind.MULTIPLE else [given]
        if not indices or not all(type(index) is int and abs(index) < 1_000 for index in indices):
            self._note("answer_index", "type")
            return ()
        return tuple(indices[:100])

    def _criterion(self, given: object, place: str) -> ProposedCriterion:
        fields = self._object(given, place)
        self._only(fields, frozenset(("title", "levels")), f"{place}.")
        levels = []
        for one, where in self._list(fields, "levels", FEWEST_LEVELS, MOST_LEVELS, at=f"{place}.levels"):
            level = self._object(one, where)
            self._only(level, frozenset(("points", "text")), f"{where}.")
            points = level.get("points")
            if type(points) is not int or not 0 <= points <= MOST_POINTS:
                self._note(f"{where}.points", "type")
                points = 0
            levels.append(ProposedLevel(points, self._text(level.get("text"), f"{where}.text", 500)))
        if levels and len({level.points for level in levels}) != len(levels):
            self._note(f"{place}.levels", "points_twice")
        return ProposedCriterion(self._text(fields.get("title"), f"{place}.title", 200), tuple(levels))

    def _test(self, given: object, place: str) -> ProposedTest:
        fields = self._object(given, place)
        self._only(fields, frozenset(("input", "expected", "hidden")), f"{place}.")
        return ProposedTest(
            self._text(fields.get("input"), f"{place}.input", 10_000, least=0),
            self._text(fields.get("expected"), f"{place}.expected", 10_000, least=0),
            self._bool(fields.get("hidden"), f"{place}.hidden"),
        )

    def _code(self, item: ProposedItem) -> None:
        name = function_of(item.signature)
        if item.signature and not name:
            self._note("signature", "no_function")
        if name and not re.search(rf"(?<![\w$]){re.escape(name)}(?![\w$])", item.solution):
            self._note("solution", "no_function")
        if len({test.hidden for test in item.tests}) < 2:
            self._note("tests", "all_hidden_or_none")
        for index, test in enumerate(item.tests if item.signature else ()):
            if not isinstance(_json_of(test.input), list):
                self._note(f"tests[{index}].input", "not_json_array")
            if _json_of(test.expected) is _NO_JSON:
                self._note(f"tests[{index}].expected", "not_json")

    def _note(self, place: str, detail: str) -> None:
        self.findings.append(Finding(Gate.SHAPE, place or "item", detail))

    def _object(self, given: object, place: str) -> Mapping[str, Any]:
        if isinstance(given, dict):
            return given
        self._note(place, "missing" if given is None else "type")
        return {}

    def _only(self, fields: Mapping[str, Any], known: frozenset[str], before: str) -> None:
        for _ in range(len(set(fields) - known)):
            self._note(before.removesuffix("."), "unknown_field")

    def _list(
        self, fields: Mapping[str, Any], name: str, least: int, most: int, *, at: str = ""
    ) -> list[tuple[Any, str]]:
        place, given = at or name, fields.get(name)
        if not isinstance(given, list):
            self._note(place, "missing" if given is None else "type")
            return []
        if not least <= len(given) <= most:
            self._note(place, f"count:{len(given)}")
        return [(one, f"{place}[{index}]") for index, one in enumerate(given[:most])]

    def _text(self, given: object, place: str, longest: int, *, least: int = 1) -> str:
        if not isinstance(given, str):
            self._note(place, "missing" if given is None else "type")
            return ""
        if len(given.strip()) < least:
            self._note(place, "empty")
        elif len(given) > longest:
            self._note(place, f"too_long:{len(given)}")
        elif re.search("[\ud800-\udfff]", given):
            self._note(place, "not_text")
        return given

    def _bool(self, given: object, place: str) -> bool:
        if not isinstance(given, bool):
            self._note(place, "missing" if given is None else "type")
        return given is True

    def _one_of(self, words: type[Any], given: object, place: str, otherwise: Any) -> Any:
        if isinstance(given, str) and given in {word.value for word in words}:
            return words(given)
        self._note(place, "missing" if given is None else "unknown")
        return otherwise


_NO_JSON = object()


def _json_of(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return _NO_JSON
