"""What an item was made from, as gates look at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """``language`` is a tag such as ``fr``, empty where it is not known; rules of a language then do not apply."""

    id: str
    text: str
    language: str = ""

    @property
    def tongue(self) -> str:
        """The first part of the tag."""
        return self.language.lower().partition("-")[0]
