"""One call to mend an item: its findings by their codes, and what each code wants. Mended once, judged once, else dropped."""

from collections.abc import Mapping
from typing import Any

from sync_server.ai.finding import Findings, Gate
from sync_server.ai.gates.asked import DATA, Asked, as_material
from sync_server.ai.gates.source import Source
from sync_server.ai.proposed_item import Kind, ProposedItem
from sync_server.ai.proposed_schema import as_document, schema_of

WANTED: Mapping[Gate, str] = {
    Gate.SHAPE: "Every field is there, of its type, neither empty nor over-long.",
    Gate.EVIDENCE: "evidence.quote is copied letter for letter from the source: 8 to 60 words without a gap.",
    Gate.OPTIONS: "Options are distinct; answer_index names the right ones, and not all are right.",
    Gate.WORDING: "No option speaks of others; no always or never in wrong options; a NOT in the stem is in capitals.",
    Gate.BALANCE: "The right option is as long as the others and of the same grammar.",
    Gate.LEAK: "The stem shares no telling word with the right answer.",
    Gate.FORM: "The stem does not hold the answer to another item.",
    Gate.BANK: "The item asks something that the bank does not have yet.",
    Gate.READABILITY: "Sentences are short, and words are those of the level or of the source.",
    Gate.BLIND: "Who has read the source finds just the right answer; the source bears out no other option.",
    Gate.GUESSABLE: "The item cannot be solved without the source.",
    Gate.SUPPORT: "The evidence alone shows that the answer is right.",
    Gate.HOSTILE: "Texts are plain: no orders, no markup, no links, no signs that are not seen.",
}
_INSTRUCTIONS = (
    "You wrote an examination item, and checks found faults in it. Return it mended: change what the findings name and what "
    "must change with it, and keep its language, its subject and its kind. " + DATA
)


def repair_request(
    item: ProposedItem | Mapping[str, Any], findings: Findings, source: Source, kind: Kind
) -> Asked:
    """Return what to ask. An item whose shape could not be read is handed in as the model gave it."""
    document = as_document(item) if isinstance(item, ProposedItem) else dict(item)
    material = {
        "source": {"source_id": source.id, "text": source.text},
        "item": document,
        "findings": [{"code": one.code.value, "place": one.place, "detail": one.detail} for one in findings],
        "wanted": {code.value: WANTED[code] for code in sorted({one.code for one in findings})},
    }
    return Asked(_INSTRUCTIONS, as_material(material), "repaired", schema_of(kind, 1))
