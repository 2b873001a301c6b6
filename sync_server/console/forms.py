"""What forms say: words, whole numbers and lists of them, and what is told of one that cannot be."""

import re
from collections.abc import Iterable

from starlette.datastructures import FormData, UploadFile

from sync_server.api.problems import detail_of, kind_of
from sync_server.console.marking_words import sentence_of
from sync_server.errors import BodyInvalid, EditedMeanwhile

LONGEST = 500
MOST_DIGITS = 9
_FIELDS = re.compile(r"[a-z_]+(, [a-z_]+)*")


def words(form: FormData, name: str, most: int = LONGEST) -> str:
    """Return what a field says, without space around it.

    Raises:
        BodyInvalid: it is longer than that.
    """
    told = str(form.get(name, "")).strip()
    if len(told) > most:
        raise BodyInvalid(f"{name}: at most {most} characters")
    return told


def number(form: FormData, name: str, otherwise: int | None = None) -> int:
    """Return the whole number in a field; ``otherwise``, where one is told, for an empty field.

    Raises:
        BodyInvalid: there is none.
    """
    told = str(form.get(name, "")).strip()
    if not told and otherwise is not None:
        return otherwise
    if not told.isdecimal() or len(told) > MOST_DIGITS:
        raise BodyInvalid(f"{name}: not a whole number")
    return int(told)


def several(form: FormData, name: str) -> tuple[str, ...]:
    """Return all that was ticked under one name."""
    return tuple(str(one) for one in form.getlist(name) if isinstance(one, str) and one)


def typed(form: FormData, names: Iterable[str]) -> dict[str, str]:
    """Return what stood in these fields, to be shown again."""
    return {name: str(form.get(name, "")) for name in names}


def file_of(form: FormData, most: int) -> bytes:
    """Return the file that was chosen.

    Raises:
        BodyInvalid: there is none, or it is too large.
    """
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.size:
        raise BodyInvalid("file: none was chosen")
    if file.size > most:
        raise BodyInvalid(f"file: at most {most} bytes")
    return file.file.read()


def problem_of(error: Exception) -> str:
    """Return what is said above a form that cannot be as it was filled."""
    title, detail = kind_of(error).title, detail_of(error)
    told = sentence_of(error)
    if isinstance(error, BodyInvalid):
        return f"Please correct this. {_in_words(detail) if detail else ''}".strip()
    if told or not detail or isinstance(error, EditedMeanwhile):
        return told or title
    return f"{title} {_ended(detail)}"


def _in_words(detail: str) -> str:
    """Return what is wrong of a field as a sentence: the field's name is one of programs."""
    field, colon, wrong = detail.partition(": ")
    named = field.replace("_", " ") if _FIELDS.fullmatch(field) else field
    return _ended(named[:1].upper() + named[1:] + colon + wrong)


def _ended(words: str) -> str:
    return words if words.endswith((".", "?", "!", ":")) else f"{words}."
