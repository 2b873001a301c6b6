"""Which column of a table holds what: guessed by its title, in the words people use, and said otherwise by a person."""

import unicodedata
from collections.abc import Mapping, Sequence

from sync_server.rosters.person import Field

Columns = Mapping[Field, int]
"""Each field that is told with the place of its column, 0 the first."""

_TITLES: Mapping[Field, str] = {
    Field.NUMBER: """number; candidate number; candidate no; candidate id; student number; student no; student id; id;
        matriculation number; matrikelnummer; registration number; registration no; exam number; index number; roll;
        roll number; roll no; username; user name; identifier; numéro; numéro de candidat; matricule; número;
        número de candidato; matrícula; số báo danh; mssv; 学号; 准考证号; رقم المرشح; अनुक्रमांक""",
    Field.NAME: """name; full name; candidate; candidate name; student; student name; display name; nom complet;
        nombre completo; nombre y apellidos; họ và tên; 姓名; الاسم; नाम""",
    Field.GIVEN: "given; given name; given names; first name; firstname; forename; vorname; prénom; nombre; tên",
    Field.FAMILY: "family; family name; last name; lastname; surname; nachname; nom; nom de famille; apellidos; họ",
    Field.EMAIL: "email; e mail; mail; email address; correo; correo electrónico; courriel; البريد الإلكتروني",
    Field.GROUP: "group; groups; class; classes; form; course; klasse; gruppe; groupe; classe; grupo; lớp; 班级",
    Field.LEVEL: "level; cefr; cefr level; band; target band; niveau; nivel",
    Field.DESK: "desk; seat; seat number; seat no; place; platz; place no; asiento; 座位号",
    Field.ROOM: "room; hall; raum; salle; sala; aula; phòng",
    Field.SECRET: "secret; password; pin; code; access code; passwort; mot de passe; contraseña; 密码",
    Field.BORN: "born; date of birth; birth date; birthdate; dob; geburtsdatum; date de naissance",
    Field.TIME_PERCENT: "time percent; time factor; time factor percent; time allowance",
    Field.EXTRA_MINUTES: "extra minutes; extra time; extra time minutes; additional minutes; additional time",
    Field.BREAKS: "breaks; rest breaks; number of breaks",
    Field.TEXT_PERCENT: "text percent; text size; font size; zoom",
    Field.TOOLS: "tools; aids; assistive tools",
    Field.SOURCE_ID: "sourcedid; sourced id; source id; sis id; external id",
}


def guess(titles: Sequence[str]) -> dict[Field, int]:
    """Return which column seems to hold what: each field once, by the first column whose title names it."""
    found: dict[Field, int] = {}
    for place, title in enumerate(titles):
        field = _BY_TITLE.get(folded(title))
        if field is not None and field not in found:
            found[field] = place
    return found


def folded(title: str) -> str:
    """Return a title as it is compared: without case, accents, signs and doubled spaces."""
    apart = unicodedata.normalize("NFKD", title).casefold()
    kept = "".join(one if _counts(one) else " " for one in apart if not unicodedata.combining(one))
    return " ".join(kept.split())


def _counts(one: str) -> bool:
    return one.isalnum() or unicodedata.category(one).startswith(
        "M"
    )  # vowel signs of Indic scripts are marks


_BY_TITLE: Mapping[str, Field] = {
    folded(title): field for field, titles in _TITLES.items() for title in titles.split(";")
}
