"""G10 and G11: whether a model that is not told the answer finds it with the source, twice; and without it, which is too easy."""

from collections.abc import Mapping, Sequence
from typing import Any

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.asked import DATA, Asked, as_material
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.words import tokens
from sync_server.ai.proposed_item import Kind, ProposedItem
from sync_server.ai.proposed_schema import INTEGER, TEXT, listed, one_of, strict

ENOUGH = 2
"""How often an item is solved, each time with its options in another order."""
SOLVED = frozenset((Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.SHORT_TEXT))
Order = tuple[int, ...]
"""The places of the options, in the order in which they are shown."""

_WITH_SOURCE = (
    "Answer the question by what the source says, and by nothing else. " + DATA + " "
    "chosen: the numbers of the options that are right, none if the source does not tell. "
    "supported: the numbers of all other options that the source bears out too. "
    "verdict: whether the statement is true by the source. answer: a few words."
)
_WITHOUT = (
    "Answer the question by what you know. " + DATA + " "
    "chosen: the numbers of the options that are right; guess if you must. supported: leave it empty. "
    "verdict: whether the statement is true. answer: a few words."
)


def blind_solve_request(item: ProposedItem, source: Source, order: Order) -> Asked | None:
    """Return what to ask with the source at hand (G10); None for kinds that are not solved so."""
    return _asked(item, order, source, _WITH_SOURCE)


def closed_book_request(item: ProposedItem, order: Order) -> Asked | None:
    """Return what to ask without the source (G11); None for kinds that are not solved so."""
    return _asked(item, order, None, _WITHOUT)


def judge_blind(item: ProposedItem, orders: Sequence[Order], replies: Sequence[object]) -> Findings:
    """Return why a reader of the source would not find the key. Every reply must; what cannot be read does not."""
    if item.kind not in SOLVED:
        return ()
    found = []
    if min(len(orders), len(replies)) < ENOUGH:
        found.append(Finding(Gate.BLIND, "item", f"replies:{min(len(orders), len(replies))}"))
    for number, (order, reply) in enumerate(zip(orders, replies, strict=False)):
        picked = _picked(item, order, reply)
        if picked is None:
            found.append(Finding(Gate.BLIND, "item", f"unreadable:{number}"))
        elif not _is_right(item, picked):
            found.append(Finding(Gate.BLIND, "item", f"not_solved:{number}"))
        if item.kind in {Kind.SINGLE, Kind.MULTIPLE} and isinstance(reply, dict):
            others = _places(reply.get("supported"), order) or ()
            places = sorted(set(others) - set(item.answer_index))
            found += [Finding(Gate.BLIND, f"options[{place}].text", "supported_too") for place in places]
    return tuple(dict.fromkeys(found))


def judge_closed_book(item: ProposedItem, orders: Sequence[Order], replies: Sequence[object]) -> Findings:
    """Return that an item is guessable, if it was solved each time without the source. It is no reason to reject."""
    if item.kind not in SOLVED or min(len(orders), len(replies)) < ENOUGH:
        return ()
    for order, reply in zip(orders, replies, strict=False):
        picked = _picked(item, order, reply)
        if picked is None or not _is_right(item, picked):
            return ()
    return (Finding(Gate.GUESSABLE, "item", f"solved:{len(replies)}"),)


def _asked(item: ProposedItem, order: Order, source: Source | None, instructions: str) -> Asked | None:
    if item.kind not in SOLVED:
        return None
    material: dict[str, Any] = {"question": item.stem}
    if source is not None:
        material["source"] = source.text
    if item.kind is Kind.TRUE_FALSE:
        return Asked(
            instructions,
            as_material(material),
            "verdict",
            strict(verdict=one_of("true", "false", "cannot_tell")),
        )
    if item.kind is Kind.SHORT_TEXT:
        return Asked(instructions, as_material(material), "answer", strict(answer=TEXT))
    material["options"] = {str(number): item.options[place].text for number, place in enumerate(order, 1)}
    material["how_many_are_right"] = len(item.answer_index)
    schema = strict(chosen=listed(INTEGER), supported=listed(INTEGER))
    return Asked(instructions, as_material(material), "choice", schema)


def _picked(item: ProposedItem, order: Order, reply: object) -> frozenset[int] | str | None:
    """Return the places that were picked, or what was said; None for what cannot be read."""
    if not isinstance(reply, Mapping):
        return None
    if item.kind is Kind.TRUE_FALSE:
        verdict = reply.get("verdict")
        return verdict if isinstance(verdict, str) else None
    if item.kind is Kind.SHORT_TEXT:
        answer = reply.get("answer")
        return answer if isinstance(answer, str) else None
    places = _places(reply.get("chosen"), order)
    return None if places is None else frozenset(places)


def _places(numbers: object, order: Order) -> tuple[int, ...] | None:
    if not isinstance(numbers, list) or not all(type(one) is int for one in numbers):
        return None
    if any(not 1 <= one <= len(order) for one in numbers):
        return None
    return tuple(order[one - 1] for one in numbers)


def _is_right(item: ProposedItem, picked: frozenset[int] | str) -> bool:
    if not isinstance(picked, str):
        return picked == frozenset(item.answer_index)
    if item.kind is Kind.TRUE_FALSE:
        return picked == ("true" if item.answer else "false")
    return tokens(picked) in [tokens(text) for text in item.accepted]
