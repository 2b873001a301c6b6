"""The environment is checked before anything starts."""

from pathlib import Path

import pytest

from assessment.sync.messages import Custody
from sync_server.app import create_app, open_server
from sync_server.config import Config, ConfigInvalid, Mode, read_config
from sync_server.errors import KeysExposed, KeysMissing, NotInitialised
from sync_server.storage.joined import Joined, keep_joined
from tests.sync_server.hall import Hall


def test_nothing_told_is_production(tmp_path: Path) -> None:
    """Without a word the server is in production mode, on SQLite in its folder."""
    config = read_config({"PATH": "/bin"}, tmp_path)

    assert (Mode.PRODUCTION, f"sqlite:///{tmp_path}/carrel.db") == (config.mode, config.database)


def test_everything_can_be_told(tmp_path: Path) -> None:
    """Each setting can be given by its variable."""
    told = {
        "CARREL_SERVER_DATA": str(tmp_path),
        "CARREL_SERVER_MODE": "development",
        "CARREL_SERVER_DATABASE_URL": "postgresql+psycopg://host/name",
        "CARREL_SERVER_URL": "https://exams.example.org/",
        "CARREL_SERVER_MAX_PUSH_MB": "13",
        "CARREL_SERVER_MAX_PACK_MB": "2",
        "CARREL_SERVER_MAX_BLOB_MB": "4",
        "CARREL_SERVER_SESSION_HOURS": "3",
    }

    assert Config(
        data=tmp_path,
        mode=Mode.DEVELOPMENT,
        database_url="postgresql+psycopg://host/name",
        public_url="https://exams.example.org",
        max_push_bytes=13 << 20,
        max_pack_bytes=2 << 20,
        max_blob_bytes=4 << 20,
        session_hours=3,
    ) == read_config(told)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MODE", "fast"),
        ("DATABASE_URL", "mysql://host"),
        ("URL", "exams.example.org"),
        ("MAX_PUSH_MB", "12"),
        ("MAX_PACK_MB", "many"),
        ("SESSION_HOURS", "-1"),
        ("PASSWORD", "x"),
    ],
)
def test_wrong_settings_are_named(name: str, value: str) -> None:
    """A setting that cannot be used, or is not known, is refused by name."""
    with pytest.raises(ConfigInvalid, match=f"CARREL_SERVER_{name}"):
        read_config({f"CARREL_SERVER_{name}": value})


def test_custody_is_the_servers_own(tmp_path: Path) -> None:
    """A server that has joined another one has what it is given for the centre; nothing can be set about it."""
    config = read_config({}, tmp_path)
    open_server(config, make=True).close()
    keep_joined(config.joined, Joined("https://above", "ab" * 16, "hub", "", "", "", ""))

    server = open_server(config)
    server.close()

    assert Custody.CENTRAL is config.custody
    assert Custody.CENTRE is server.config.custody


def test_server_needs_to_be_initialised(tmp_path: Path) -> None:
    """Nothing is made up for a folder that nobody has set up."""
    with pytest.raises(NotInitialised):
        create_app(read_config({}, tmp_path / "nothing"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotInitialised):
        create_app(read_config({}, tmp_path / "empty"))


def test_exposed_keys_stop_the_server(hall: Hall) -> None:
    """In production mode a key that others may read stops the start; missing keys always do."""
    key = hall.config.keys / hall.organisation / "issuer.key"
    key.chmod(0o644)
    with pytest.raises(KeysExposed):
        create_app(hall.config)
    create_app(read_config({"CARREL_SERVER_MODE": "development"}, hall.config.data)).state.server.close()

    key.unlink()

    with pytest.raises(KeysMissing):
        create_app(hall.config)


def test_secrets_are_the_owners_alone(hall: Hall) -> None:
    """Key files are readable by their owner alone."""
    folder = hall.config.keys / hall.organisation
    modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir() if file.suffix != ".pub"}

    assert {"issuer.key": 0o600, "organisation.age": 0o600} == modes


MAIL = {"CARREL_SERVER_MAIL_FROM": "carrel@example.org"}


@pytest.mark.parametrize(
    ("url", "host", "port", "tls", "user", "password"),
    [
        ("smtp://mail.example.org", "mail.example.org", 587, False, "", ""),
        ("smtps://me%40here:p%2Fw@mail.example.org", "mail.example.org", 465, True, "me@here", "p/w"),
        ("smtp://127.0.0.1:2525/", "127.0.0.1", 2525, False, "", ""),
    ],
)
def test_mail_is_set_by_an_address(
    tmp_path: Path,
    url: str,
    host: str,
    port: int,
    tls: bool,
    user: str,
    password: str,
) -> None:
    """Host, port, encryption, user and password stand in one address, and the password is never shown."""
    smtp = read_config({"CARREL_SERVER_SMTP_URL": url, **MAIL}, tmp_path).smtp

    assert smtp is not None
    assert (host, port, tls, user, password) == (smtp.host, smtp.port, smtp.tls, smtp.user, smtp.password)
    assert not password or password not in repr(smtp)


@pytest.mark.parametrize(
    "environment",
    [
        {"CARREL_SERVER_SMTP_URL": "smtp://mail.example.org"},
        MAIL,
        {"CARREL_SERVER_SMTP_URL": "http://mail.example.org", **MAIL},
        {"CARREL_SERVER_SMTP_URL": "smtp://", **MAIL},
        {"CARREL_SERVER_SMTP_URL": "smtp://secretly@mail.example.org", **MAIL},
        {"CARREL_SERVER_SMTP_URL": "smtp://me:secretly@mail.example.org:x", **MAIL},
        {"CARREL_SERVER_SMTP_URL": "smtp://mail.example.org", "CARREL_SERVER_MAIL_FROM": "a b@c"},
        {"CARREL_SERVER_HOOKS_TO_PRIVATE": "perhaps"},
    ],
)
def test_mail_and_hooks_that_cannot_be_used_are_refused(tmp_path: Path, environment: dict[str, str]) -> None:
    """What cannot be used of mail and hooks is refused by name at the start, without the password."""
    with pytest.raises(ConfigInvalid) as refusal:
        read_config(environment, tmp_path)

    assert "CARREL_SERVER_" in str(refusal.value)
    assert "secretly" not in str(refusal.value)
