"""``carrel-server ai``: whether models may be asked and answer, in sentences and by the exit code; no key is ever shown."""

from pathlib import Path

import keyring
import pytest
from typer.testing import CliRunner

from sync_server.__main__ import app
from sync_server.config import ConfigInvalid, read_config
from tests.fakes.author import Author
from tests.fakes.groq import KEY, MODELS, Groq, serving_groq
from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.hall import opened_hall


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a server's data folder; what is kept in a key store is kept in memory."""
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr(
        keyring, "set_password", lambda service, name, key: kept.update({(service, name): key})
    )
    monkeypatch.setattr(keyring, "delete_password", lambda service, name: kept.pop((service, name)))
    with opened_hall(tmp_path / "data"):
        pass
    return tmp_path / "data"


def test_limits_are_told_and_changed(folder: Path) -> None:
    """Limits are told, changed one by one, and refused where they are none; each change stands in the record."""
    assert "Models may be asked." in run("ai", "limits", data=folder).output
    changed = run("ai", "limits", "--per-minute", "20", "--budget", "12.50", data=folder)
    assert "US dollars a month: 12.5000; this month 0.0000" in changed.output
    assert "Models may not be asked." in run("ai", "limits", "--forbid", data=folder).output
    limits = told("ai", "limits", "--budget", "none", data=folder)
    assert (False, 20, None, 3) == tuple(
        limits[name] for name in ("allowed", "per_minute", "budget", "revision")
    )
    assert 0 != run("ai", "limits", "--budget", "much", data=folder).exit_code
    assert "ai_limits_set" in run("audit", "list", data=folder).output


def test_costs_of_nothing_are_told(folder: Path) -> None:
    """Where nothing was asked, that is what is told."""
    assert "In all  0 calls, 0 saved, 0.0000 US dollars" in run("ai", "costs", data=folder).output


def test_what_is_wrong_with_the_provider_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No provider, a wrong key and a model that is not served are told apart; what works ends with 0."""
    assert (1, True) == _checked(folder, "No provider is set")
    with serving_groq(Groq(Author())) as groq:
        monkeypatch.setenv("CARREL_SERVER_AI_PROVIDER", "groq")
        monkeypatch.setenv("CARREL_SERVER_AI_URL", groq.url)
        assert (1, True) == _checked(folder, "this server has none")
        monkeypatch.setenv("CARREL_SERVER_AI_KEY", "wrong")
        assert (1, True) == _checked(folder, "does not take this key")
        monkeypatch.setenv("CARREL_SERVER_AI_KEY", KEY)
        assert (0, True) == _checked(folder, f"{MODELS[0]}  (asked)")
        monkeypatch.setenv("CARREL_SERVER_AI_MODEL", "gone")
        assert (1, True) == _checked(folder, "does not serve this model")
    assert (1, True) == _checked(folder, "cannot be reached")


def test_a_key_is_kept_and_never_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that is typed goes into the key store and is used from there; it stands in no output."""
    kept = CliRunner().invoke(app, ["ai", "key"], input=f"{KEY}\n")
    assert (0, False) == (kept.exit_code, KEY in kept.output)
    with serving_groq(Groq(Author())) as groq:
        monkeypatch.setenv("CARREL_SERVER_AI_PROVIDER", "groq")
        monkeypatch.setenv("CARREL_SERVER_AI_URL", groq.url)
        assert (0, True) == _checked(folder, "It answers")
        assert "No key is kept." in CliRunner().invoke(app, ["ai", "key", "--remove"]).output
        assert (1, True) == _checked(folder, "this server has none")


def test_what_is_no_key_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that was copied with signs that no key has is refused when it is given, and not a day later."""
    typed = CliRunner().invoke(app, ["ai", "key"], input="\u201cgsk_x\u201d\n")
    assert (1, True) == (typed.exit_code, "Copy it anew" in typed.output)
    for key, taken in (("gsk_x\u00e9", False), ("gsk_\x07x", False), (f" {KEY}\n", True)):
        told = {"CARREL_SERVER_AI_KEY": key}
        if taken:
            assert KEY == read_config(told, folder).ai.key
            continue
        with pytest.raises(ConfigInvalid):
            read_config(told, folder)


def _checked(folder: Path, words: str) -> tuple[int, bool]:
    """Return how the check ends, and whether it says this."""
    done = run("ai", "check", data=folder)
    return done.exit_code, words in done.output
