"""What Anki makes of the same work: one row for each of ours of the same goal, in the same order.

A review is nine integers, not signed and not encrypted; an answer of ours is signed and carries text.
"""

from tests.benchmarks.effort import Effort
from tests.benchmarks.line import CountedLine
from tests.benchmarks.peers.anki_place import AnkiClient, AnkiPlace, anki_place
from tests.benchmarks.table import Row, median, p99

DAY, BACKLOG = 60, 10_000
TRIES = 25
"""How often Anki is let try on a link that is cut; each try begins at the beginning."""
CUTS = (16_384, 4_096, 2_048)
IN_THE_LAST_REPLY = 40
"""So many bytes before the end of all replies lies within the last one, whose head alone is longer."""


def anki(effort: Effort, python: str) -> list[Row]:
    """Measure against a server of Anki's own."""
    with anki_place(python, effort.folder / "anki") as place:
        line = CountedLine(place.port)
        try:
            with place.client("plain") as client:
                rows = [*_speed(effort, client), *_wire(client, line), *_nothing(effort, place, client, line)]
            with place.client("unlucky") as client:
                rows += [_cut(place, client, line, every, effort.times(TRIES, 5)) for every in CUTS]
            with place.client("lost") as client:
                rows.append(_lost_reply(place, client, line))
        finally:
            line.close()
    return rows


def _speed(effort: Effort, client: AnkiClient) -> list[Row]:
    rows = []
    for goal, count, times in (("T1", DAY, 5 + effort.times(100)), ("T2", BACKLOG, effort.times(7))):
        took = []
        for _ in range(times):
            client.tell("review", count)
            took.append(_well(client))
        took = took[5:] if goal == "T1" else took
        rows.append(
            _row(f"Anki: {count:,} reviews", median(took), "ms", goal, p99=p99(took), samples=len(took))
        )
    return rows


def _wire(client: AnkiClient, line: CountedLine) -> list[Row]:
    rows = []
    client.tell("use", f"{line.url}/")
    for count in (BACKLOG, DAY):
        client.tell("review", count)
        before = line.count()
        _well(client)
        rows.append(
            _row(f"Anki: wire per review, {count:,} a sync", (line.count() - before) / count, "B", "T4")
        )
    return rows


def _nothing(effort: Effort, place: AnkiPlace, client: AnkiClient, line: CountedLine) -> list[Row]:
    _well(client)
    before, turns = line.count(), line.turns
    _well(client)
    size, trips = line.count() - before, line.turns - turns
    client.tell("use", place.url)
    took = [_well(client) for _ in range(effort.times(300))]
    name = "Anki: nothing to sync"
    return [
        _row(name, median(took), "ms", "T5", p99=p99(took), samples=len(took)),
        _row(f"{name}: round trips", trips, "", "T5"),
        _row(f"{name}: both ways on the wire", size, "B", "T5"),
    ]


def _cut(place: AnkiPlace, client: AnkiClient, line: CountedLine, every: int, most: int) -> Row:
    """Let it try on a link that is cut for ever; afterwards the link is whole, and what is left goes."""
    client.tell("use", f"{line.url}/")
    client.tell("review", BACKLOG)
    had, before = place.stored(), line.count()
    line.weather.every = every
    tries = 1
    while client.sync().wrong and tries < most:
        tries += 1
    passed, stored = line.count() - before, place.stored() - had
    line.clear()
    before = line.count()
    _at_last(client)
    whole = line.count() - before
    how = "finishes" if stored == BACKLOG else "never finishes"
    return _row(
        f"Anki: link cut every {every // 1024} kB, {BACKLOG:,} reviews: {how}, {stored:,} stored after {tries} tries",
        passed / 1000,
        "kB",
        "T6",
        limit=whole / 1000 if stored < BACKLOG else None,
        limit_name="the same, not cut",
        samples=tries,
        met=stored == BACKLOG,
    )


def _lost_reply(place: AnkiPlace, client: AnkiClient, line: CountedLine) -> Row:
    """Lose the reply to the very last request, after the server has stored everything; count what passes again."""
    client.tell("use", f"{line.url}/")
    _backlog(client, line)
    whole, down = _backlog(client, line)  # like the one that is to be broken
    client.tell("review", BACKLOG)
    had = place.stored()
    line.weather.cut_down = down - IN_THE_LAST_REPLY
    broken = client.sync().wrong
    stored = place.stored() - had
    line.clear()
    before, up = line.count(), line.up.passed
    tries = _at_last(client)
    again, up = line.count() - before, line.up.passed - up
    return _row(
        f"Anki: the last reply lost, {stored:,} of {BACKLOG:,} reviews stored: bytes again, both ways",
        100 * again / whole,
        "%",
        "T7",
        samples=tries,
        parts=(("% up", 100 * up / whole), ("% down", 100 * (again - up) / whole)),
        why="" if broken and stored == BACKLOG else f"the reply was not lost as meant: {broken or 'it came'}",
    )


def _backlog(client: AnkiClient, line: CountedLine) -> tuple[int, int]:
    """Sync a backlog; return how many bytes passed, and how many of them down."""
    client.tell("review", BACKLOG)
    before, down = line.count(), line.down.passed
    _well(client)
    return line.count() - before, line.down.passed - down


def _at_last(client: AnkiClient) -> int:
    """Sync until it goes well; return how many tries that took."""
    tries = 1
    while (done := client.sync()).wrong:
        if tries == TRIES:
            raise RuntimeError(f"Anki does not sync: {done.wrong}")
        tries += 1
    return tries


def _well(client: AnkiClient) -> float:
    done = client.sync()
    if done.wrong:
        raise RuntimeError(f"Anki does not sync: {done.wrong}")
    return done.ms


def _row(name: str, figure: float, unit: str, goal: str, *, met: bool | None = None, **more: object) -> Row:
    return Row(name, figure, unit, "", met, goal=goal, **more)  # type: ignore[arg-type]  # the fields of a row
