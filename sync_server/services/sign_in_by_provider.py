"""Staff sign in at a provider of the organisation's choice (OpenID Connect). Only who is staff here already gets in.

Whom the provider means is found once, by a claim that is the name of an account here; from then on by the provider's
own name for that person, which nobody else ever gets.
"""

import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Any

from assessment.ids import OrganisationId
from sync_server.config import Oidc
from sync_server.errors import NotFound, NotSignedIn, NotStaff, ProviderRefused
from sync_server.services.begin_session import SignedIn
from sync_server.services.second_step import SecondStep
from sync_server.services.server import Server, secret_hash
from sync_server.services.sign_in_staff import let_in
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount
from sync_server.storage.staff import account, accounts
from sync_server.storage.staff_models import StaffIdentity, StaffStep
from sync_server.storage.staff_steps import (
    forget_identities,
    forget_steps,
    has_identity,
    identity_of,
    step_of,
)

LIFE_MS = 10 * 60_000
KIND = "oidc"
BYTES = 32


@dataclass(frozen=True, slots=True)
class Begun:
    """Where a browser is to go; ``state`` is what it has to bring back, and keeps in a cookie of its own."""

    address: str
    state: str = field(repr=False)


def begin_at_provider(server: Server, organisation: OrganisationId, *, redirect_uri: str) -> Begun:
    """Begin a sign-in at the provider, which sends the browser back to ``redirect_uri``.

    Raises:
        NotFound: no provider is configured.
        ProviderAway: it does not answer.
    """
    from sync_server.services.ask_provider import Drawn, address_to_go_to, discover

    provider = _provider(server)
    drawn = Drawn(*(_drawn(server) for _ in range(3)))
    address = address_to_go_to(provider, discover(provider), drawn, redirect_uri=redirect_uri)
    now = server.clock()

    def write(session: Session) -> None:
        forget_steps(session, organisation, before=now)
        session.add(
            StaffStep(
                organisation_id=organisation,
                token_hash=secret_hash(drawn.state),
                kind=KIND,
                name="",
                held=json.dumps({"nonce": drawn.nonce, "verifier": drawn.verifier}),
                tries=0,
                expires_ms=now + LIFE_MS,
            )
        )

    server.database.write(write)
    return Begun(address, drawn.state)


def finish_at_provider(
    server: Server,
    organisation: OrganisationId,
    *,
    code: str,
    state: str,
    kept: str,
    redirect_uri: str,
    before: str = "",
) -> SignedIn | SecondStep:
    """Begin a session, or the second step, by the code that a browser brings back. ``kept``: the state in its cookie.

    Raises:
        NotFound: no provider is configured.
        NotSignedIn: this browser began nothing, or it is over.
        ProviderAway: it does not answer.
        ProviderRefused: what it says does not hold.
        NotStaff: whom it means is no member of staff here.
    """
    from sync_server.services.ask_provider import Drawn, believed, discover, exchange

    provider = _provider(server)
    if not state or not compare_digest(state.encode(), kept.encode()):
        raise NotSignedIn
    held = server.database.write(lambda session: _taken(server, session, organisation, state))
    if held is None:
        raise NotSignedIn
    drawn = Drawn(state, held["nonce"], held["verifier"])
    there = discover(provider)
    token = exchange(provider, there, drawn, code, redirect_uri=redirect_uri)
    claims = believed(provider, there, drawn, token, now_ms=server.clock())
    row = server.database.write(lambda session: _whom(server, session, organisation, provider, claims))
    return let_in(server, organisation, row, before=before, how=f"by {provider.issuer}")


def forget_provider(server: Server, organisation: OrganisationId, name: str, *, actor: str) -> None:
    """Let the provider speak for a member of staff no more, until it is found anew whom it means.

    Raises:
        NotFound: there is no such member of staff.
    """
    now = server.clock()

    def write(session: Session) -> None:
        if account(session, organisation, name) is None:
            raise NotFound("staff", name)
        forget_identities(session, organisation, name)
        record(session, organisation, actor=actor, action="identity_forgotten", subject=name, now=now)

    server.database.write(write)


def _provider(server: Server) -> Oidc:
    if server.config.oidc is None:
        raise NotFound("provider", "")
    return server.config.oidc


def _drawn(server: Server) -> str:
    return urlsafe_b64encode(server.draw(BYTES)).rstrip(b"=").decode()


def _taken(
    server: Server, session: Session, organisation: OrganisationId, state: str
) -> dict[str, str] | None:
    """Take what was drawn for a sign-in, once."""
    step = step_of(session, organisation, secret_hash(state), lock=True)
    if step is None or step.kind != KIND:
        return None
    session.delete(step)
    held: dict[str, str] = json.loads(step.held)
    return held if step.expires_ms > server.clock() else None


def _whom(
    server: Server, session: Session, organisation: OrganisationId, provider: Oidc, claims: dict[str, Any]
) -> StaffAccount:
    """Return whom the provider means, bound to its own name for that person from now on."""
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= 255 or "\0" in subject:
        raise ProviderRefused("sub")
    hold_back_others(session, organisation)
    known = identity_of(session, organisation, provider.issuer, subject)
    if known is not None:
        row = account(session, organisation, known.name)
        if row is None or row.left_ms is not None:
            raise NotStaff
        return row
    row = _by_claim(session, organisation, provider, claims)
    if row is None or has_identity(session, organisation, provider.issuer, row.name):
        raise NotStaff  # an address that was given to somebody else since is not the person who had it
    now = server.clock()
    session.add(
        StaffIdentity(
            organisation_id=organisation,
            issuer=provider.issuer,
            subject=subject,
            name=row.name,
            bound_ms=now,
        )
    )
    record(
        session,
        organisation,
        actor=row.name,
        action="identity_bound",
        subject=row.name,
        now=now,
        detail=provider.issuer,
    )
    return row


def _by_claim(
    session: Session, organisation: OrganisationId, provider: Oidc, claims: dict[str, Any]
) -> StaffAccount | None:
    told = claims.get(provider.claim)
    if not isinstance(told, str) or not told:
        return None
    if provider.claim == "email" and claims.get("email_verified") is not True:
        return None
    found = [
        row
        for row in accounts(session, organisation)
        if row.left_ms is None and row.name.casefold() == told.casefold()
    ]
    return found[0] if len(found) == 1 else None
