"""Processes that are measured from outside, or that must be fresh for every sample."""
