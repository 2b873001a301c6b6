"""A model that writes cloze questions out of the source it is given, and answers them: what a Groq of ours says in tests.

``spoil`` lets it write badly: it is given each item and its number, and returns what it says instead.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Item = dict[str, Any]


@dataclass
class Author:
    """Says what the schema of a request is named for. ``wrote`` counts items, ``asked`` each kind of question."""

    spoil: Callable[[Item, int], Any] = lambda item, number: item
    wrote: int = 0
    asked: dict[str, int] = field(default_factory=dict)

    def __call__(self, body: dict[str, Any]) -> Any:
        name = body["response_format"]["json_schema"]["name"]
        self.asked[name] = self.asked.get(name, 0) + 1
        material = json.loads(body["messages"][-1]["content"])
        match name:
            case "items":
                asked = len(material["wanted"]["not_again"])
                return {
                    "items": [
                        self._item(material["source"], asked + number, material["wanted"]["kind"])
                        for number in range(material["wanted"]["count"])
                    ]
                }
            case "repaired":
                return {"items": [self._mended(material)]}
            case "choice":
                return self._choice(material)
            case "support":
                quote = next(iter(_sentences(material["source"])), "")
                return {"verdict": "supported", "quote": quote}
        return {"answer": ""}

    def _item(self, source: dict[str, str], number: int, kind: str) -> Any:
        item = {"extended_text": _essay, "code": _program}.get(kind, _cloze)(source, number)
        self.wrote += 1
        return self.spoil(item, self.wrote)

    def _mended(self, material: dict[str, Any]) -> Item:
        return _cloze(material["source"], 7 + self.wrote)

    def _choice(self, material: dict[str, Any]) -> dict[str, list[int]]:
        """Return the option that fits the gap in the source; without one, the first."""
        source = material.get("source", "")
        before, _, after = material["question"].partition("____")
        start, end = before.rpartition(": ")[2].strip(), after.strip(" .'")
        for number, word in material["options"].items():
            if source and re.search(
                re.escape(start) + r"\s*" + re.escape(word) + r"\s*" + re.escape(end), source, re.IGNORECASE
            ):
                return {"chosen": [int(number)], "supported": []}
        return {"chosen": [1], "supported": []}


def _sentences(text: str) -> list[str]:
    return [one.strip() for one in text.split("\n") if len(one.split()) >= 8]


def _sentence(source: dict[str, str], number: int) -> str:
    """Return a sentence of the source: past the last it begins again, and the author repeats itself."""
    sentences = _sentences(source["text"])
    return sentences[number % len(sentences)]


def _cloze(source: dict[str, str], number: int) -> Item:
    sentence = _sentence(source, number)
    words = [word for word in re.findall(r"[A-Za-z]{6,}", sentence) if sentence.count(word) == 1]
    key = min(words, key=lambda word: (abs(len(word) - 8), word))
    others = sorted(
        {
            w
            for w in re.findall(r"[A-Za-z]{6,}", source["text"].lower())
            if w[:4] not in sentence.lower() and abs(len(w) - len(key)) <= 1
        }
    )
    wrong = [word for word in others if word[:4] != key[:4].lower()][:3]
    before, _, after = sentence.partition(key)
    stem = f"Which word fills the gap: {before.strip()} ____ {after.strip()}"
    options = [{"text": key.lower(), "why_wrong": ""}] + [
        {"text": word, "why_wrong": f"The source does not say {word} here."} for word in wrong
    ]
    return {
        "kind": "single",
        "stem": stem,
        "evidence": {"source_id": source["source_id"], "quote": sentence},
        "options": options,
        "answer_index": 0,
        "bloom": "remember",
        "difficulty": "easy",
        "skill": "reading for detail",
        "explanation": "The passage says so in these words.",
    }


def _essay(source: dict[str, str], number: int) -> Item:
    """Ask for an explanation of a sentence."""
    sentence = _sentence(source, number)
    levels = [{"points": 0, "text": "Gives no reason."}, {"points": 2, "text": "Gives one."}]
    return _about(sentence, source) | {
        "kind": "extended_text",
        "stem": f"Explain in your own words why this matters: {sentence}",
        "model_answer": "It keeps ships safe while they wait, and so trade can go on.",
        "rubric": [
            {"title": "Reasons", "levels": [*levels, {"points": 4, "text": "Gives two that hold."}]},
            {"title": "Terms", "levels": levels},
        ],
    }


def _program(source: dict[str, str], number: int) -> Item:
    """Ask for a function that counts vessels."""
    tests = [("[[3, 4]]", "7", False), ("[[]]", "0", True), ("[[1]]", "1", True), ("[[5, -2]]", "3", True)]
    return _about(_sentence(source, number), source) | {
        "kind": "code",
        "stem": "Write `count(berths)`, which returns how many vessels lie at all berths together.",
        "language": "python",
        "signature": "count(berths)",
        "solution": "def count(berths):\n    return sum(berths)\n",
        "tests": [{"input": one, "expected": two, "hidden": hidden} for one, two, hidden in tests],
    }


def _about(sentence: str, source: dict[str, str]) -> Item:
    return {
        "evidence": {"source_id": source["source_id"], "quote": sentence},
        "bloom": "apply",
        "difficulty": "medium",
        "skill": "reasoning",
        "explanation": "The passage says so in these words.",
    }
