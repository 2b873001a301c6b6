"""The key to the provider, in this system's key store: for a server whose environment is not to hold it. Home of keyring here."""

import keyring
import keyring.errors

SERVICE, NAME = "Carrel server", "model key"


def read_key() -> str:
    """Return the key that is kept; empty where there is none, or no key store."""
    try:
        return keyring.get_password(SERVICE, NAME) or ""
    except keyring.errors.KeyringError:
        return ""


def keep_key(key: str) -> bool:
    """Keep a key; say whether there is a key store that does."""
    try:
        keyring.set_password(SERVICE, NAME, key)
    except keyring.errors.KeyringError:
        return False
    return read_key() == key


def forget_key() -> None:
    """Keep no key any more."""
    try:
        keyring.delete_password(SERVICE, NAME)
    except keyring.errors.KeyringError:
        return
