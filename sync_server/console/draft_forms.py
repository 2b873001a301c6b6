"""A question as the fields of a form, and the way back. Whatever a model wrote can be shown; the gates judge what comes back."""

from typing import Any

from starlette.datastructures import FormData

from sync_server.ai.proposed_item import MOST_CRITERIA, MOST_OPTIONS, MOST_TESTS, Kind

SPARE = 2
Fields = dict[str, Any]


def fields_of(document: Any) -> Fields:
    """Return what a form shows of an item."""
    told = document if isinstance(document, dict) else {}
    evidence = _objects([told.get("evidence")])[0]
    right = told.get("answer_index")
    places = right if isinstance(right, list) else [right]
    return {
        **{name: _text(told.get(name)) for name in _PLAIN},
        "kind": _text(told.get("kind")),
        "source_id": _text(evidence.get("source_id")),
        "quote": _text(evidence.get("quote")),
        "answer": told.get("answer") is True,
        "accepted": "\n".join(_text(one) for one in _list(told.get("accepted"))),
        "options": [
            {"text": _text(one.get("text")), "why": _text(one.get("why_wrong")), "right": at in places}
            for at, one in enumerate(_objects(told.get("options")))
        ],
        "rubric": [
            {
                "title": _text(one.get("title")),
                "levels": "\n".join(
                    f"{_text(level.get('points'))}: {_text(level.get('text'))}"
                    for level in _objects(one.get("levels"))
                ),
            }
            for one in _objects(told.get("rubric"))
        ],
        "tests": [
            {
                "input": _text(one.get("input")),
                "expected": _text(one.get("expected")),
                "hidden": one.get("hidden") is True,
            }
            for one in _objects(told.get("tests"))
        ],
    }


_PLAIN = (
    *("stem", "explanation", "skill", "bloom", "difficulty"),
    *("model_answer", "language", "signature", "solution"),
)


def typed_fields(form: FormData) -> Fields:
    """Return what a form says, with what was left empty left out."""
    rights = {str(one) for one in form.getlist("right")}
    options = [
        {
            "text": _said(form, f"option-{at}"),
            "why": _said(form, f"why-{at}"),
            "right": str(at) in rights,
        }
        for at in range(MOST_OPTIONS + SPARE)
    ]
    rubric = [
        {"title": _said(form, f"criterion-{at}"), "levels": _said(form, f"levels-{at}")}
        for at in range(MOST_CRITERIA + SPARE)
    ]
    tests = [
        {
            "input": _said(form, f"input-{at}", strip=False),
            "expected": _said(form, f"expected-{at}", strip=False),
            "hidden": bool(form.get(f"hidden-{at}")),
        }
        for at in range(MOST_TESTS + SPARE)
    ]
    return {
        **{name: _said(form, name, strip=name != "solution") for name in _PLAIN},
        "kind": _said(form, "kind"),
        "source_id": _said(form, "source_id"),
        "quote": _said(form, "quote"),
        "answer": form.get("answer") == "true",
        "accepted": _said(form, "accepted"),
        "options": [one for one in options if one["text"] or one["why"]],
        "rubric": [one for one in rubric if one["title"] or one["levels"]],
        "tests": [one for one in tests if one["input"] or one["expected"]],
    }


def document_of(fields: Fields) -> dict[str, Any]:
    """Return the item that fields say, of the shape that a model gives."""
    kind = fields["kind"]
    document: dict[str, Any] = {
        "kind": kind,
        "stem": fields["stem"],
        "evidence": {"source_id": fields["source_id"], "quote": fields["quote"]},
        **{name: fields[name] for name in ("bloom", "difficulty", "skill", "explanation")},
    }
    if kind in (Kind.SINGLE, Kind.MULTIPLE):
        right = [at for at, one in enumerate(fields["options"]) if one["right"]]
        document["options"] = [{"text": one["text"], "why_wrong": one["why"]} for one in fields["options"]]
        several = kind == Kind.MULTIPLE
        document["answer_index"] = right if several else right[0] if len(right) == 1 else None
    elif kind == Kind.TRUE_FALSE:
        document["answer"] = fields["answer"]
    elif kind == Kind.SHORT_TEXT:
        document["accepted"] = [one.strip() for one in fields["accepted"].split("\n") if one.strip()]
    elif kind == Kind.EXTENDED_TEXT:
        document["model_answer"] = fields["model_answer"]
        document["rubric"] = [
            {"title": one["title"], "levels": [_level(line) for line in one["levels"].split("\n") if line]}
            for one in fields["rubric"]
        ]
    elif kind == Kind.CODE:
        document |= {name: fields[name] for name in ("language", "signature", "solution")}
        document["tests"] = [dict(one) for one in fields["tests"]]
    return document


def _level(line: str) -> dict[str, Any]:
    points, _, text = line.partition(":")
    whole = points.strip()
    return {"points": int(whole) if whole.isdecimal() and len(whole) < 5 else None, "text": text.strip()}


def _said(form: FormData, name: str, *, strip: bool = True) -> str:
    told = str(form.get(name, "")).replace("\r\n", "\n")  # as scripts send the same
    return told.strip() if strip else told


def _text(told: object) -> str:
    return told if isinstance(told, str) else "" if told is None else str(told)


def _list(told: object) -> list[Any]:
    return told if isinstance(told, list) else []


def _objects(told: object) -> list[dict[str, Any]]:
    return [one if isinstance(one, dict) else {} for one in _list(told)]
