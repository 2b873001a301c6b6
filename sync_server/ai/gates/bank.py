"""G8: whether the bank, or the set itself, has much the same item. An index, so that five thousand take no time."""

from array import array
from collections.abc import Iterable
from math import ceil

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.words import grams, tokens
from sync_server.ai.proposed_item import Kind, ProposedItem

MOST_ALIKE = 0.60


def told_of(stem: str, keys: Iterable[str]) -> str:
    """Return what of an item is compared: what it asks, and the answer, without which many stems are alike."""
    return " ".join([stem, *sorted(keys)[:3]])


class Bank:
    """Items by their ids. What is alike to six tenths has one of its rarest runs of letters in common: these are looked up."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._grams: list[array[int]] = []
        self._numbers: dict[str, int] = {}
        self._having: list[array[int]] = []
        self._whole: dict[tuple[str, ...], str] = {}

    def add(self, id: str, stem: str, keys: Iterable[str]) -> None:
        """Put an item into the bank."""
        text = told_of(stem, keys)
        self._whole.setdefault(tuple(tokens(text)), id)
        numbers = array("I")
        for gram in grams(text):
            number = self._numbers.setdefault(gram, len(self._having))
            if number == len(self._having):
                self._having.append(array("I"))
            self._having[number].append(len(self._ids))
            numbers.append(number)
        self._ids.append(id)
        self._grams.append(numbers)

    def alike(self, stem: str, keys: Iterable[str]) -> tuple[str, float] | None:
        """Return the item that is most alike and how much, if there is one that is too much so."""
        text = told_of(stem, keys)
        equal = self._whole.get(tuple(tokens(text)))
        if equal is not None:
            return equal, 1.0
        own = grams(text)
        known = {self._numbers[gram] for gram in own if gram in self._numbers}
        unknown = len(own) - len(known)
        probed = len(own) - ceil(MOST_ALIKE * len(own)) + 1 - unknown  # what nobody has is the rarest
        rarest = sorted(known, key=lambda number: (len(self._having[number]), number))[: max(0, probed)]
        best, which = 0.0, ""
        for place in {place for number in rarest for place in self._having[number]}:
            others = self._grams[place]
            if not MOST_ALIKE * len(own) <= len(others) <= len(own) / MOST_ALIKE:
                continue
            common = len(known.intersection(others))
            share = common / (len(own) + len(others) - common)
            if share >= MOST_ALIKE and (share, self._ids[place]) > (best, which):
                best, which = share, self._ids[place]
        return (which, best) if which else None


def check_bank(item: ProposedItem, bank: Bank) -> Findings:
    """Return the item of the bank that this one repeats."""
    found = bank.alike(item.stem, _answers(item))
    return (Finding(Gate.BANK, "stem", f"like:{found[0]}"),) if found else ()


def put_in(bank: Bank, id: str, item: ProposedItem) -> None:
    """Put a proposed item into a bank, so that the next of its set is compared with it."""
    bank.add(id, item.stem, _answers(item))


def _answers(item: ProposedItem) -> tuple[str, ...]:
    return item.accepted[:1] if item.kind is Kind.SHORT_TEXT else item.keys
