"""By what name a hub is found on its network."""

SERVICE = "_carrel._tcp.local."


def instance(hub_id: str) -> str:
    """Return the full name of a hub's service."""
    return f"{hub_id}.{SERVICE}"
