"""Importing banks of a thousand items, against only reading the same bytes as XML or text; and scoring our own rules."""

import time
from collections.abc import Callable
from dataclasses import replace

from assessment.content.response import response_of
from assessment.ids import ItemId
from assessment.interchange.archive import read_zip
from assessment.interchange.bank import Bank
from assessment.interchange.decode import decode
from assessment.interchange.gift.export_bank import export_gift
from assessment.interchange.gift.read import read_gift
from assessment.interchange.qti.package import read_qti
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.qti.write.package import write_package
from assessment.interchange.report import ReportBuilder
from assessment.interchange.tables.read import read_table
from assessment.interchange.tables.rows import read_csv
from assessment.interchange.tables.write import export_csv
from assessment.interchange.typeset import mathml_of
from assessment.interchange.xml import parse
from assessment.scoring.score import score_item
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99
from tests.every_type import every_bank

ITEMS = 1_000
MOST_SECONDS = 5.0
LEAST_PER_SECOND = 20_000


def importing(effort: Effort) -> list[Row]:
    """Measure each format on a bank of a thousand items: of every type, or of those that it can say."""
    rounds = 2 if effort.quick else 5
    bank = thousand()
    package = write_package(bank, Version.V2_2, mathml_of, ReportBuilder())
    gift = export_gift(
        _of(bank, "single_choice", "true_false_not_given", "numeric", "information"), ReportBuilder()
    )
    table = export_csv(bank, ReportBuilder())
    rows = [
        _row("QTI 2.2", rounds, lambda: _qti(package), lambda: _xml(package)),
        _row("GIFT", rounds, lambda: _counted(read_gift(gift, "b.gift", ReportBuilder())), lambda: len(decode(gift).text)),
        _row("CSV", rounds, lambda: _counted(read_table(table, "b.csv", ReportBuilder())), lambda: len(read_csv(table)[0])),
    ]  # fmt: skip
    return [*rows, _own_rules(bank, rounds)]


def thousand() -> Bank:
    """Return a thousand items, all types in turn, without a test."""
    source = every_bank()
    names = list(source.items)
    items, keys = {}, {}
    for number in range(ITEMS):
        old = names[number % len(names)]
        id = ItemId(f"{old}-{number}")
        items[id] = replace(source.items[old], id=id)
        if old in source.keys:
            keys[id] = replace(source.keys[old], item_id=id)
    return Bank(items, keys, media=source.media)


def _of(bank: Bank, *names: str) -> Bank:
    kept = [id for id in bank.items if id.rpartition("-")[0] in names]
    picked = {id: bank.items[id] for id in kept}
    return Bank(picked, {id: bank.keys[id] for id in kept if id in bank.keys})


def _qti(package: bytes) -> int:
    return _counted(read_qti(read_zip(package, "b.zip").files, ReportBuilder()))


def _xml(package: bytes) -> int:
    files = read_zip(package, "b.zip").files
    return sum(len(parse(data, path)) > 0 for path, data in files.items() if path.endswith(".xml"))


def _counted(bank: Bank) -> int:
    return len(bank.items)


def _row(name: str, rounds: int, ours: Callable[[], int], floor: Callable[[], int]) -> Row:
    count = ours()
    taken = [_seconds(ours) / count * ITEMS for _ in range(rounds)]
    limit = median([_seconds(floor) / count * ITEMS for _ in range(rounds)])
    figure = median(taken)
    return Row(
        f"import of 1,000 items, {name}",
        figure,
        "s",
        f"≤ {MOST_SECONDS:.0f} s",
        figure <= MOST_SECONDS,
        p99(taken),
        limit,
        "reading",
        rounds,
    )


def _own_rules(bank: Bank, rounds: int) -> Row:
    """Measure the scoring of our own rules over all types, each item with some answer."""
    given = {
        id: response_of({variable.response_id: ("A",) for variable in item.variables()})
        for id, item in bank.items.items()
    }
    work = [(bank.items[id], key, given[id]) for id, key in bank.keys.items()]

    def score() -> int:
        return sum(score_item(*one) is not None for one in work)

    taken = [_seconds(score) / len(work) * 1e6 for _ in range(rounds * 4)]
    slowest = 1e6 / LEAST_PER_SECOND
    return Row(
        "scoring by our own rules, all types",
        median(taken),
        "µs",
        f"≤ {slowest:.0f} µs ({LEAST_PER_SECOND:,} items/s)",
        median(taken) <= slowest,
        p99(taken),
        samples=len(taken) * len(work),
    )


def _seconds(work: Callable[[], int]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
