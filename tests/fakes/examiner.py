"""A model that judges answers as it is scripted to: what a Groq of ours says in tests of evaluation."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Judgement = dict[str, Any]


@dataclass
class Examiner:
    """Says ``level`` (a place among the levels, from the lowest) for each criterion, with the answer's first words as its quote.

    ``spoil`` is given the reply and which one it is, and returns what is said instead. ``seen`` are the materials.
    """

    level: int = 1
    confidence: int = 90
    speaks: bool = False
    spoil: Callable[[Any, int], Any] = lambda reply, number: reply
    seen: list[Any] = field(default_factory=list)

    def __call__(self, body: dict[str, Any]) -> Any:
        material = json.loads(body["messages"][-1]["content"])
        schema = body["response_format"]["json_schema"]["schema"]
        self.seen.append(material)
        said = {
            name: self._answer(part["properties"], material["answers"][name])
            for name, part in schema["properties"]["answers"]["properties"].items()
        }
        return self.spoil({"answers": said, "feedback": "Both parts hold together."}, len(self.seen))

    def _answer(self, part: dict[str, Any], told: dict[str, str]) -> Judgement:
        words = told["answer"].removeprefix(told["seal"]).removesuffix(told["seal"]).strip()
        criteria = {}
        for name, criterion in part["criteria"]["properties"].items():
            levels = criterion["properties"]["level"]["enum"]
            criteria[name] = {
                "level": levels[min(self.level, len(levels) - 1)],
                "quote": " ".join(words.split()[:4]),
                "confidence": self.confidence,
            }
        return {"criteria": criteria, "speaks_to_grader": self.speaks, "feedback": "Well begun; say why."}
