"""G12: whether the evidence bears the answer out: by the words they share, or else by a second reader with a quote."""

from collections.abc import Mapping

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.asked import DATA, Asked, as_material
from sync_server.ai.gates.evidence import find_quote
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.words import content_stems, count_of_words
from sync_server.ai.proposed_item import Kind, ProposedItem
from sync_server.ai.proposed_schema import TEXT, one_of, strict

LEAST_SHARED = 0.5
FEWEST_WORDS = 4
_INSTRUCTIONS = (
    "Say whether the source bears out that the answer to the question is right. " + DATA + " "
    "verdict: supported, contradicted, or not_stated. quote: the sentence of the source that decides it, letter for "
    "letter; empty if there is none."
)


def is_borne_out(item: ProposedItem, language: str) -> bool:
    """Say whether the evidence holds half of the words of the answer, so that nobody need be asked."""
    if item.kind in {Kind.CODE, Kind.EXTENDED_TEXT}:
        return True  # what is right is shown by tests, or judged by a rubric
    if item.kind is Kind.TRUE_FALSE and not item.answer:
        return False  # what a false statement shares with the source says nothing
    answers = (item.stem,) if item.kind is Kind.TRUE_FALSE else item.keys
    if item.kind is Kind.SHORT_TEXT:
        return any(_share(text, item, language) >= LEAST_SHARED for text in answers)
    return bool(answers) and all(_share(text, item, language) >= LEAST_SHARED for text in answers)


def support_request(item: ProposedItem, source: Source) -> Asked:
    """Return what to ask of an item whose words do not show it. The evidence is not shown, so that it is not repeated."""
    stated = "The statement is true." if item.answer else "The statement is false."
    answer = [stated] if item.kind is Kind.TRUE_FALSE else list(item.keys[:3])
    material = {"question": item.stem, "answer": answer, "source": source.text}
    schema = strict(verdict=one_of("supported", "contradicted", "not_stated"), quote=TEXT)
    return Asked(_INSTRUCTIONS, as_material(material), "support", schema)


def judge_support(source: Source, reply: object) -> Findings:
    """Return why the answer is not borne out, by the reply to ``support_request``."""
    if not isinstance(reply, Mapping) or not isinstance(reply.get("quote"), str):
        return (Finding(Gate.SUPPORT, "evidence.quote", "unreadable"),)
    if reply.get("verdict") != "supported":
        said = "contradicted" if reply.get("verdict") == "contradicted" else "not_stated"
        return (Finding(Gate.SUPPORT, "evidence.quote", said),)
    quote = reply["quote"]
    if count_of_words(quote) < FEWEST_WORDS or find_quote(quote, source.text) is None:
        return (Finding(Gate.SUPPORT, "evidence.quote", "second_quote"),)
    return ()


def _share(text: str, item: ProposedItem, language: str) -> float:
    words = set(content_stems(text, language))
    return len(words & set(content_stems(item.evidence.quote, language))) / len(words) if words else 0.0
