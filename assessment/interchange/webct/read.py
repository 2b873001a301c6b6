"""A WebCT question file as a bank: every question in it kept, changed or refused, each with its line in the report."""

import re
from dataclasses import replace
from html import escape, unescape

from assessment.content.interaction import MultipleChoice, SingleChoice
from assessment.ids import RESPONSE
from assessment.interchange.bank import Bank
from assessment.interchange.gift import tree as gift
from assessment.interchange.gift.gather import Gather, plain_line
from assessment.interchange.gift.native import Native
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import Found, ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat, block_html
from assessment.interchange.webct import tree
from assessment.interchange.webct.parse import parse_webct
from assessment.scoring.rules import Manual

_TAG = re.compile(r"<[^<>]+>")
_UNKNOWN = frozenset({tree.Fault.CALCULATED, tree.Fault.KIND_UNKNOWN})


def read_webct(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of a WebCT file with this name; ``files`` are the media that came with it."""
    document = parse_webct(data)
    gather = Gather(report, place, files, document.encoding if document.encoding_guessed else "")
    for entry in document.entries:
        found = gather.found(entry.line, title=plain_line(entry.title))
        if isinstance(entry, tree.Faulty):
            code = Code.UNSUPPORTED_INTERACTION if entry.fault in _UNKNOWN else Code.SYNTAX
            found.refuse(code, f"{entry.fault.value}: {entry.detail}")
            continue
        native = gather.read(_in_gift(entry, found), found, plain_line(entry.category))
        if native is not None:
            gather.keep(_finished(native, entry, found), found)
    return gather.bank()


def _in_gift(question: tree.Question, found: Found) -> gift.Question:
    for name in question.ignored:
        found.note(Code.SETTING_DROPPED, name)
    shown = _text(question.text)
    if question.image:
        start = shown.text if question.text.html else f"<p>{escape(shown.text, quote=False)}</p>"
        shown = gift.Text(f'{start}<p><img src="{escape(question.image)}" alt=""></p>', TextFormat.HTML)
    return gift.Question(
        gift.Stem(shown.text, None, shown.format),
        _body(question.body, found),
        question.title,
        None if question.feedback is None else _text(question.feedback),
        line=question.line,
    )


def _body(body: tree.Body, found: Found) -> gift.Body:
    match body:
        case tree.MultipleChoice(choices=choices, single=single):
            best = max(choice.percent for choice in choices)
            return gift.MultipleChoice(
                tuple(
                    gift.Answer(
                        _text(choice.text),
                        single and choice.percent == best > 0,
                        choice.percent,
                        None if choice.reason is None else _text(choice.reason),
                        choice.line,
                    )
                    for choice in choices
                )
            )
        case tree.ShortAnswer(accepted=accepted):
            for one in accepted:
                if one.settings[:1] not in ((), ("",), ("0",)):
                    found.note(Code.SETTING_DROPPED, f"ANSWER{one.number}: compared by {one.settings[0]}")
            return gift.ShortAnswer(
                tuple(
                    gift.Answer(
                        gift.Text(one.text.replace("*", "\\*")),
                        True,
                        one.percent,
                        None if one.feedback is None else _text(one.feedback),
                        one.line,
                    )
                    for one in accepted
                )
            )
        case tree.Matching(pairs=pairs):
            return gift.Matching(
                tuple(gift.Pair(_text(pair.left), _plain(pair.right, found), pair.line) for pair in pairs)
            )
        case tree.Paragraph():
            return gift.Essay()


def _finished(native: Native, question: tree.Question, found: Found) -> Native:
    """Return the item with what WebCT says and GIFT has no word for: the order of choices, the marker's model answer."""
    body, key = question.body, native.key
    (asked,) = native.item.interactions
    if (
        isinstance(body, tree.MultipleChoice)
        and body.shuffle
        and isinstance(asked, SingleChoice | MultipleChoice)
    ):
        return Native(replace(native.item, interactions=(replace(asked, shuffle=True),)), key)
    if isinstance(body, tree.Paragraph) and body.model_answer is not None and key is not None:
        model = _text(body.model_answer)
        rubric = block_html(model.text, model.format, lambda href: None)
        for note in rubric.notes:
            found.note(note.code, note.detail)
        rules = {RESPONSE: Manual(native.item.points, rubric.html)}
        return Native(native.item, replace(key, rules=rules))
    return native


def _text(text: tree.Text) -> gift.Text:
    return gift.Text(text.text, TextFormat.HTML if text.html else TextFormat.PLAIN)


def _plain(text: tree.Text, found: Found) -> str:
    """Return the right side of a pair as plain text."""
    if not text.html:
        return text.text
    if _TAG.search(text.text):
        found.note(Code.HTML_CHANGED, "markup of an option")
    return " ".join(unescape(_TAG.sub(" ", text.text)).split())
