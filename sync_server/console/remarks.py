"""Remarks about stretches of an answer, as a form has them: the words, and what is said of them. A page cannot tell places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.datastructures import FormData

from assessment.errors import MarkingError
from sync_server.services.given_mark import MOST_ANNOTATIONS
from sync_server.services.settle_answer import Annotation

Response = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark as it is typed. ``start`` is where the words stand, where that is known: they may stand there twice."""

    response_id: str
    words: str
    start: str
    comment: str


def remarks_of(annotations: Sequence[Annotation], response: Response) -> list[Remark]:
    """Return remarks that were kept, as a form has them."""
    return [
        Remark(
            one.response_id,
            _text(response, one.response_id)[one.start : one.end],
            str(one.start),
            one.comment,
        )
        for one in annotations
    ]


def typed_remarks(form: FormData, place: str) -> list[Remark]:
    """Return the remarks that were typed about one answer."""
    found = []
    for at in range(MOST_ANNOTATIONS):
        start = f"remark-{place}-{at}-"
        if f"{start}words" not in form:
            break
        told = [
            str(form.get(start + name, "")).replace("\r\n", "\n")
            for name in ("response", "words", "start", "comment")
        ]
        if told[1].strip() or told[3].strip():
            found.append(Remark(*told))
    return found


def annotations_of(remarks: Sequence[Remark], response: Response) -> tuple[Annotation, ...]:
    """Return the remarks with the places of their words.

    Raises:
        MarkingError: words do not stand in the answer.
    """
    return tuple(_annotation(one, response) for one in remarks)


def _annotation(remark: Remark, response: Response) -> Annotation:
    names = [remark.response_id] if remark.response_id in response else list(response)
    for name in names if remark.words.strip() else ():
        text = _text(response, name)
        start = (
            int(remark.start) if remark.start.isdecimal() and len(remark.start) < len("1000000000") else -1
        )
        if start < 0 or text[start : start + len(remark.words)] != remark.words:
            start = text.find(remark.words)
        if start >= 0:
            return Annotation(name, start, start + len(remark.words), remark.comment.strip())
    raise MarkingError("annotation", f"no such words: {remark.words[:60]}")


def _text(response: Response, name: str) -> str:
    values = response.get(name, ())
    return values[0] if values else ""
