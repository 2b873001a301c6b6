"""Talking to the server: the HTTP client and when to try again."""
