"""A certificate as a sheet: who, what, how well, when, and the code by which anybody can have it checked."""

from assessment.attempt.award import Award, award_text
from sync_server.paper.sheet import Sheet

EDGE, SIDE = 12.0, 42.0


def certificate_sheet(award: Award, organisation: str, made_ms: int) -> Sheet:
    """Return the sheet of a certificate."""
    sheet = Sheet("landscape", title=f"Certificate {award.code}", made_ms=made_ms)
    sheet.frame(EDGE, 0.8)
    sheet.frame(EDGE + 2, 0.2)
    sheet.centred(36, organisation, 18)
    sheet.centred(58, "Certificate", 34, bold=True)
    sheet.centred(76, "This is to certify that", 13)
    sheet.centred(94, award.name or award.number, 28, bold=True)
    if award.name and award.number:
        sheet.centred(103, f"Candidate number {award.number}", 11)
    sheet.centred(116, "has passed" if award.passed else "has taken", 13)
    sheet.centred(130, award.title, 20, bold=True)
    sheet.centred(144, f"with {award.score} of {award.maximum} points{_grade(award)}", 14)
    sheet.centred(154, f"on {award.day}", 12)
    sheet.code(sheet.width - EDGE - 8 - SIDE, sheet.height - EDGE - 8 - SIDE, SIDE, award_text(award))
    foot = sheet.height - EDGE - 10
    sheet.line(EDGE + 10, foot - 6, f"Code {award.code}", 11, bold=True)
    sheet.line(
        EDGE + 10, foot, "Whether this certificate holds is told by whoever issued it, by this code.", 9
    )
    return sheet


def _grade(award: Award) -> str:
    return f", grade {award.grade}" if award.grade else ""
