"""Items with several answers in one text as a Moodle cloze; and what a person marks, or Moodle cannot score, as an essay."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from assessment.content.interaction import (
    Associate,
    AudioRecording,
    Cloze,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    Order,
    SelectGap,
    SingleChoice,
    Upload,
    variables_of,
)
from assessment.interchange.gift.export_rules import cannot
from assessment.interchange.moodle.export_cloze import embedded
from assessment.interchange.moodle.export_context import NO_MEDIA, Body, Context
from assessment.interchange.moodle.export_rules import shares
from assessment.interchange.moodle.export_texts import field, gaps_as
from assessment.interchange.moodle.hot_words import hot_words
from assessment.interchange.moodle.markup import Tag, tag, text
from assessment.scoring.apply import most_points
from assessment.scoring.rules import Manual, Rule

_BRACE = "&#123;"


def cloze_of(context: Context, rules: dict[str, Rule]) -> Body:
    """Return a cloze with an embedded answer for each variable.

    Raises:
        NotTaken: where one of them cannot stand in a text.
    """
    worth = {id: most_points(rule) for id, rule in rules.items()}
    if any(points <= 0 for points in worth.values()):
        raise cannot("an answer without points")
    weights = shares(worth)
    if Decimal(sum(weights.values())) != context.points:
        context.lost(f"{context.points} points")
    pieces = [context.item.stem.replace("{", _BRACE)]
    for interaction in context.item.interactions:
        shown = {
            str(variable.response_id): embedded(
                variable,
                rules[variable.response_id],
                worth[variable.response_id],
                weights[variable.response_id],
                context.lost,
            )
            for variable in variables_of(interaction)
        }
        pieces.append(interaction.prompt.replace("{", _BRACE))
        if isinstance(interaction, Cloze):
            pieces.append(gaps_as(interaction.text.replace("{", _BRACE), shown))
        else:
            pieces += (f"<p>{each}</p>" for each in shown.values())
    return Body("cloze", "".join(pieces))


def essay_of(context: Context, rules: dict[str, Rule]) -> Body:
    """Return an essay, with files where they are asked for; what the item asks otherwise is told in its text."""
    item = context.item
    sheets = [one for one in item.interactions if isinstance(one, Essay)]
    files = [one for one in item.interactions if isinstance(one, Upload | AudioRecording)]
    others = [one for one in item.interactions if one not in sheets and one not in files]
    if others or len(sheets) > 1 or len(files) > 1:
        context.lost("marked by hand")
    shown = "".join(_shown(one) for one in item.interactions)
    sheet = sheets[0] if sheets else None
    if sheet is not None and sheet.syntax not in ("", "text"):
        context.lost("language of code")
    attached = files[0] if files else None
    needs_sheet = sheet is not None or attached is None
    rubric = "".join(rule.rubric for rule in rules.values() if isinstance(rule, Manual))
    if any(rule.criteria for rule in rules.values() if isinstance(rule, Manual)):
        context.lost("criteria of the rubric")
    parts = [
        tag("responseformat", _format(sheet) if needs_sheet else "noinline"),
        tag("responserequired", "1" if needs_sheet else "0"),
        tag("responsefieldlines", str((sheet.expected_lines if sheet else 0) or 15)),
        tag("minwordlimit", str(sheet.min_words if sheet else 0)),
        tag("maxwordlimit", str(sheet.max_words if sheet else 0)),
        *_attached(context, attached),
        field("graderinfo", rubric, NO_MEDIA),
        *_template(context, sheet),
    ]
    return Body("essay", f"{item.stem}{shown}", tuple(parts))


def _format(sheet: Essay | None) -> str:
    if sheet is not None and sheet.syntax:
        return "monospaced"
    return "editor" if sheet is None or sheet.rich else "plain"


def _template(context: Context, sheet: Essay | None) -> Iterator[Tag]:
    if sheet is None or not sheet.template:
        return
    if sheet.rich:
        yield field("responsetemplate", sheet.template, context.media)
    else:
        yield Tag("responsetemplate", (("format", "plain_text"),), (text(sheet.template),))


def _attached(context: Context, files: Upload | AudioRecording | None) -> Iterator[Tag]:
    most, kinds, largest = 0, "", 0
    if isinstance(files, Upload):
        most, kinds, largest = files.max_files, ",".join(map(_group, files.kinds)), files.max_bytes
    elif isinstance(files, AudioRecording):
        context.lost("recording: a sound file is handed in")
        most, kinds, largest = 1, "audio", files.max_bytes
    yield tag("attachments", str(most))
    yield tag("attachmentsrequired", "0")
    yield tag("filetypeslist", kinds)
    yield tag("maxbytes", str(largest))


def _group(kind: str) -> str:
    """Return Moodle's group for all of a kind, else the media type."""
    return kind.removesuffix("/*")


def _shown(interaction: Interaction) -> str:
    """Return what a sheet of paper would show of an interaction."""
    parts = [interaction.prompt]
    match interaction:
        case Cloze(text=words, gaps=gaps):
            parts.append(gaps_as(words, {}))
            parts += (
                _list(choice.text for choice in gap.choices) for gap in gaps if isinstance(gap, SelectGap)
            )
        case GapMatch(text=words):
            parts += [gaps_as(words, {}), _list(word.text for word in interaction.words)]
        case Hottext(text=words):
            parts.append(hot_words(words)[0])
        case SingleChoice() | MultipleChoice() | Associate() | Order():
            parts.append(_list(choice.text for choice in interaction.choices))
        case Matching():
            parts += [_list(one.text for one in side) for side in (interaction.sources, interaction.targets)]
        case Matrix():
            parts += [_list(one.text for one in side) for side in (interaction.rows, interaction.columns)]
        case GraphicGapMatch():
            parts.append(_list(label.text for label in interaction.labels))
        case _:
            pass
    picture = getattr(interaction, "picture", None)
    if picture is not None:
        parts.append(f'<p><img src="media:{picture.media}" alt=""></p>')
    return "".join(parts)


def _list(texts: "Iterator[str] | Sequence[str]") -> str:
    return f"<ul>{''.join(f'<li>{one}</li>' for one in texts)}</ul>"
