"""Many light protocol clients in one process, against a real server process on loopback."""
