"""What travels between device and server: log entries, their chain, signed frames, messages, and who is ahead."""
