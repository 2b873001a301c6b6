"""Aiken, the smallest text format for multiple choice."""
