"""Whether the solution of a code challenge passes its own tests, as a finding where it does not."""

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.proposed_as_item import cases_of
from sync_server.ai.proposed_item import ProposedItem
from sync_server.ai.sandbox.grade import grade
from sync_server.ai.sandbox.languages import Language


def tried(item: ProposedItem) -> Findings:
    """Run the solution of a code challenge against its own tests; what cannot be run here is told."""
    graded = grade(Language(item.language), item.solution, cases_of(item))
    if graded.pending:
        return (Finding(Gate.SUPPORT, "solution", f"pending:{graded.pending}"[:60]),)
    if graded.not_built:
        return (Finding(Gate.SUPPORT, "solution", "not_built"),)
    failed = len(graded.results) - graded.held
    return (Finding(Gate.SUPPORT, "tests", f"failed:{failed}"),) if failed else ()
