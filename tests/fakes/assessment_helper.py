"""A helper for assessment mode that says what it was told to say: a file of answers, one to each line it hears.

An answer is what to write (``|`` between two lines, nothing at all), or ``die``. The first comes unasked.
"""

import sys
from pathlib import Path


def main() -> None:
    """Say the first answer, then one for every line, until there are none or the input ends."""
    answers = iter(Path(sys.argv[1]).read_text("utf-8").split("\n"))
    while (answer := next(answers, None)) is not None:
        if answer == "die":
            return
        sys.stdout.write("".join(f"{line}\n" for line in answer.split("|") if line))  # in one breath
        sys.stdout.flush()
        if not sys.stdin.readline():
            return


if __name__ == "__main__":
    main()
