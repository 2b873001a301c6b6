"""What a language model is asked and what it says, whoever serves it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, Protocol

LONGEST_SECONDS: Final = 180.0
"""So long an answer may take in all."""


class Finish(Enum):
    """How a reply came to its end."""

    WHOLE = "whole"
    CUT = "cut"
    """It was as long as it may be, and stops in the middle."""
    REFUSED = "refused"
    """The model, or a filter beside it, did not want to."""
    OFF_SCHEMA = "off_schema"
    """The provider says itself that what was generated is not as asked."""


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """One question to a model. ``instructions`` come first and are alike for many, so that providers can keep them.

    ``schema`` is the JSON Schema of the reply, in the subset that strict mode takes; ``name`` names it.
    ``most_tokens`` bounds the reply, with what the model thinks beforehand.
    """

    model: str
    instructions: str
    material: str
    name: str
    schema: Mapping[str, Any] = field(hash=False)
    most_tokens: int = 8_000
    seed: int = 0
    effort: str = "low"


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one exchange; ``cached`` are those of the prompt that the provider had kept."""

    prompt: int = 0
    cached: int = 0
    completion: int = 0


@dataclass(frozen=True, slots=True)
class ModelReply:
    """What a model said, as text that is yet to be read, and what the provider told about it."""

    text: str
    finish: Finish
    usage: Usage
    model: str
    name: str = ""
    """The provider's own id of the exchange."""
    fingerprint: str = ""


class Model(Protocol):
    """Whoever serves models. ``kind`` and ``where`` tell staff which one it is."""

    kind: str
    where: str

    def ask(self, request: ModelRequest) -> ModelReply:
        """Return the reply.

        Raises:
            ModelBusy: not now; it may say when.
            ModelAway: no answer, or none of a provider that works.
            ModelRefused: this request is never taken as it is.
        """

    def models(self) -> tuple[str, ...]:
        """Return the names of the models that are served.

        Raises:
            ModelBusy, ModelAway, ModelRefused: they cannot be told.
        """

    def close(self) -> None:
        """Give back what is open."""
