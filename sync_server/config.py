"""What the server is told from outside: the environment and a data folder, checked once at the start."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from assessment.content.blob import MOST_BYTES as MOST_BLOB_BYTES
from assessment.sync.messages import Custody
from assessment.sync.request_size import LEAST_LIMIT_BYTES

PREFIX = "CARREL_SERVER_"
MIB = 1 << 20
LEAST_TOKEN = 32
DEFAULT_MODEL = "openai/gpt-oss-120b"
E = TypeVar("E", bound=Enum)


class ConfigInvalid(ValueError):
    """A setting cannot be used; the message names it."""


class Mode(Enum):
    """Production never makes up a secret and refuses keys that others may read."""

    PRODUCTION = "production"
    DEVELOPMENT = "development"


class Switch(Enum):
    """Whether something is done."""

    ON = "on"
    OFF = "off"


class MetricsFor(Enum):
    """Who may read the measurements: nobody, this machine itself, or whoever shows a token."""

    NOBODY = "nobody"
    LOOPBACK = "loopback"
    TOKEN = "token"


@dataclass(frozen=True, slots=True)
class Oidc:
    """A provider of sign-ins, and who we are there. ``claim`` names an account here, the first time."""

    issuer: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    claim: str = "email"


class Yes(Enum):
    """Whether something is wanted."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Smtp:
    """Where mail is handed in. ``tls``: encrypted from the start, else by STARTTLS, but to this machine (``here``)."""

    host: str
    port: int
    tls: bool
    here: bool
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)


class Provider(Enum):
    """Who serves language models: nobody, Groq, what speaks as OpenAI does (Ollama, vLLM), or programs that come for work."""

    OFF = "off"
    GROQ = "groq"
    COMPATIBLE = "compatible"
    WORKER = "worker"


@dataclass(frozen=True, slots=True)
class Ai:
    """Which language model is asked, and where. ``key`` may be empty: then the system's key store is looked into.

    ``fallback`` is asked where the model is not served; ``price`` is what a million tokens of prompt and of reply cost in
    thousandths of a US dollar, None as published. ``worker_token`` is what programs show that answer elsewhere.
    """

    provider: Provider = Provider.OFF
    url: str = ""
    model: str = DEFAULT_MODEL
    fallback: str = ""
    key: str = field(default="", repr=False)
    price: tuple[int, int] | None = None
    worker_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that can be set. ``public_url`` is how devices reach this server, empty when not told.

    ``custody`` is what it is: a hub's is set when it is opened. ``roster_databases`` are the kinds of databases that staff
    may ask for people. ``counts``, no setting, is where processes that serve together count; None for one alone.
    """

    data: Path
    mode: Mode = Mode.PRODUCTION
    database_url: str = ""
    public_url: str = ""
    custody: Custody = Custody.CENTRAL
    max_push_bytes: int = 32 * MIB
    max_pack_bytes: int = 256 * MIB
    max_blob_bytes: int = MOST_BLOB_BYTES
    max_json_bytes: int = 8 * MIB
    session_hours: int = 12
    roster_databases: frozenset[str] = frozenset()
    open_per_minute: int = 100
    proxies: int = 0
    metrics: MetricsFor = MetricsFor.NOBODY
    metrics_token: str = field(default="", repr=False)
    log_requests: bool = True
    oidc: Oidc | None = None
    smtp: Smtp | None = None
    hooks_to_private: bool = False
    ai: Ai = Ai()
    counts: Path | None = None

    @property
    def database(self) -> str:
        """The database's URL: the one told, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'carrel.db'}"

    @property
    def jobs(self) -> str:
        """The URL of the database in which durable jobs are queued: a file of its own beside SQLite, else the same."""
        return self.database if "postgresql" in self.database else f"sqlite:///{self.data / 'jobs.db'}"

    @property
    def packs(self) -> Path:
        """Where the sealed packs lie."""
        return self.data / "packs"

    @property
    def blobs(self) -> Path:
        """Where the files of answers lie."""
        return self.data / "blobs"

    @property
    def keys(self) -> Path:
        """Where the organisations' secret keys lie."""
        return self.data / "keys"

    @property
    def joined(self) -> Path:
        """Where a hub keeps which server it belongs to, with its own secrets."""
        return self.keys / "hub.json"

    @property
    def joining(self) -> Path:
        """Where a server that asks to be a hub keeps its secrets until it has heard that it is one."""
        return self.keys / "joining.json"

    @property
    def certificate(self) -> Path:
        """Where a hub keeps its certificate, with the key."""
        return self.keys / "hub.pem"

    @property
    def restoring(self) -> Path:
        """What lies there while a backup is being restored, and no longer."""
        return self.data / "restoring"

    @property
    def serving(self) -> Path:
        """Where a running server says how it can be reached."""
        return self.data / "serving.json"


def default_data() -> Path:
    """Return the data folder when none is told."""
    return Path.home() / ".carrel-server"


def read_config(environment: Mapping[str, str], data: Path | None = None) -> Config:
    """Return the configuration that the environment gives; ``data`` overrides its folder.

    Raises:
        ConfigInvalid: naming the variable that cannot be used.
    """
    told = {key[len(PREFIX) :]: value for key, value in environment.items() if key.startswith(PREFIX)}
    unknown = sorted(set(told) - set(SETTINGS))
    if unknown:
        raise ConfigInvalid(f"{PREFIX}{unknown[0]} is not known")
    return Config(
        data=(data or (Path(told["DATA"]) if told.get("DATA") else default_data())).absolute(),
        mode=_one_of(Mode, told, "MODE", Mode.PRODUCTION),
        database_url=_database(told.get("DATABASE_URL", "")),
        public_url=_url(told.get("URL", "")),
        max_push_bytes=_number(told, "MAX_PUSH_MB") * MIB,
        max_pack_bytes=_number(told, "MAX_PACK_MB") * MIB,
        max_blob_bytes=_number(told, "MAX_BLOB_MB") * MIB,
        session_hours=_number(told, "SESSION_HOURS"),
        roster_databases=_databases(told.get("ROSTER_DATABASES", "")),
        open_per_minute=_number(told, "OPEN_PER_MINUTE"),
        proxies=_number(told, "PROXIES"),
        metrics=_one_of(MetricsFor, told, "METRICS", MetricsFor.NOBODY),
        metrics_token=_metrics_token(told),
        oidc=_oidc(told),
        log_requests=_one_of(Switch, told, "LOG_REQUESTS", Switch.ON) is Switch.ON,
        smtp=_smtp(told.get("SMTP_URL", ""), told.get("MAIL_FROM", "")),
        hooks_to_private=_one_of(Yes, told, "HOOKS_TO_PRIVATE", Yes.NO) is Yes.YES,
        ai=_ai(told),
    )


SHORTEST_TOKEN = 16
LEAST_PUSH_MB = -(-LEAST_LIMIT_BYTES // MIB)
"""Below this a device could have a request that is never taken."""
NUMBERS = {
    "MAX_PUSH_MB": (32, LEAST_PUSH_MB, 1_024),
    "MAX_PACK_MB": (256, 1, 1_024),
    "MAX_BLOB_MB": (MOST_BLOB_BYTES // MIB, 1, MOST_BLOB_BYTES // MIB),
    "SESSION_HOURS": (12, 1, 24 * 30),
    "OPEN_PER_MINUTE": (100, 1, 1_000_000),
    "PROXIES": (0, 0, 10),
}
"""Each with what it is when not told, the least and the most that it may be."""
ROSTER_DATABASES = ("postgresql", "mariadb", "mysql", "sqlite")
OIDC = ("OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_CLAIM")
AI = ("AI_PROVIDER", "AI_URL", "AI_KEY", "AI_MODEL", "AI_FALLBACK_MODEL", "AI_PRICE", "AI_WORKER_TOKEN")
SETTINGS = (
    "DATA",
    "MODE",
    "DATABASE_URL",
    "URL",
    "ROSTER_DATABASES",
    *NUMBERS,
    "METRICS",
    "METRICS_TOKEN",
    "LOG_REQUESTS",
    *OIDC,
    "SMTP_URL",
    "MAIL_FROM",
    "HOOKS_TO_PRIVATE",
    *AI,
)
"""All names that are known, as ``docs/server.md`` tells them."""


def _number(told: Mapping[str, str], name: str) -> int:
    default, least, most = NUMBERS[name]
    text = told.get(name, str(default))
    if not text.isdecimal() or not least <= int(text) <= most:
        raise ConfigInvalid(f"{PREFIX}{name} is not a number from {least} to {most}")
    return int(text)


def _one_of(kind: type[E], told: Mapping[str, str], name: str, default: E) -> E:
    try:
        return kind(told[name]) if name in told else default
    except ValueError:
        choices = ", ".join(str(choice.value) for choice in kind)
        raise ConfigInvalid(f"{PREFIX}{name} is none of {choices}") from None


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine itself, whose answers travel on no network."""
    return host in ("localhost", "127.0.0.1", "::1")


def _oidc(told: Mapping[str, str]) -> Oidc | None:
    own = {name: told[name] for name in OIDC if told.get(name)}
    if not own:
        return None
    for name in ("OIDC_ISSUER", "OIDC_CLIENT_ID"):
        if name not in own:
            raise ConfigInvalid(f"{PREFIX}{name} is missing")
    issuer = urlsplit(own["OIDC_ISSUER"])
    safe = issuer.scheme == "https" or (issuer.scheme == "http" and is_loopback(issuer.hostname or ""))
    if not (safe and issuer.hostname) or issuer.query or issuer.fragment or len(own["OIDC_ISSUER"]) > 500:
        raise ConfigInvalid(f"{PREFIX}OIDC_ISSUER is not an address that starts with https://")
    if not told.get("URL"):
        raise ConfigInvalid(f"{PREFIX}URL is missing: the provider sends staff back there")
    return Oidc(
        own["OIDC_ISSUER"],
        own["OIDC_CLIENT_ID"],
        own.get("OIDC_CLIENT_SECRET", ""),
        own.get("OIDC_CLAIM", "email"),
    )


def _ai(told: Mapping[str, str]) -> Ai:
    provider = _one_of(Provider, told, "AI_PROVIDER", Provider.GROQ if told.get("AI_KEY") else Provider.OFF)
    if provider is Provider.OFF:
        return Ai()
    if provider is Provider.WORKER:
        model = told.get("AI_MODEL") or DEFAULT_MODEL
        return Ai(provider, model=model, price=_price(told), worker_token=_worker_token(told))
    url = told.get("AI_URL", "").rstrip("/")
    if not url and provider is Provider.COMPATIBLE:
        raise ConfigInvalid(f"{PREFIX}AI_URL is missing: it is where {provider.value} models are served")
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    if url and not (safe and parts.hostname):
        raise ConfigInvalid(f"{PREFIX}AI_URL is not an address that starts with https://")
    model = told.get("AI_MODEL") or (DEFAULT_MODEL if provider is Provider.GROQ else "")
    if not model:
        raise ConfigInvalid(f"{PREFIX}AI_MODEL is missing: it names the model")
    key = told.get("AI_KEY", "").strip()
    if not (key.isascii() and (key.isprintable() or not key)):
        raise ConfigInvalid(f"{PREFIX}AI_KEY has characters that no key has: copy it anew")
    return Ai(provider, url, model, told.get("AI_FALLBACK_MODEL", ""), key, _price(told))


def _worker_token(told: Mapping[str, str]) -> str:
    token = told.get("AI_WORKER_TOKEN", "")
    if len(token) < LEAST_TOKEN or not token.isascii() or not token.isprintable():
        raise ConfigInvalid(
            f"{PREFIX}AI_WORKER_TOKEN is missing, or has fewer than {LEAST_TOKEN} plain characters: programs that answer show it"
        )
    return token


def _price(told: Mapping[str, str]) -> tuple[int, int] | None:
    """Return thousandths of a dollar for a million tokens, of a text such as ``0.15/0.60``."""
    text = told.get("AI_PRICE", "")
    if not text:
        return None
    found = re.fullmatch(r"(\d{1,6}(?:\.\d{1,3})?)/(\d{1,6}(?:\.\d{1,3})?)", text)
    if found is None:
        raise ConfigInvalid(f"{PREFIX}AI_PRICE is not two amounts in US dollars such as 0.15/0.60")
    prompt, completion = (round(float(part) * 1_000) for part in found.groups())
    return prompt, completion


def _metrics_token(told: Mapping[str, str]) -> str:
    token = told.get("METRICS_TOKEN", "")
    if bool(token) is not (told.get("METRICS") == MetricsFor.TOKEN.value):
        raise ConfigInvalid(f"{PREFIX}METRICS_TOKEN is told where {PREFIX}METRICS is token, and only there")
    if token and (len(token) < SHORTEST_TOKEN or not token.isascii() or not token.isprintable()):
        raise ConfigInvalid(f"{PREFIX}METRICS_TOKEN is not {SHORTEST_TOKEN} or more plain characters")
    return token


def _database(url: str) -> str:
    if url and urlsplit(url).scheme not in ("sqlite", "postgresql", "postgresql+psycopg"):
        raise ConfigInvalid(f"{PREFIX}DATABASE_URL is neither sqlite nor postgresql")
    return url


def _smtp(url: str, sender: str) -> Smtp | None:
    """Return where mail is handed in; None where it is not told. The message never holds the password."""
    if not url:
        if sender:
            raise ConfigInvalid(f"{PREFIX}MAIL_FROM needs {PREFIX}SMTP_URL")
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigInvalid(f"{PREFIX}SMTP_URL is not an address") from None
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ConfigInvalid(
            f"{PREFIX}SMTP_URL is not smtp://HOST or smtps://HOST, with USER:PASSWORD@ and :PORT"
        )
    if bool(parts.username) is not bool(parts.password):
        raise ConfigInvalid(f"{PREFIX}SMTP_URL names a user without a password, or a password without a user")
    if sender.count("@") != 1 or any(letter.isspace() for letter in sender) or sender.endswith("@"):
        raise ConfigInvalid(f"{PREFIX}MAIL_FROM is not a mail address")
    tls = parts.scheme == "smtps"
    return Smtp(
        parts.hostname,
        port or (465 if tls else 587),
        tls,
        parts.hostname in ("localhost", "127.0.0.1", "::1"),
        sender,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )


def _databases(text: str) -> frozenset[str]:
    named = frozenset(word for word in text.replace(",", " ").split() if word)
    if named - set(ROSTER_DATABASES):
        raise ConfigInvalid(
            f"{PREFIX}ROSTER_DATABASES names something else than {', '.join(ROSTER_DATABASES)}"
        )
    return named


def _url(url: str) -> str:
    if url and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname):
        raise ConfigInvalid(f"{PREFIX}URL is not an address that starts with http:// or https://")
    return url.rstrip("/")
