"""The gates on labelled items as a server would ask them, a model's replies taken from the labels."""

from functools import cache
from random import Random
from typing import Any

from sync_server.ai.finding import Findings, Gate
from sync_server.ai.gates.bank import Bank, put_in
from sync_server.ai.gates.blind import judge_blind, judge_closed_book
from sync_server.ai.gates.judge import judge
from sync_server.ai.gates.leak import check_form
from sync_server.ai.gates.readability import Level
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.support import judge_support
from sync_server.ai.proposed_item import Kind, ProposedItem, read_proposed
from tests.sync_server.ai.gates.labelled.make import CLEAN, Flaw, Passage, Spec


def source_of(passage: Passage) -> Source:
    """Return a passage as the gates take it."""
    return Source(passage.id, passage.text, passage.language)


@cache
def clean_item(name: str) -> ProposedItem:
    """Return a clean item as it is read."""
    item = read_proposed(CLEAN[name].document())
    assert isinstance(item, ProposedItem), item
    return item


def found_in_clean(spec: Spec) -> Findings:
    """Return all that is found in a clean item: alone, beside its form, against a bank of all others, with honest replies."""
    read = read_proposed(spec.document())
    if not isinstance(read, ProposedItem):
        return read
    source = source_of(spec.passage)
    judged = judge(read, source, bank=bank_without(spec.name))
    right = _right(read)
    orders = _orders(read)
    found = judged.findings + _of_form(spec, read)
    if not judged.rejected:
        found += judge_blind(read, orders, [reply_of(read, order, right) for order in orders])
    if Gate.SUPPORT in judged.to_ask:
        found += judge_support(source, {"verdict": "supported", "quote": read.evidence.quote})
    return found


def found_in_flawed(flaw: Flaw) -> Findings:
    """Return what is found in a flawed item by the gates that its flaw is for, and by all that need no more."""
    read = read_proposed(flaw.spec.document())
    if not isinstance(read, ProposedItem):
        return read
    source = source_of(flaw.spec.passage)
    bank = bank_without("" if flaw.code == Gate.BANK else flaw.of)
    judged = judge(read, source, level=Level[flaw.level.upper()], bank=bank)
    found = judged.findings + _of_form(flaw.spec, read, flaw.of)
    orders = _orders(read)
    if flaw.code == Gate.BLIND:
        found += judge_blind(read, orders, _replies(flaw, read, orders))
    elif flaw.code == Gate.GUESSABLE:
        found += judge_closed_book(read, orders, _replies(flaw, read, orders))
    elif flaw.code == Gate.SUPPORT and Gate.SUPPORT in judged.to_ask:
        found += judge_support(source, _verdict(flaw.replies[0]))
    return found


def reply_of(item: ProposedItem, order: tuple[int, ...], said: Any) -> Any:
    """Return a reply that picks these texts, (texts, also supported), a verdict or a word."""
    if isinstance(said, dict):
        return said
    if item.kind is Kind.TRUE_FALSE:
        return {"verdict": "true" if said else "false"}
    if item.kind is Kind.SHORT_TEXT:
        return {"answer": said}
    chosen, supported = said if isinstance(said, tuple) else (said, [])
    numbers = {item.options[place].text: number for number, place in enumerate(order, 1)}
    return {"chosen": [numbers[text] for text in chosen], "supported": [numbers[text] for text in supported]}


@cache
def bank_without(name: str) -> Bank:
    """Return a bank of all clean items but one."""
    bank = Bank()
    for other in CLEAN:
        if other != name:
            put_in(bank, other, clean_item(other))
    return bank


def _of_form(spec: Spec, item: ProposedItem, of: str = "") -> Findings:
    """Return what it tells beside the clean items of its passage."""
    names = [
        name for name, one in CLEAN.items() if one.passage is spec.passage and name not in {spec.name, of}
    ]
    form = [item, *map(clean_item, names)]
    return check_form(form, spec.passage.language)[0]


def _right(item: ProposedItem) -> Any:
    if item.kind is Kind.TRUE_FALSE:
        return item.answer
    return item.accepted[0] if item.kind is Kind.SHORT_TEXT else list(item.keys)


def _orders(item: ProposedItem) -> list[tuple[int, ...]]:
    orders = []
    for seed in range(2):
        places = list(range(len(item.options)))
        Random(seed).shuffle(places)
        orders.append(tuple(places))
    return orders


def _replies(flaw: Flaw, item: ProposedItem, orders: list[tuple[int, ...]]) -> list[Any]:
    return [reply_of(item, order, said) for order, said in zip(orders, flaw.replies, strict=True)]


def _verdict(said: Any) -> Any:
    if isinstance(said, dict):
        return said
    supported, quote = said
    return {"verdict": "supported" if supported else "not_stated", "quote": quote}
