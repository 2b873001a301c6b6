"""Why a hub is out of step with its upstream, as a code that is kept and told: what is above, or trouble of the hub's own."""

from sync_server.errors import (
    ServerError,
    StorageBusy,
    StorageDamaged,
    StorageFull,
    StorageProblem,
    UpstreamAway,
    UpstreamProblem,
    UpstreamProxy,
    UpstreamRefused,
    UpstreamSignInPage,
    UpstreamTakesLess,
)

OWN = "own"
SOME = "some"
"""Before a code: upstream is heard, and something that is here does not go up."""
SHUT_OUT = "refused hub_revoked"
LONGEST = 200
_ABOVE: dict[type[UpstreamProblem], str] = {
    UpstreamAway: "away",
    UpstreamSignInPage: "sign_in_page",
    UpstreamProxy: "proxy",
    UpstreamTakesLess: "takes_less",
    UpstreamRefused: "refused",
    UpstreamProblem: "unreadable",
}
_HERE: dict[type[ServerError], str] = {
    StorageFull: "storage_full",
    StorageBusy: "storage_busy",
    StorageDamaged: "storage_damaged",
    StorageProblem: "storage_failed",
}


def code_of_trouble(error: Exception) -> str:
    """Return what it is and, after a blank, which: ``refused hub_revoked``, ``own storage_full``."""
    if isinstance(error, UpstreamProblem):
        kind = next(code for known, code in _ABOVE.items() if isinstance(error, known))
        which = error.code if isinstance(error, UpstreamRefused) else error.detail
    else:
        kind = OWN
        which = next(
            (code for known, code in _HERE.items() if isinstance(error, known)), type(error).__name__
        )
    return f"{kind} {which}".strip()[:LONGEST]
