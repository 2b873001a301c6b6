"""A first password for a member of staff: drawn here, told once, kept as a hash alone."""

from assessment.pack.code import CODE_BYTES, new_code
from sync_server.services.server import Server


def draw_password(server: Server) -> str:
    """Return a fresh password that can be read out and typed."""
    return new_code(server.draw(CODE_BYTES))
