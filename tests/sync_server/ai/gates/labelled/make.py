"""How a labelled item is said briefly: a passage in sentences, and items on it as a model's JSON would give them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

_WHY = {
    "en": "The passage says something else of this.",
    "fr": "Le texte dit autre chose à ce sujet.",
    "es": "El texto dice otra cosa sobre esto.",
    "vi": "Đoạn văn nói khác về điều này.",
    "ar": "يقول النص شيئا آخر عن هذا.",
    "hi": "गद्यांश इसके बारे में कुछ और कहता है।",
    "zh": "文中所说与此不同。",
}


@dataclass(frozen=True)
class Passage:
    """A source of items, in sentences."""

    id: str
    language: str
    skill: str
    sentences: tuple[str, ...]
    joint: str = " "

    @property
    def text(self) -> str:
        return self.joint.join(self.sentences)


@dataclass(frozen=True)
class Spec:
    """One item. ``quote`` is the number of a sentence, or words; ``raw`` replaces fields of the document (None: left out)."""

    name: str
    passage: Passage
    kind: str
    stem: str
    keys: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    quote: int | str = 0
    true: bool = True
    bloom: str = "understand"
    difficulty: str = "medium"
    explanation: str = ""
    rubric: tuple[Mapping[str, Any], ...] = ()
    code: Mapping[str, Any] = field(default_factory=dict)
    raw: Mapping[str, Any] = field(default_factory=dict)

    @property
    def held_out(self) -> bool:
        """Whether it is in the third that no rule was tuned on."""
        return sha256(self.name.encode()).digest()[0] % 3 == 0

    def document(self) -> dict[str, Any]:
        """Return what a model would give."""
        quote = self.passage.sentences[self.quote] if isinstance(self.quote, int) else self.quote
        made: dict[str, Any] = {
            "kind": self.kind,
            "stem": self.stem,
            "evidence": {"source_id": self.passage.id, "quote": quote},
            "bloom": self.bloom,
            "difficulty": self.difficulty,
            "skill": self.passage.skill,
            "explanation": self.explanation or quote,
        }
        why = _WHY[self.passage.language]
        if self.kind in {"single", "multiple"}:
            options = [{"text": text, "why_wrong": why} for text in self.wrong]
            at = sha256(self.name.encode()).digest()[1]
            indices: list[int] = []
            for number, key in enumerate(self.keys):
                place = (at + 2 * number) % (len(options) + 1)
                indices = [index + (index >= place) for index in indices] + [place]
                options.insert(place, {"text": key, "why_wrong": ""})
            made["options"] = options
            made["answer_index"] = indices[0] if self.kind == "single" else sorted(indices)
        elif self.kind == "true_false":
            made["answer"] = self.true
        elif self.kind == "short_text":
            made["accepted"] = list(self.keys)
        elif self.kind == "extended_text":
            made |= {"model_answer": self.keys[0], "rubric": list(self.rubric)}
        else:
            made |= self.code
        made |= self.raw
        return {name: value for name, value in made.items() if value is not None}


@dataclass(frozen=True)
class Flaw:
    """An item with one flaw: its ``code``, and what the gate needs besides the item to see it."""

    code: str
    what: str
    spec: Spec
    level: str = "any"
    of: str = ""
    replies: tuple[Any, ...] = ()
    """For gates that ask a model: picks as texts of options, else the document of the reply."""

    @property
    def name(self) -> str:
        return self.spec.name


CLEAN: dict[str, Spec] = {}
FLAWED: list[Flaw] = []


class About:
    """A passage to which items are added; they are numbered."""

    def __init__(self, id: str, skill: str, *sentences: str) -> None:
        language = id.partition("-")[0]
        self.passage = Passage(id, language, skill, sentences, "" if language == "zh" else " ")
        self._count = 0

    def _add(self, kind: str, stem: str, **more: Any) -> None:
        self._count += 1
        name = f"{self.passage.id}.{self._count}"
        CLEAN[name] = Spec(name, self.passage, kind, stem, **more)

    def single(self, stem: str, key: str, wrong: Sequence[str], quote: int | str, **more: Any) -> None:
        self._add("single", stem, keys=(key,), wrong=tuple(wrong), quote=quote, **more)

    def multiple(
        self, stem: str, keys: Sequence[str], wrong: Sequence[str], quote: int | str, **more: Any
    ) -> None:
        self._add("multiple", stem, keys=tuple(keys), wrong=tuple(wrong), quote=quote, **more)

    def judge(self, stem: str, true: bool, quote: int | str, **more: Any) -> None:
        self._add("true_false", stem, true=true, quote=quote, **more)

    def short(self, stem: str, accepted: Sequence[str], quote: int | str, **more: Any) -> None:
        self._add("short_text", stem, keys=tuple(accepted), quote=quote, **more)

    def extended(
        self, stem: str, answer: str, rubric: Mapping[str, Sequence[str]], quote: int, **more: Any
    ) -> None:
        criteria = tuple(
            {
                "title": title,
                "levels": [{"points": points, "text": text} for points, text in enumerate(levels)],
            }
            for title, levels in rubric.items()
        )
        self._add("extended_text", stem, keys=(answer,), rubric=criteria, quote=quote, **more)

    def code(
        self,
        stem: str,
        signature: str,
        solution: str,
        tests: Sequence[tuple[str, str]],
        quote: int,
        language: str = "python",
    ) -> None:
        cases = [
            {"input": given, "expected": expected, "hidden": number > 0}
            for number, (given, expected) in enumerate(tests)
        ]
        about = {"language": language, "signature": signature, "solution": solution, "tests": cases}
        self._add("code", stem, code=about, quote=quote)


def flaw(
    code: str, of: str, what: str, *, level: str = "any", replies: Sequence[Any] = (), **changes: Any
) -> None:
    """Plant one flaw in a clean item."""
    clean = CLEAN[of]
    number = sum(other.code == code for other in FLAWED) + 1
    for name in ("keys", "wrong"):
        if name in changes:
            changes[name] = tuple(changes[name])
    spec = replace(clean, name=f"{code}-{number}-{of}", **changes)
    FLAWED.append(Flaw(code, what, spec, level, of, tuple(replies)))
