"""A plain text with embedded answers as a bank of one question, as Moodle's ``question/format/multianswer`` reads it."""

from assessment.interchange.bank import Bank
from assessment.interchange.decode import decode
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.moodle.markup import around, in_one_line, text
from assessment.interchange.moodle.read import Gather
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import XmlRefused, parse

LONGEST_NAME = 50


def read_multianswer(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the question of a text file with this name; ``files`` are media that came beside it."""
    decoded = decode(data)
    name = " ".join(decoded.text.partition("{")[0].split())[:LONGEST_NAME]
    asked = around("questiontext", text(decoded.text), format="moodle_auto_format")
    quiz = around("quiz", around("question", around("name", text(name)), asked, type="cloze"))
    try:
        root = parse(in_one_line(quiz), place)
    except XmlRefused as refused:
        report.found(place).refuse(Code.TOO_LARGE, f"{refused.code.value}: {refused.detail}")
        return Bank({}, {})
    encoding = decoded.encoding if decoded.guessed else ""
    return Gather(root, place, report, files or MediaFiles(), encoding).bank()
