"""The commands of ``carrel-server``. They work on the same database as a running server."""
