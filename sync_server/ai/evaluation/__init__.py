"""Answers judged by a model: it says levels and shows where, code gives points and says what a person must look at."""
