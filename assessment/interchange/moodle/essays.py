"""Moodle's essay: a text, files, or both; a person marks it (``question/type/essay/questiontype.php``)."""

from collections.abc import Mapping, Sequence

from assessment.content.blob import MOST_BYTES
from assessment.content.interaction import Essay, Interaction, Upload
from assessment.ids import RESPONSE, ResponseId
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.source import child, format_of, said, whole_said, words_of
from assessment.interchange.moodle.texts import printable
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat
from assessment.scoring.rules import ZERO, Manual, Rule

FILES = ResponseId("FILES")
MOST_FILES = 20
_UNLIMITED = -1
MOST_LINES = 200

KINDS: Mapping[str, tuple[str, ...]] = {
    "document": (
        ".doc",
        ".docx",
        ".epub",
        ".gdoc",
        ".odt",
        ".ott",
        ".oth",
        ".pdf",
        ".rtf",
    ),
    "image": ("image/*",),
    "web_image": ("image/*",),
    "audio": ("audio/*",),
    "web_audio": ("audio/*",),
    "html_audio": ("audio/*",),
    "video": ("video/*",),
    "web_video": ("video/*",),
    "html_video": ("video/*",),
    "archive": (".zip", ".7z", ".gz", ".tar"),
    "spreadsheet": (".csv", ".ods", ".xls", ".xlsx"),
    "presentation": (".odp", ".ppt", ".pptx"),
}
"""Moodle's groups of file types (``lib/classes/filetypes.php``)."""

MEDIA_TYPES: Mapping[str, str] = {
    ".7z": "application/x-7z-compressed",
    ".c": "text/x-c",
    ".csv": "text/csv",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".gif": "image/gif",
    ".gz": "application/gzip",
    ".htm": "text/html",
    ".html": "text/html",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ogg": "audio/ogg",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".py": "text/x-python",
    ".rtf": "application/rtf",
    ".svg": "image/svg+xml",
    ".tar": "application/x-tar",
    ".txt": "text/plain",
    ".wav": "audio/wav",
    ".webp": "image/webp",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
    ".zip": "application/zip",
}


def read_essay(around: Around) -> Asked:
    """Return a sheet to write on, files to hand in, or both."""
    question = around.question
    around.note(Code.MARKED_BY_HAND, "")
    shape = said(question, "responseformat", "editor")
    attachments = whole_said(question, "attachments")
    rubric = around.texts.sealed(child(question, "graderinfo"))
    interactions: list[Interaction] = []
    rules: dict[ResponseId, Rule] = {}
    if shape != "noinline" or not attachments:
        interactions.append(_sheet(around, shape))
        rules[RESPONSE] = Manual(ONE, rubric)
    if attachments:
        id = FILES if interactions else RESPONSE
        interactions.append(_upload(around, attachments, id))
        rules[id] = Manual(ZERO) if interactions[1:] else Manual(ONE, rubric)
    return Asked(around.stem(), tuple(interactions), rules)


def _sheet(around: Around, shape: str) -> Essay:
    question = around.question
    if shape == "editorfilepicker":
        around.note(Code.SETTING_DROPPED, "files within the text")
    elif shape not in ("editor", "plain", "monospaced"):
        around.note(Code.APPEARANCE_CHANGED, f"responseformat {shape[:40]}")
    rich = shape in ("editor", "editorfilepicker")
    least, most = (max(0, whole_said(question, name)) for name in ("minwordlimit", "maxwordlimit"))
    lines = max(0, min(MOST_LINES, whole_said(question, "responsefieldlines", 15)))
    template = child(question, "responsetemplate")
    begun = around.texts.block(template) if template is not None and words_of(template).strip() else ""
    if begun and not rich:
        begun = printable(words_of(template)).strip()
        if format_of(template, around.texts.format) is not TextFormat.PLAIN and "<" in begun:
            around.note(Code.HTML_CHANGED, "markup in the template of a plain sheet is shown as written")
    syntax = "text" if shape == "monospaced" else ""
    return Essay(least, most, rich=rich, template=begun, expected_lines=lines, syntax=syntax)


def _upload(around: Around, attachments: int, id: ResponseId) -> Upload:
    question = around.question
    required = whole_said(question, "attachmentsrequired")
    if required > 0:
        around.note(Code.SETTING_DROPPED, f"attachmentsrequired {required}")
    if attachments == _UNLIMITED or attachments > MOST_FILES:
        around.note(Code.SETTING_DROPPED, f"attachments {attachments}: {MOST_FILES} are taken")
        attachments = MOST_FILES
    kinds = tuple(dict.fromkeys(_kinds(around, said(question, "filetypeslist"))))
    upload = Upload(kinds, max_files=max(1, attachments), response_id=id)
    largest = whole_said(question, "maxbytes")
    if largest > 0:
        return Upload(kinds, min(largest, MOST_BYTES), upload.max_files, id)
    return upload


def _kinds(around: Around, listed: str) -> Sequence[str]:
    """Return the media types of a list of endings, media types and groups; where one is not known, any file is taken."""
    found: list[str] = []
    for name in listed.replace(";", ",").replace(" ", ",").lower().split(","):
        for ending in KINDS.get(name, (name,) if name else ()):
            kind = ending if "/" in ending else MEDIA_TYPES.get(f".{ending.lstrip('.')}")
            if kind is not None:
                found.append(kind)
            elif name not in KINDS:
                around.note(Code.SETTING_DROPPED, f"file type {name[:40]}: any file is taken")
                return ()
    return found
