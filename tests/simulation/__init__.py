"""A deterministic simulator of sync: the real engine of the desktop and the real server in one process, on one thread."""
