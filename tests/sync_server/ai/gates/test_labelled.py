"""The gates against the labelled set: what they find of planted flaws, and what they refuse that has none."""

from collections import Counter

import pytest

from sync_server.ai.finding import Gate
from sync_server.ai.gates.evidence import find_quote, grounded
from sync_server.ai.gates.judge import judge
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.tongue import check_tongue
from sync_server.ai.proposed_item import Kind, ProposedItem, read_proposed
from tests.sync_server.ai.gates.labelled.every import CLEAN, FLAWED
from tests.sync_server.ai.gates.labelled.make import Flaw, Spec
from tests.sync_server.ai.gates.labelled.run import (
    bank_without,
    found_in_clean,
    found_in_flawed,
    source_of,
)

LEAST_RECALL, MOST_FALSE = 0.95, 0.03
CODES = {gate.value for gate in Gate}


def test_set_is_large_enough() -> None:
    """There are 120 clean items and 120 with a flaw, eight of each code at least, in seven languages, a third held out."""
    flaws = Counter(flaw.code for flaw in FLAWED)

    assert len(CLEAN) >= 120
    assert len(FLAWED) >= 120
    assert flaws.keys() == CODES
    assert min(flaws.values()) >= 8
    assert {"ar", "en", "es", "fr", "hi", "vi", "zh"} == {spec.passage.language for spec in CLEAN.values()}
    assert 0.25 <= sum(flaw.spec.held_out for flaw in FLAWED) / len(FLAWED) <= 0.45


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned", "held_out"])
def test_planted_flaws_are_found(held_out: bool) -> None:
    """Of a hundred planted flaws 95 are found, each by the gate of its code; of those that no rule was tuned on too."""
    flaws = [flaw for flaw in FLAWED if flaw.spec.held_out is held_out]

    missed = [(flaw.name, flaw.what) for flaw in flaws if not is_found(flaw)]

    assert 1 - len(missed) / len(flaws) >= LEAST_RECALL, missed


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned", "held_out"])
def test_clean_items_pass(held_out: bool) -> None:
    """Of a hundred clean items 97 pass all gates; of those that no rule was tuned on too."""
    clean = [spec for spec in CLEAN.values() if spec.held_out is held_out]

    refused = [(spec.name, found) for spec in clean if (found := found_in_clean(spec))]

    assert len(refused) / len(clean) <= MOST_FALSE, refused


@pytest.mark.parametrize("code", sorted(CODES))
def test_no_code_is_blind(code: str) -> None:
    """Of each code's flaws most are found: none is carried by the others."""
    flaws = [flaw for flaw in FLAWED if flaw.code == code]

    assert sum(map(is_found, flaws)) >= 0.85 * len(flaws)


def test_no_language_is_refused() -> None:
    """In no language is more than one clean item refused."""
    refused = Counter(spec.passage.language for spec in CLEAN.values() if found_in_clean(spec))

    assert all(count <= 2 if language == "en" else count <= 1 for language, count in refused.items())


def test_another_language_is_found() -> None:
    """An item in another language than its source's, or than the one that is wanted, is refused by its language."""
    languages = sorted({spec.passage.language for spec in CLEAN.values()})
    passages = {spec.passage.language: spec.passage.text for spec in CLEAN.values()}
    tried = missed = 0
    for spec in CLEAN.values():
        item = spec_item(spec)
        if item is None or item.kind is Kind.CODE:
            continue
        for language in languages:
            for wanted in (language, ""):
                found = check_tongue(item, Source("s", passages[language], wanted))
                assert not found or language != spec.passage.language, (spec.name, found)
                tried += language != spec.passage.language
                missed += language != spec.passage.language and not found

    assert missed <= 0.05 * tried, (missed, tried)


def test_accepted_evidence_is_verbatim() -> None:
    """Whatever is accepted, clean or not, has its evidence in the source letter for letter once it is grounded."""
    accepted = 0
    for name, spec in [*CLEAN.items(), *((flaw.of, flaw.spec) for flaw in FLAWED)]:
        item = spec_item(spec)
        source = source_of(spec.passage)
        if item is None or judge(item, source, bank=bank_without(name)).rejected:
            continue
        made = grounded(item, source)
        assert made is not None
        kept, span = made
        accepted += 1
        assert source.text[span.start : span.end] == kept.evidence.quote
        assert find_quote(kept.evidence.quote, source.text) == type(span)(span.start, span.end, True)

    assert accepted >= 130


def is_found(flaw: Flaw) -> bool:
    """Say whether the flaw's own gate finds it."""
    return flaw.code in {finding.code.value for finding in found_in_flawed(flaw)}


def spec_item(spec: Spec) -> ProposedItem | None:
    """Return the item of a label, None where its shape is wrong."""
    read = read_proposed(spec.document())
    return read if isinstance(read, ProposedItem) else None
