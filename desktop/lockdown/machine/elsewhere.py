"""Processes, ports and the battery on Windows and macOS. The home of psutil, which is loaded there alone."""

from pathlib import Path

from desktop.lockdown.machine.running import Listening, Running, with_ours

HERE_ALONE = ("127.", "::1")


def processes(pid: int) -> list[Running]:
    """Return every process that has a name. ``pid`` is ours."""
    import psutil

    found, parents = [], {}
    told = [process.info for process in psutil.process_iter(["pid", "ppid", "name", "exe", "username"])]
    me = next((one for one in told if one["pid"] == pid), {"exe": None, "username": None})
    for one in told:
        number, name = int(one["pid"]), str(one["name"] or "")
        program = Path(one["exe"]) if one["exe"] else None
        if program is not None and one["exe"] == me["exe"]:
            parents[number] = int(one["ppid"] or 0)
        names = (program.name,) if program is not None else (name,)
        if names[0]:
            own = one["username"] is not None and one["username"] == me["username"]
            found.append(Running(number, names, program, program, own=own))
    return with_ours(found, parents, pid)


def ports() -> list[Listening]:
    """Return the ports of TCP at which somebody listens; none where the system tells only its administrator."""
    import psutil

    found: dict[int, bool] = {}
    try:
        told = psutil.net_connections(kind="tcp")
    except psutil.AccessDenied:
        return []
    for one in told:
        if one.status == psutil.CONN_LISTEN and one.laddr:
            everywhere = not str(one.laddr.ip).startswith(HERE_ALONE)
            found[one.laddr.port] = found.get(one.laddr.port, False) or everywhere
    return [Listening(port, everywhere) for port, everywhere in sorted(found.items())]


def battery() -> int | None:
    """Return the charge of the battery in percent, None where there is none or the system does not say."""
    import psutil

    try:
        found = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError):  # a system that psutil cannot ask
        return None
    return None if found is None else max(0, min(100, round(found.percent)))
