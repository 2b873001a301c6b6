"""Which keys this installation trusts, and for what: how they stand in ``Installation.issuers``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TrustedKeys:
    """Key id → public key in hex: the organisation's own, believed in everything, and those believed in packs alone.

    ``version`` is that of the organisation's signed word on them, 0 where it gave none; ``signer`` the id of the key that
    signed it, empty where that was not kept.
    """

    own: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)
    version: int = 0
    signer: str = ""

    def for_everything(self) -> dict[str, bytes]:
        """Return the keys that the organisation itself signs with."""
        return {key: bytes.fromhex(public) for key, public in self.own.items()}

    def for_packs(self) -> dict[str, bytes]:
        """Return the keys that packs may be signed with."""
        others = {key: bytes.fromhex(public) for key, public in self.others.items()}
        return {**others, **self.for_everything()}

    def text(self) -> str:
        """Return what is stored."""
        keys = {"everything": dict(self.own), "packs": dict(self.others)}
        return json.dumps({**keys, "version": self.version, "signer": self.signer})


def trusted_keys(text: str) -> TrustedKeys:
    """Return what was stored; nobody is trusted where nothing was."""
    told = json.loads(text)
    own, others = told.get("everything", {}), told.get("packs", {})
    return TrustedKeys(own, others, told.get("version", 0), told.get("signer", ""))
