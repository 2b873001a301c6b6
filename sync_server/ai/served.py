"""Which models a provider serves, as it last said itself, and what is wrong where the one that is asked is not among them."""

import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from sync_server.ai.errors import ModelAway, ModelBusy, ModelProblem, ModelRefused
from sync_server.ai.model import Model

KEY_REFUSED = frozenset(
    {"invalid_api_key", "expired_api_key", "401", "403", "permission_denied", "unauthorized"}
)
NOT_SERVED: Final = frozenset({"model_not_found", "model_decommissioned", "404"})


class Wrong(StrEnum):
    """What keeps a provider from being asked."""

    NOTHING = ""
    NOT_LOOKED = "not_looked"
    NO_PROVIDER = "no_provider"
    NO_KEY = "no_key"
    KEY_REFUSED = "key_refused"
    NOT_SERVED = "not_served"
    AWAY = "away"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found when a provider was asked what it serves. ``said`` is its own code, where it told one."""

    wrong: Wrong = Wrong.NOT_LOOKED
    models: tuple[str, ...] = ()
    said: str = ""
    at_ms: int | None = None

    @property
    def works(self) -> bool:
        """Say whether the model that is asked is served, as far as is known."""
        return self.wrong is Wrong.NOTHING


def look(model: Model, wanted: str, *, key_given: bool, now: int) -> Looked:
    """Ask a provider what it serves. ``key_given``: it was given a key, without which some refuse."""
    try:
        served = model.models()
    except ModelBusy as error:
        return Looked(Wrong.BUSY, (), error.detail, now)
    except ModelAway as error:
        return Looked(Wrong.AWAY, (), error.detail, now)
    except ModelRefused as error:
        if error.detail in KEY_REFUSED:
            return Looked(Wrong.KEY_REFUSED if key_given else Wrong.NO_KEY, (), error.detail, now)
        return Looked(Wrong.AWAY, (), error.detail, now)
    except ModelProblem as error:
        return Looked(Wrong.AWAY, (), error.detail, now)
    return Looked(Wrong.NOTHING if wanted in served else Wrong.NOT_SERVED, served, "", now)


class Served:
    """What is known of a provider's models. Safe for use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._looked = Looked()
        self._gone: frozenset[str] = frozenset()

    @property
    def looked(self) -> Looked:
        """What was found last."""
        with self._lock:
            return self._looked

    def found(self, looked: Looked) -> None:
        """Take up what was found; a provider that could not be asked leaves what was known of its models."""
        with self._lock:
            if looked.models:
                self._gone = frozenset()
            else:
                looked = replace(looked, models=self._looked.models)
            self._looked = looked

    def gone(self, model: str) -> None:
        """Note that a provider refused a model as one that it has not."""
        with self._lock:
            self._gone |= {model}

    def has(self, model: str) -> bool:
        """Say whether a model may be asked: it is among those that are served, or that is not known."""
        with self._lock:
            known = self._looked.models
            return model not in self._gone and (not known or model in known)
