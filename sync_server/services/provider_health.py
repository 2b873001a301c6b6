"""How a provider of models stands: whether it may be asked, since when it does not answer, and what it serves."""

from dataclasses import dataclass
from enum import StrEnum

from assessment.ids import OrganisationId
from sync_server.ai.pace import BREAKS_AFTER, Standing
from sync_server.ai.served import Looked, Wrong
from sync_server.services.server import Server
from sync_server.storage import ai_costs


class Breaker(StrEnum):
    """What the circuit breaker does with the next question."""

    OFF = "off"
    ASKS = "asks"
    STUMBLES = "stumbles"
    """The last questions came to nothing, and it is asked on."""
    WAITS = "waits"
    """The provider wants to be left alone, for as long as it said."""
    RESTS = "rests"
    """After so many failures nobody asks for a while."""
    PROBES = "probes"
    """The next question alone goes there, to see whether it answers again."""


@dataclass(frozen=True, slots=True)
class ProviderHealth:
    """A provider as an organisation last met it. ``since_ms``: since when it does not answer, None where it does."""

    provider: str
    model: str
    fallback: str
    breaker: Breaker
    since_ms: int | None
    not_before_ms: int
    failures: int
    said: str
    answered_ms: int | None
    looked: Looked


def breaker_of(standing: Standing, now: int) -> Breaker:
    """Return what is done with the next question."""
    if standing.not_before_ms > now:
        return Breaker.RESTS if standing.failures >= BREAKS_AFTER else Breaker.WAITS
    if standing.failures >= BREAKS_AFTER:
        return Breaker.PROBES
    return Breaker.STUMBLES if standing.failures else Breaker.ASKS


def provider_health(server: Server, organisation: OrganisationId) -> ProviderHealth:
    """Return how the provider stands that is asked here."""
    model, ai = server.model, server.config.ai
    if model is None:
        return ProviderHealth("", "", "", Breaker.OFF, None, 0, 0, "", None, Looked(Wrong.NO_PROVIDER))
    name = f"{model.kind} {model.where}"[:200]
    standing, since, answered = Standing(), None, None
    with server.database.read() as session:
        row = next((one for one in ai_costs.paces(session, organisation) if one.provider == name), None)
        if row is not None:
            standing = Standing(row.not_before_ms, row.failures, row.said)
            answered = ai_costs.last_answer_ms(session, organisation, name)
            if row.failures:
                since = ai_costs.first_failure_ms(session, organisation, name, answered or 0)
    return ProviderHealth(
        name,
        ai.model,
        ai.fallback,
        breaker_of(standing, server.clock()),
        since,
        standing.not_before_ms,
        standing.failures,
        standing.said,
        answered,
        server.served.looked,
    )
