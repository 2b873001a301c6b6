"""What a language model, or material for it, can be refused or fail by. They carry codes, as all errors here do."""

from sync_server.errors import Refused, ServerError


class MaterialRefused(Refused):
    """A document cannot be read; ``code`` says why, ``place`` where in it."""

    def __init__(self, code: str, place: str = "", detail: str = "") -> None:
        super().__init__(": ".join(part for part in (code, place[:200], detail) if part))
        self.code = code
        self.place = place[:200]


class ModelProblem(ServerError):
    """A language model was asked in vain; ``detail`` is a code."""


class ModelBusy(ModelProblem):
    """Not now; ``wait_ms`` is how long its provider wants to be left alone, None if untold."""

    def __init__(self, detail: str = "", wait_ms: int | None = None) -> None:
        super().__init__(detail)
        self.wait_ms = wait_ms


class ModelAway(ModelProblem):
    """No answer, or none of a provider that works."""


class ModelRefused(ModelProblem):
    """It never takes this request as it is. ``for_its_words``: it may take another one."""

    def __init__(self, detail: str = "", *, for_its_words: bool = False) -> None:
        super().__init__(detail)
        self.for_its_words = for_its_words
