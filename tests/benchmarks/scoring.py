"""Scoring items by the three templates of the standard, against reading the same responses and comparing them."""

import json
import time
from collections.abc import Callable
from functools import partial

from assessment.expression.run import Prepared, prepare, run
from assessment.interchange.qti.standalone import read_item_file
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99

LEAST_PER_SECOND = 20_000
ROUNDS, IN_A_ROUND = 25, 3_000

_ITEM = """<assessmentItem identifier="i" title="t">
<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" baseType="{base}">{tables}</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/{template}"/></assessmentItem>"""
_CORRECT = "<correctResponse><value>A</value><value>C</value></correctResponse>"
_MAPPING = (
    '<mapping lowerBound="0" upperBound="2"><mapEntry mapKey="A" mappedValue="1"/>'
    '<mapEntry mapKey="B" mappedValue="-1"/><mapEntry mapKey="C" mappedValue="1"/></mapping>'
)
_AREAS = (
    '<areaMapping><areaMapEntry shape="rect" coords="0,0,50,50" mappedValue="2"/>'
    '<areaMapEntry shape="circle" coords="75,75,10" mappedValue="1"/></areaMapping>'
)
_TEMPLATES = {
    "match_correct": ("multiple", "identifier", _CORRECT, (["A", "C"], ["C", "B"], ["A"])),
    "map_response": ("multiple", "identifier", _MAPPING, (["A", "C"], ["C", "B"], ["A"])),
    "map_response_point": ("single", "point", _AREAS, ("10 10", "75 84", "200 200")),
}
_RIGHT = (["A", "C"], "10 10")


def scoring(effort: Effort) -> list[Row]:
    """Measure each template: parsed once, run for each response."""
    rounds = ROUNDS // 5 if effort.quick else ROUNDS
    rows = []
    for template, (cardinality, base, tables, given) in _TEMPLATES.items():
        text = _ITEM.format(cardinality=cardinality, base=base, tables=tables, template=template)
        item = prepare(read_item_file(text.encode(), "item.xml").program)
        lines = [json.dumps({"RESPONSE": given[number % 3]}) for number in range(IN_A_ROUND)]
        full = 1.0 if template == "match_correct" else 2.0
        ours, floor = [], []
        for _ in range(rounds):
            ours.append(_microseconds(partial(_score, lines, item, full)))
            floor.append(_microseconds(partial(_compare, lines)))
        rows.append(_row(template, ours, floor))
    return rows


def _row(template: str, ours: list[float], floor: list[float]) -> Row:
    slowest = 1e6 / LEAST_PER_SECOND
    figure = median(ours)
    return Row(
        f"scoring by {template}",
        figure,
        "µs",
        f"≤ {slowest:.0f} µs ({LEAST_PER_SECOND:,} items/s)",
        figure <= slowest,
        p99(ours),
        median(floor),
        "JSON and ==",
        len(ours) * IN_A_ROUND,
        (("thousand items/s", 1e3 / figure),),
    )


def _microseconds(work: Callable[[], int]) -> float:
    """Return the time for one item; every third response is right, which is checked."""
    started = time.perf_counter()
    right = work()
    taken = time.perf_counter() - started
    if right != IN_A_ROUND // 3:
        raise AssertionError(f"{right} of {IN_A_ROUND} were right")
    return taken / IN_A_ROUND * 1e6


def _score(lines: list[str], item: Prepared, full: float) -> int:
    return sum(run(item, json.loads(line)).number() == full for line in lines)


def _compare(lines: list[str]) -> int:
    return sum(json.loads(line)["RESPONSE"] in _RIGHT for line in lines)
