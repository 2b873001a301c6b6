"""What a person is told: the form of every sentence in the tables."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A title, one or two short sentences, and what to do; the last two may be empty."""

    title: str
    sentence: str = ""
    remedy: str = ""
