"""The files that an attempt's answers name: those in force, and those that later answers replaced."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Event, Responded
from assessment.content.blob import BlobRef, blobs_in
from assessment.ids import ItemId, ResponseId


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file where an answer names it. ``current``: the answer in force still does."""

    item_id: ItemId
    response_id: ResponseId
    ref: BlobRef
    current: bool


def named_files(
    attempt: Attempt, events: Iterable[Event], asked: Collection[ItemId] | None = None
) -> tuple[NamedFile, ...]:
    """Return every file that the attempt's events name, in the order in which they did, each once a place.

    ``asked`` are the items that ask for files, where that is known: what a text elsewhere looks like is no file.
    """
    found: dict[tuple[ItemId, ResponseId, str], NamedFile] = {}
    for event in events:
        body = event.body
        if not isinstance(body, Responded) or (asked is not None and body.item_id not in asked):
            continue
        in_force = attempt.response(body.item_id)
        for response_id, values in body.response.variables:
            kept = {ref.sha256 for ref in blobs_in(in_force.values(response_id))}
            for ref in blobs_in(values):
                place = (body.item_id, response_id, ref.sha256)
                found.setdefault(place, NamedFile(body.item_id, response_id, ref, ref.sha256 in kept))
    return tuple(found.values())
