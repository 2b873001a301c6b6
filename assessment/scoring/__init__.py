"""Responses and keys give outcomes; the same code on both ends."""
