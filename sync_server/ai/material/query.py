"""What sentences are looked for: a skill, an objective, and headings under which a person would look."""

from dataclasses import dataclass

from sync_server.ai.material.words import content_words

HEADING = 0.5
"""What a word of a heading weighs beside one of the skill or the objective, on either side."""


@dataclass(frozen=True, slots=True)
class Query:
    """What a question is to be about."""

    skill: str
    objective: str = ""
    headings: tuple[str, ...] = ()

    def weights(self, language: str) -> dict[str, float]:
        """Return the words that say something, and what each weighs."""
        weights = dict.fromkeys(content_words(" ".join(self.headings), language), HEADING)
        return weights | dict.fromkeys(content_words(f"{self.skill} {self.objective}", language), 1.0)
