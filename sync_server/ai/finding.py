"""What a gate finds in a proposed item: data, for a repair, for statistics and for a page to say in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Gate(StrEnum):
    """The gates, in the order in which they are asked; ``docs/ai.md`` says what each is for."""

    SHAPE = "G1"
    EVIDENCE = "G2"
    OPTIONS = "G3"
    WORDING = "G4"
    BALANCE = "G5"
    LEAK = "G6"
    FORM = "G7"
    BANK = "G8"
    READABILITY = "G9"
    BLIND = "G10"
    GUESSABLE = "G11"
    SUPPORT = "G12"
    HOSTILE = "G13"


@dataclass(frozen=True, slots=True)
class Finding:
    """``code`` is the gate's; ``place`` a field such as ``options[2].text``; ``detail`` a word, with a value after a colon."""

    code: Gate
    place: str
    detail: str


Findings = tuple[Finding, ...]


def rejects(findings: Iterable[Finding]) -> bool:
    """Say whether an item may not pass as it is. One that is guessable may: it is marked as easy."""
    return any(finding.code is not Gate.GUESSABLE for finding in findings)
