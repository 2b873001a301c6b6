"""The same work done by others, where they are installed, beside ours in the same run."""
