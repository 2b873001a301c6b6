"""Hashes of secrets as the server makes them, not as tests do."""

from importlib.util import find_spec, module_from_spec


def test_nobodys_hash_costs_what_anybodys_costs() -> None:
    """The hash that is looked at where there is none was made as all others are, so that it takes as long."""
    spec = find_spec("sync_server.services.passwords")
    assert spec is not None
    assert spec.loader is not None
    as_served = module_from_spec(spec)
    spec.loader.exec_module(as_served)

    assert not as_served._hasher.check_needs_rehash(as_served._NOBODY)
    assert not as_served.secret_fits(None, "nobody's password")
