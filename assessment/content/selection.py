"""Which children of a section are taken, and in which order (QTI selection and ordering), the same for the same seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from assessment.content.test import INHERITED, ItemRef, Section, SessionControl
from assessment.ids import StimulusId

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Placed:
    """An item in its place: under ``section``, which holds it, and beside ``stimulus``.

    ``tools`` are the words of all sections around it, the outermost first, and its own; ``session`` is what it and
    they say may be done with it.
    """

    ref: ItemRef
    section: Section
    stimulus: StimulusId | None
    tools: tuple[str, ...] = ()
    session: SessionControl = INHERITED


def placed(
    section: Section,
    seed: bytes,
    stimulus: StimulusId | None = None,
    tools: tuple[str, ...] = (),
    session: SessionControl = INHERITED,
) -> list[Placed]:
    """Return the items that ``seed`` takes of a section and of those below it, in its order.

    ``stimulus`` is shown beside them where the section has none of its own; ``tools`` are offered
    around it, ``session`` is what holds there. A nested section moves as a whole, unless it is invisible and does not keep its items together: then they are shuffled among its siblings.
    """
    blocks = _blocks(section, seed, section.stimulus or stimulus, tools, section.session.within(session))
    return [item for _, block in blocks for item in block]


def shuffled(things: Sequence[T], seed: bytes, label: str) -> list[T]:
    """Return ``things`` in the order that ``seed`` and ``label`` give, the same on every machine and version.

    Sorts by SHA-256 of seed, label and position: a uniform shuffle for practical purposes.
    """

    def rank(position: int) -> bytes:
        return sha256(seed + b"\0" + label.encode() + b"\0" + position.to_bytes(4, "big")).digest()

    return [things[position] for position in sorted(range(len(things)), key=rank)]


def _blocks(
    section: Section,
    seed: bytes,
    stimulus: StimulusId | None,
    tools: tuple[str, ...],
    session: SessionControl,
) -> Sequence[tuple[bool, list[Placed]]]:
    """Return what moves as one, with whether it keeps its place."""
    blocks = list(_written(section, seed, stimulus, (*tools, *section.tools), session))
    if not section.shuffle:
        return blocks
    loose = iter(shuffled([block for block in blocks if not block[0]], seed, section.id))
    return [block if block[0] else next(loose) for block in blocks]


def _written(
    section: Section,
    seed: bytes,
    stimulus: StimulusId | None,
    tools: tuple[str, ...],
    session: SessionControl,
) -> Iterator[tuple[bool, list[Placed]]]:
    for child in _selected(section, seed):
        if isinstance(child, ItemRef):
            own = child.session.within(session)
            yield child.fixed, [Placed(child, section, stimulus, (*tools, *child.tools), own)]
            continue
        inner = placed(child, seed, stimulus, tools, session)
        if child.visible or child.keep_together:
            yield child.fixed, inner
        else:
            yield from ((item.ref.fixed, [item]) for item in inner)


def _selected(section: Section, seed: bytes) -> list[ItemRef | Section]:
    """Return the children that are taken, in written order: all that are required, and others by lot."""
    children: list[ItemRef | Section] = [*section.items, *section.sections]
    if section.select is None:
        return children
    free = [place for place, child in enumerate(children) if not child.required]
    count = section.select - (len(children) - len(free))
    drawn = set(shuffled(free, seed, f"{section.id}/select")[:count])
    return [child for place, child in enumerate(children) if child.required or place in drawn]
