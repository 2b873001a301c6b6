"""The console's words for tasks, exchanges, and the provider of models."""

from collections.abc import Mapping

MODEL_WORDS: Mapping[str, Mapping[str, str]] = {
    "task_kind": {"generation": "Questions from material", "evaluation": "Proposals of marks"},
    "gate": {
        "G1": "shape",
        "G2": "evidence",
        "G3": "options",
        "G4": "wording",
        "G5": "balance",
        "G6": "gives away",
        "G7": "form",
        "G8": "known already",
        "G9": "reading level",
        "G10": "answered blind",
        "G11": "guessable",
        "G12": "not supported",
        "G13": "hostile",
    },
    "outcome": {
        "answered": "answered",
        "kept": "saved: a reply was kept",
        "rate_limit_exceeded": "told to wait",
        "capacity_exceeded": "no room",
        "timeout": "no answer in time",
        "connection": "not reached",
        "unreadable": "cannot be read",
        "invalid_api_key": "the key is not taken",
        "model_not_found": "the model is not served",
        "too_large": "too large",
    },
    "outcome_tone": {"answered": "ok", "kept": "accent"},
    "breaker": {
        "off": "No provider",
        "asks": "Asked as usual",
        "stumbles": "The last questions came to nothing",
        "waits": "It wants to be left alone for a while",
        "rests": "It does not answer; nobody asks for a while",
        "probes": "The next question shows whether it answers again",
    },
    "breaker_tone": {
        "off": "",
        "asks": "ok",
        "stumbles": "warn",
        "waits": "warn",
        "rests": "danger",
        "probes": "warn",
    },
    "looked": {
        "not_looked": "It has not been looked yet which models are served: the process that asks does so.",
        "no_provider": "No provider is set.",
        "no_key": "The provider wants a key, and this server has none.",
        "key_refused": "The provider does not take this server's key.",
        "not_served": "The provider does not serve the model that this server names.",
        "away": "The provider could not be reached when it was last asked what it serves.",
        "busy": "The provider was busy when it was last asked what it serves.",
    },
}
MODEL_DONE: Mapping[str, str] = {"limits_saved": "The limits are saved."}
