"""The talk with a provider of sign-ins: OpenID Connect, by authorisation code with PKCE. Home of authlib and joserfc.

What the provider says is believed only where it is signed by a key that its own address names, is meant for us, and
carries what we drew for this very sign-in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from sync_server.config import Oidc, is_loopback
from sync_server.errors import ProviderAway, ProviderRefused

SECONDS = 8.0
MOST_BYTES = 1 << 20
LEEWAY_SECONDS = 60
SCOPE = "openid email profile"
SIGNED_BY = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "Ed25519", "EdDSA")
"""Signatures by a key that only the provider has; none made with a secret that we share."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a provider is asked, as it says itself."""

    authorize: str
    token: str
    keys: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn for one sign-in, and is known to nobody but this server and, in part, the provider."""

    state: str
    nonce: str
    verifier: str


def discover(provider: Oidc) -> Endpoints:
    """Return where a provider is asked.

    Raises:
        ProviderAway: it does not answer, or not so that it can be understood.
    """
    told = _json(_asked("GET", f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration"))
    if told.get("issuer") != provider.issuer:
        raise ProviderAway("issuer")
    places = [told.get(name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
    found = [place for place in places if isinstance(place, str) and _may_be_asked(place)]
    if len(found) != len(places):
        raise ProviderAway("endpoints")
    return Endpoints(*found)


def address_to_go_to(provider: Oidc, there: Endpoints, drawn: Drawn, *, redirect_uri: str) -> str:
    """Return where a browser is sent to sign in."""
    return str(
        prepare_grant_uri(
            there.authorize,
            client_id=provider.client_id,
            response_type="code",
            redirect_uri=redirect_uri,
            scope=SCOPE,
            state=drawn.state,
            nonce=drawn.nonce,
            code_challenge=create_s256_code_challenge(drawn.verifier),
            code_challenge_method="S256",
        )
    )


def exchange(provider: Oidc, there: Endpoints, drawn: Drawn, code: str, *, redirect_uri: str) -> str:
    """Return the signed word that a provider gives for a code.

    Raises:
        ProviderAway: it does not answer.
        ProviderRefused: the code is not one of its own, was used, or is not for us.
    """
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri,
        "code_verifier": drawn.verifier,
    }
    auth = (provider.client_id, provider.client_secret) if provider.client_secret else None
    if auth is None:
        form["client_id"] = provider.client_id
    told = _json(_asked("POST", there.token, data=form, auth=auth))
    token = told.get("id_token")
    if not isinstance(token, str):
        raise ProviderRefused("id_token")
    return token


def believed(provider: Oidc, there: Endpoints, drawn: Drawn, token: str, *, now_ms: int) -> dict[str, Any]:
    """Return what a signed word claims, once its signature, issuer, audience, time and nonce hold.

    Raises:
        ProviderAway: its keys cannot be read.
        ProviderRefused: something does not hold; ``detail`` names it.
    """
    keys = _json(_asked("GET", there.keys))
    try:
        known = KeySet.import_key_set(keys)  # type: ignore[arg-type]  # whatever it is, it is refused there
    except (JoseError, ValueError, KeyError, TypeError, AttributeError):
        raise ProviderAway("keys") from None
    try:
        told = jwt.decode(token, known, algorithms=SIGNED_BY)
        claims = CodeIDToken(
            told.claims,
            told.header,
            options={
                "iss": {"essential": True, "value": provider.issuer},
                "aud": {"essential": True, "value": provider.client_id},
                "exp": {"essential": True},
                "iat": {"essential": True},
                "sub": {"essential": True},
            },
            params={"nonce": drawn.nonce, "client_id": provider.client_id},
        )
        claims.validate(now=now_ms // 1000, leeway=LEEWAY_SECONDS)
    except JoseError as error:
        raise ProviderRefused(str(getattr(error, "claim", "") or error.error)[:100]) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ProviderRefused("form") from None
    return dict(claims)


def _asked(method: str, url: str, **more: Any) -> httpx.Response:  # what httpx takes
    try:
        with (
            httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client,
            client.stream(method, url, headers={"Accept": "application/json"}, **more) as reply,
        ):
            body = bytearray()
            for piece in reply.iter_bytes():
                body += piece
                if len(body) > MOST_BYTES:
                    raise ProviderAway("too much")
            return httpx.Response(reply.status_code, content=bytes(body))
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise ProviderAway(type(error).__name__) from None


def _json(reply: httpx.Response) -> Mapping[str, Any]:
    if 400 <= reply.status_code < 500:
        raise ProviderRefused(str(reply.status_code))
    if reply.status_code != 200:
        raise ProviderAway(str(reply.status_code))
    try:
        told = reply.json()
    except ValueError:
        raise ProviderAway("no JSON") from None
    if not isinstance(told, dict):
        raise ProviderAway("no object")
    return told


def _may_be_asked(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
