"""A little provider of sign-ins on loopback that speaks OpenID Connect for real, and can be told to go wrong."""

import base64
import hmac
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

CLIENT, SECRET = "carrel", "the client's secret"


@cache
def _key(_whose: str) -> RSAKey:
    """Return a key, drawn once: to draw one takes longer than a test."""
    return RSAKey.generate_key(2048, parameters={"kid": "one", "use": "sig"})


@dataclass
class Provider:
    """Who signs in there next, and what is wrong with it. ``claims`` stand in the next token as told."""

    issuer: str
    now: int
    subject: str = "1001"
    email: str = "marker"
    verified: Any = True
    claims: dict[str, Any] = field(default_factory=dict)
    wrong: str = ""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    exchanged: int = 0

    def __post_init__(self) -> None:
        self.key, self.other = _key("its own"), _key("a stranger's")

    def discovery(self) -> dict[str, Any]:
        """Return what it says of itself."""
        return {
            "issuer": "https://other.example" if self.wrong == "issuer" else self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": "http://plain.example/token"
            if self.wrong == "plain"
            else f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
        }

    def authorize(self, asked: dict[str, str]) -> str:
        """Sign somebody in; return where the browser is sent."""
        assert ("code", CLIENT, "S256") == (
            asked["response_type"],
            asked["client_id"],
            asked["code_challenge_method"],
        )
        assert "openid" in asked["scope"].split()
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, form: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """Return tokens for a code, once, to whoever knows our secret and the verifier."""
        asked = self.codes.pop(form.get("code", ""), None)
        expected = "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if asked is None or authorization != expected or form["redirect_uri"] != asked["redirect_uri"]:
            return None
        proof = sha256(form["code_verifier"].encode()).digest()
        if _base64(proof) != asked["code_challenge"]:
            return None
        self.exchanged += 1
        claims = {
            "iss": self.issuer,
            "sub": self.subject,
            "aud": CLIENT,
            "iat": self.now,
            "exp": self.now + 300,
            "nonce": asked["nonce"],
            "email": self.email,
            "email_verified": self.verified,
        } | self.claims
        return {"access_token": "x", "token_type": "Bearer", "id_token": self._signed(claims)}

    def _signed(self, claims: dict[str, Any]) -> str:
        claims = {name: value for name, value in claims.items() if value is not None}
        if self.wrong in ("unsigned", "shared"):
            kind = "none" if self.wrong == "unsigned" else "HS256"
            bare = ".".join(
                _base64(json.dumps(one).encode()) for one in ({"alg": kind, "kid": "one"}, claims)
            )
            public = self.key.as_pem(private=False)
            made = b"" if kind == "none" else hmac.digest(public, bare.encode(), "sha256")
            return f"{bare}.{_base64(made)}"
        key = self.other if self.wrong == "key" else self.key
        return jwt.encode({"alg": "RS256", "kid": "one"}, claims, key)

    def keys(self) -> dict[str, Any]:
        """Return the keys that it signs with."""
        return dict(KeySet([self.key]).as_dict(private=False))


@contextmanager
def running_provider(now: int) -> Iterator[Provider]:
    """Give a provider for a while."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    provider = Provider(f"http://127.0.0.1:{server.server_address[1]}", now)
    server.provider = provider  # type: ignore[attr-defined]  # the handler finds it here
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    @property
    def _provider(self) -> Provider:
        return self.server.provider  # type: ignore[attr-defined,no-any-return]  # put there above

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/.well-known/openid-configuration":
            self._answer(self._provider.discovery())
        elif parts.path == "/keys":
            self._answer(self._provider.keys())
        elif parts.path == "/authorize":
            self.send_response(302)
            self.send_header("Location", self._provider.authorize(_plain(parts.query)))
            self.end_headers()
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        form = _plain(self.rfile.read(int(self.headers["Content-Length"])).decode())
        told = self._provider.token(form, self.headers.get("Authorization", ""))
        self._answer(told or {"error": "invalid_grant"}, 200 if told else 400)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def _answer(self, told: dict[str, Any], status: int = 200) -> None:
        body = b"<html>" if self._provider.wrong == "html" else json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _plain(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}
