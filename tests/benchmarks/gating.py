"""Gates of proposed items that need no model, against reading their texts once, beside a bank of five thousand."""

import time
from collections.abc import Callable
from functools import partial

from sync_server.ai.gates.bank import Bank, put_in
from sync_server.ai.gates.judge import judge
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.words import content_stems, grams, stem, tokens
from sync_server.ai.proposed_item import ProposedItem, read_proposed
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99
from tests.sync_server.ai.gates.labelled.every import CLEAN

MOST_MILLISECONDS = 5.0
IN_BANK = 5_000
ROUNDS = 10


def gating(effort: Effort) -> list[Row]:
    """Read and judge every clean item of the labelled set; what words a gate keeps is forgotten before each round."""
    documents = [spec.document() for spec in CLEAN.values()]
    sources = [Source(spec.passage.id, spec.passage.text, spec.passage.language) for spec in CLEAN.values()]
    bank = _bank(documents)
    ours, floor = [], []
    for _ in range(effort.times(ROUNDS)):
        for kept in (content_stems, grams, stem):
            kept.cache_clear()
        for document, source in zip(documents, sources, strict=True):
            ours.append(_milliseconds(partial(_judge, document, source, bank)))
            floor.append(_milliseconds(partial(_read, document, source)))
    figure, slowest = median(ours), p99(ours)
    return [
        Row(
            f"gates of an item, bank of {IN_BANK:,}",
            figure,
            "ms",
            f"≤ {MOST_MILLISECONDS:.0f} ms",
            figure <= MOST_MILLISECONDS,
            slowest,
            median(floor),
            "words of its texts",
            len(ours),
        )
    ]


def _judge(document: object, source: Source, bank: Bank) -> None:
    judge(_item(document), source, bank=bank)


def _read(document: object, source: Source) -> int:
    return sum(len(tokens(text)) for _, text in _item(document).texts()) + len(tokens(source.text))


def _item(document: object) -> ProposedItem:
    read = read_proposed(document)
    if not isinstance(read, ProposedItem):
        raise AssertionError(read)
    return read


def _bank(documents: list[dict[str, object]]) -> Bank:
    """Return a bank of so many stems that no two are the same, made of those of the set."""
    bank = Bank()
    items = [_item(document) for document in documents]
    for number in range(IN_BANK):
        first, second = items[number % len(items)], items[(number * 7 + number // len(items)) % len(items)]
        stem_of_both = f"{first.stem.split(' ', 3)[-1]} {second.stem} {number}"
        bank.add(str(number), stem_of_both, second.keys)
    put_in(bank, "last", items[-1])
    return bank


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1e3
