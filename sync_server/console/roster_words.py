"""What is said of a roster that cannot be taken in, by the console and by the command."""

from collections.abc import Mapping

from sync_server.rosters.check import Problem, Wrong

SAID: Mapping[Wrong, str] = {
    Wrong.NO_NUMBER: "has no number",
    Wrong.NO_NAME: "has no name",
    Wrong.TWICE: "is the same as in line {other}",
    Wrong.TAKEN: "is the number of another candidate",
    Wrong.TOO_LONG: "is too long",
    Wrong.UNREADABLE: "holds a character that was lost; save the file as UTF-8",
    Wrong.NOT_A_NUMBER: "is not a whole number",
    Wrong.OUT_OF_RANGE: "is less or more than it may be",
    Wrong.NOT_AN_EMAIL: "is not an email address",
    Wrong.NOT_A_LEVEL: "is neither a level of the CEFR nor a number",
    Wrong.NOT_A_DATE: "is not a date such as 2008-05-31",
    Wrong.SECRET_SHORT: "is too short for a secret",
}

UNREADABLE: Mapping[str, str] = {
    "empty": "The file is empty.",
    "too_large": "The file is larger than this page takes. Import it with carrel-server roster import.",
    "too_many_rows": "The file has more than 100,000 lines.",
    "not_a_table": "This is no table: save it as CSV or as an Excel workbook.",
    "columns": "Say which column holds the number, and which the name.",
}


def sentence(problem: Problem) -> str:
    """Return what is wrong, where."""
    what = "" if problem.field is None else f" {problem.field.value}"
    return f"Line {problem.row}:{what} {SAID[problem.wrong].format(other=problem.other)}."
