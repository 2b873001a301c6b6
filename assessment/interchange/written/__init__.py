"""Questions as a teacher writes them in any editor: a sheet of Markdown with a few signs, read and written."""
