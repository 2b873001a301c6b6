"""Keys of other issuers are asked for where packs are read, and nowhere else."""

import re

from tests.architecture.sources import ROOT

READERS = {
    "desktop/services/import_pack.py",
    "sync_server/relay/believe.py",
    "sync_server/services/check_registry.py",
    "sync_server/services/open_pack.py",
    "sync_server/services/publish_pack.py",
    "sync_server/services/release_code.py",
}
ASKING = re.compile(r"(?<!\.)\bpack_keys\(")
HOMES = {"desktop/storage/records.py", "sync_server/storage/organisations.py"}


def test_keys_of_others_are_asked_for_where_packs_are_read() -> None:
    """Whoever asks for the keys that packs may be signed with reads a pack."""
    asking = {
        str(file.relative_to(ROOT))
        for end in ("desktop", "sync_server")
        for file in (ROOT / end).rglob("*.py")
        if ASKING.search(file.read_text(encoding="utf-8"))
    }

    assert READERS == asking - HOMES
