"""Where secrets are kept: in the system's key store, or honestly in a file."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null

from desktop.errors import KeyMissing, KeyringUnavailable, StorageFailed
from desktop.secrets import KeyFile, KeyStore, Place, open_secrets
from tests.fakes.secrets import FakeKeyStore


@pytest.fixture
def store() -> Iterator[FakeKeyStore]:
    """The operating system's key store, for this test."""
    before, fake = keyring.get_keyring(), FakeKeyStore()
    keyring.set_keyring(fake)
    yield fake
    keyring.set_keyring(before)


def test_a_key_store_that_works_is_used(store: FakeKeyStore, tmp_path: Path) -> None:
    """Where the system keeps secrets no file is made, and the trial leaves nothing behind."""
    secrets = open_secrets(tmp_path, tmp_path / "secrets.json")
    assert {} == store.kept
    secrets.put("key", "value")

    assert (Place.KEY_STORE, "value", None) == (secrets.place, secrets.get("key"), secrets.get("other"))
    assert not (tmp_path / "secrets.json").exists()


def test_installations_are_kept_apart(store: FakeKeyStore, tmp_path: Path) -> None:
    """Two data folders of one user share no secret."""
    KeyStore(tmp_path / "one").put("key", "one")
    KeyStore(tmp_path / "two").put("key", "two")

    assert "one" == KeyStore(tmp_path / "one").get("key")


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_key_store_a_file_is_used_and_said(
    backend: type, tmp_path: Path, store: FakeKeyStore
) -> None:
    """No key store, or one that forgets everything, is no key store."""
    keyring.set_keyring(backend())
    secrets = open_secrets(tmp_path, tmp_path / "secrets.json")

    assert (Place.FILE, True) == (secrets.place, isinstance(secrets, KeyFile))


def test_a_locked_key_store_is_not_used_for_a_new_installation(store: FakeKeyStore, tmp_path: Path) -> None:
    """What cannot be written to cannot be relied on."""
    store.locked = True

    assert Place.FILE is open_secrets(tmp_path, tmp_path / "secrets.json").place


def test_a_file_stays_in_use(store: FakeKeyStore, tmp_path: Path) -> None:
    """An installation that began with a file does not lose its key when a key store appears."""
    KeyFile(tmp_path / "secrets.json").put("key", "value")

    assert "value" == open_secrets(tmp_path, tmp_path / "secrets.json").get("key")


def test_a_key_store_that_locks_is_a_typed_error(store: FakeKeyStore, tmp_path: Path) -> None:
    """A refusal in mid-use is named, never taken for a missing secret."""
    secrets = open_secrets(tmp_path, tmp_path / "secrets.json")
    secrets.put("key", "value")
    store.locked = True
    with pytest.raises(KeyringUnavailable):
        secrets.get("key")
    with pytest.raises(KeyringUnavailable):
        secrets.put("key", "other")
    store.locked = False

    assert "value" == secrets.get("key")


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    """The file's rights are the owner's alone, whatever the umask."""
    before = os.umask(0)
    try:
        KeyFile(tmp_path / "secrets.json").put("key", "value")
    finally:
        os.umask(before)

    assert 0o600 == (tmp_path / "secrets.json").stat().st_mode & 0o777


def test_secrets_are_added_not_replaced(tmp_path: Path) -> None:
    """A new secret leaves the others as they are."""
    file = KeyFile(tmp_path / "secrets.json")
    file.put("one", "1")
    file.put("two", "2")
    file.put("one", "3")

    assert {"one": "3", "two": "2"} == json.loads((tmp_path / "secrets.json").read_text())
    assert ["secrets.json"] == [path.name for path in tmp_path.iterdir()]


def test_a_file_that_cannot_be_written_keeps_what_it_holds(tmp_path: Path) -> None:
    """A refused write is a typed error, and the secrets before it stay."""
    file = KeyFile(tmp_path / "secrets.json")
    file.put("one", "1")
    (tmp_path / "secrets.new").mkdir()
    with pytest.raises(StorageFailed):
        file.put("two", "2")

    assert ("1", None) == (file.get("one"), file.get("two"))


def test_a_damaged_file_is_never_written_over(tmp_path: Path) -> None:
    """A file that cannot be understood is named and left alone."""
    path = tmp_path / "secrets.json"
    path.write_text("{")
    with pytest.raises(KeyMissing):
        KeyFile(path).get("key")
    with pytest.raises(KeyMissing):
        KeyFile(path).put("key", "value")

    assert "{" == path.read_text()


def test_a_value_that_is_no_text_is_none(tmp_path: Path) -> None:
    """Only text is a secret."""
    path = tmp_path / "secrets.json"
    path.write_text('{"key": 7}')

    assert KeyFile(path).get("key") is None
