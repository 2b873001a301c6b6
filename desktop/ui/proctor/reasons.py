"""The reasons of irregularities as people read them."""

from PySide6.QtCore import QCoreApplication

from assessment.attempt.irregularity import OTHER


def group_words(group: str) -> str:
    """Return what a group of reasons is called; one of a later version by its own name."""
    return {
        "environment": _tr("Room and surroundings"),
        "candidate": _tr("Candidate"),
        "staff": _tr("Staff"),
        "technical": _tr("Technology"),
    }.get(group, group)


def reason_words(code: str) -> str:
    """Return a reason within its group."""
    group, _, reason = code.partition("/")
    if reason == OTHER:
        return _tr("Something else")
    return _reasons().get(f"{group}/{reason}", reason)


def noted_words(code: str) -> str:
    """Return a reason with its group before it."""
    group = code.partition("/")[0]
    return _tr("{group}: {reason}").format(group=group_words(group), reason=reason_words(code))


def _reasons() -> dict[str, str]:
    """Return the table, in the language in use."""
    return {
        "environment/noise": _tr("Noise"),
        "environment/light_or_climate": _tr("Light, heat or cold"),
        "environment/power": _tr("Power cut"),
        "environment/evacuation": _tr("Alarm or evacuation"),
        "environment/interruption": _tr("Somebody came in or interrupted"),
        "candidate/unwell": _tr("Unwell"),
        "candidate/late": _tr("Came late"),
        "candidate/left_the_room": _tr("Left the room"),
        "candidate/talked": _tr("Talked to others"),
        "candidate/forbidden_aid": _tr("Had something that is not allowed"),
        "candidate/looked_at_others": _tr("Looked at the work of others"),
        "candidate/identity": _tr("Doubt about who it is"),
        "candidate/disturbed_others": _tr("Disturbed others"),
        "staff/wrong_instructions": _tr("Wrong instructions were given"),
        "staff/began_late": _tr("The start was late"),
        "staff/wrong_materials": _tr("Wrong or missing materials"),
        "staff/absent": _tr("Nobody was in the room"),
        "staff/too_much_help": _tr("More help was given than is allowed"),
        "technical/computer": _tr("The computer stopped or was slow"),
        "technical/screen_or_sound": _tr("Screen or sound"),
        "technical/keyboard_or_mouse": _tr("Keyboard or mouse"),
        "technical/program": _tr("The program did something wrong"),
        "technical/network": _tr("Network"),
        "technical/question": _tr("Something was wrong with a question"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("proctor_reasons", text)
