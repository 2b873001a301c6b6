"""What the machine made of each item of an attempt, as it is kept beside its projection: a text, and back."""

import json
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256

from assessment.attempt.attempt import Attempt
from assessment.codec import encode
from assessment.content.response import Response
from assessment.ids import ItemId
from assessment.marking.total import ItemOutcome, SectionOutcome
from sync_server.services.score_attempt import Scored

MOST_MS = (1 << 53) - 1
"""More than that a device cannot have meant."""


@dataclass(frozen=True, slots=True)
class SatItem:
    """A question as it was sat: whether anything was answered, and for how long it was looked at."""

    item_id: str
    number: int | None
    section: str
    maximum: Decimal
    answered: bool
    spent_ms: int


@dataclass(frozen=True, slots=True)
class Sat:
    """Where an attempt was sat last, and its questions in their order; none where its pack cannot be opened."""

    device_id: str
    items: tuple[SatItem, ...]


def outcomes_text(attempt: Attempt, scored: Scored) -> str:
    """Return the outcomes of all items by outermost section; empty where there is no score."""
    if scored.score is None or scored.form is None or scored.items is None:
        return ""
    scores = {one.item_id: one for one in scored.score.items}
    told = []
    for section in scored.form.sections:
        items = []
        for item_id in section.item_ids:
            one, entry = scores.get(item_id), scored.form.by_item[item_id]
            if one is None:
                continue
            waits = one.score is None
            items.append(
                [
                    item_id,
                    entry.place,
                    entry.number,
                    None if waits else str(one.score),
                    str(scored.items[item_id].points),
                    str(entry.weight),
                    answer_hash(attempt.response(item_id)) if waits else "",
                    one.fault,
                ]
            )
        told.append([None if section.floor is None else str(section.floor), items])
    return json.dumps(told, ensure_ascii=True, separators=(",", ":"))


def read_outcomes(text: str) -> tuple[SectionOutcome, ...]:
    """Return the outcomes that a text tells; none where it is empty."""
    return tuple(
        SectionOutcome(
            None if floor is None else Decimal(floor),
            tuple(
                ItemOutcome(
                    ItemId(item_id),
                    place,
                    number,
                    None if score is None else Decimal(score),
                    Decimal(points) * Decimal(weight),
                    Decimal(weight),
                    Decimal(points),
                    answer,
                    fault,
                )
                for item_id, place, number, score, points, weight, answer, fault in items
            ),
        )
        for floor, items in (json.loads(text) if text else ())
    )


def sat_text(attempt: Attempt, scored: Scored) -> str:
    """Return how an attempt was sat."""
    told = [
        [
            entry.item_id,
            entry.number,
            str(entry.section),
            str(scored.items[entry.item_id].points * entry.weight),
            int(attempt.response(entry.item_id).answered),
            max(0, min(attempt.spent_ms.get(entry.item_id, 0), MOST_MS)),
        ]
        for entry in (scored.form.entries if scored.form is not None else ())
        if scored.items is not None and scored.items[entry.item_id].asks
    ]
    device_id = str(attempt.seats[-1][1]) if attempt.seats else ""
    return json.dumps([device_id, told], ensure_ascii=True, separators=(",", ":"))


def read_sat(text: str) -> Sat:
    """Return how an attempt was sat as a text tells it."""
    device_id, items = json.loads(text) if text else ("", ())
    return Sat(
        device_id,
        tuple(
            SatItem(item_id, number, section, Decimal(maximum), bool(answered), spent_ms)
            for item_id, number, section, maximum, answered, spent_ms in items
        ),
    )


def answer_hash(response: Response) -> str:
    """Return what tells one answer from all others."""
    return sha256(encode(response.as_map())).hexdigest()
