"""ExamView's XML: tests and banks of a program that many textbooks come with."""
