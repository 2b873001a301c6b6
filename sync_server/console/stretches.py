"""Where in an answer an evaluation shows what it found."""

from sync_server.services.list_evaluations import EvaluationView


def stretches_of(one: EvaluationView, text: str) -> list[tuple[int, int, str]]:
    """Return the stretches of a text that an evaluation shows, in order, without those that overlap another."""
    found: list[tuple[int, int, str]] = []
    shown = sorted(
        (each.start, each.end, each.criterion)
        for each in one.found
        if each.start is not None and each.end is not None and text[each.start : each.end] == each.words
    )
    for start, end, name in shown:
        if found and start < found[-1][1]:
            last = found.pop()
            found.append((last[0], max(last[1], end), f"{last[2]}, {name}"))
        else:
            found.append((start, end, name))
    return found
