"""All gates that need no model, on one item: what they find, and which of the others are yet to be asked."""

from dataclasses import dataclass

from sync_server.ai.finding import Findings, Gate, rejects
from sync_server.ai.gates.balance import check_balance
from sync_server.ai.gates.bank import Bank, check_bank
from sync_server.ai.gates.blind import SOLVED
from sync_server.ai.gates.evidence import check_evidence
from sync_server.ai.gates.hostile import check_hostile
from sync_server.ai.gates.leak import check_leak
from sync_server.ai.gates.options import check_options
from sync_server.ai.gates.readability import Level, check_readability
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.support import is_borne_out
from sync_server.ai.gates.tongue import check_tongue
from sync_server.ai.gates.wording import check_wording
from sync_server.ai.proposed_item import ProposedItem


@dataclass(frozen=True, slots=True)
class Judged:
    """``to_ask`` names the gates that a model must be asked for; none where the item is rejected anyway."""

    findings: Findings
    to_ask: tuple[Gate, ...]

    @property
    def rejected(self) -> bool:
        """Whether it may not pass as it is."""
        return rejects(self.findings)


def judge(
    item: ProposedItem, source: Source, *, level: Level = Level.ANY, bank: Bank | None = None
) -> Judged:
    """Judge an item by G2 to G6, G8, G9 and G13. Its shape (G1) was judged as it was read."""
    language = source.tongue
    findings = (
        *check_evidence(item, source),
        *check_options(item, language),
        *check_wording(item, language),
        *check_balance(item, language),
        *check_leak(item, language),
        *(check_bank(item, bank) if bank is not None else ()),
        *check_readability(item, source, level),
        *check_tongue(item, source),
        *check_hostile(item, source),
    )
    if rejects(findings):
        return Judged(findings, ())
    solved = (Gate.BLIND, Gate.GUESSABLE) if item.kind in SOLVED else ()
    support = () if is_borne_out(item, language) else (Gate.SUPPORT,)
    return Judged(findings, (*solved, *support))
