"""What ``hub status`` says of a hub that is out of step with the server above, in sentences."""

from sync_server.relay.trouble import OWN, SHUT_OUT, SOME

KEPT = "What devices send is kept and goes up later."
NOT_SERVED = (
    "Until it is let in again this hub serves no exam computers. What it holds is kept and can be exported."
)
_ABOVE: dict[str, str] = {
    "away refused": "nothing answers at its address",
    "away timeout": "it does not answer in time",
    "away name": "its address is not known on this network",
    "away tls": "its certificate does not hold",
    "away broken": "the connection breaks off",
    "away": "it cannot be reached",
    "sign_in_page": "this network asks for a sign-in of its own. Sign in to it in a browser on this machine",
    "proxy": "a proxy on the way wants a name and password, or does not reach it",
    "takes_less": "a proxy on the way takes only less at once. Ask its technician to raise its limit",
    "unreadable": "something else answers for it, or it is of another version",
    "refused hub_revoked": "it has shut this hub out. What is here stays; to serve again, join as a new hub in a folder of its own",
    "refused not_signed_in": "it does not know this hub any more. Have a new code made there and join again",
    "refused update_needed": "it and this hub are of versions too far apart. Update the older one",
    "refused overloaded": "it is busy",
    "refused too_many_at_once": "it is busy",
    "refused too_many_tries": "it is busy",
    "refused storage_busy": "it is busy",
    "refused storage_full": "its disk is full",
    "refused storage_failed": "it cannot store what this hub brings",
    "refused storage_damaged": "its database is damaged",
    "refused internal": "it has made a mistake, which stands in its log",
}
_HERE: dict[str, str] = {
    "storage_full": "its disk is full. Make room",
    "storage_busy": "its database is held by another process",
    "storage_damaged": "its database cannot be read. Bring it back from your backup",
    "storage_failed": "its disk does not take what is written. See whether it is connected and sound",
}


def of_trouble(problem: str, since: str) -> str:
    """Return what is told of a kept code; ``since`` is the last time that all was well, empty where it never was."""
    kind, _, which = problem.partition(" ")
    if kind == SOME:
        return (
            f"Something that is here does not go up: {_of_some(which)}. It is tried again. All else goes on."
        )
    if kind == OWN:
        why = _HERE.get(which, f"a mistake of the program, {which}, which stands in its log")
        return f"This hub has trouble of its own: {why}."
    after = NOT_SERVED if problem == SHUT_OUT else KEPT
    return f"Out of step with the server above since {since or 'it joined'}: {_why(problem)}. {after}"


def _why(problem: str) -> str:
    kind, _, which = problem.partition(" ")
    return _ABOVE.get(problem) or _ABOVE.get(kind) or f"it refuses what this hub asks ({which or kind})"


def _of_some(problem: str) -> str:
    kind, _, which = problem.partition(" ")
    if kind == OWN:
        return f"this hub has trouble of its own with it, {which}"
    return _why(problem).replace("it ", "the server above ", 1)
