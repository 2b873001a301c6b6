"""How full the battery is, as the system says it. A computer without one says nothing."""

import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def battery_percent(supplies: Path = SUPPLIES, platform: str = sys.platform) -> int | None:
    """Return the charge in percent, of several batteries the emptiest; None where there is none or nobody can tell.

    A mouse or a pen has a battery too: only those of the computer itself count.
    """
    if not platform.startswith("linux"):
        from desktop.lockdown.machine.elsewhere import battery

        return battery()
    try:
        found = [_charge(one) for one in sorted(supplies.iterdir())]
    except OSError:
        return None
    return min((charge for charge in found if charge is not None), default=None)


def _charge(supply: Path) -> int | None:
    if _line(supply / "type") != "Battery" or _line(supply / "scope") == "Device":
        return None
    told = _line(supply / "capacity")
    return min(100, int(told)) if told.isascii() and told.isdecimal() else None


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
