"""``carrel``: without arguments the application, else the command line."""

import sys


def main() -> None:
    """Run what the arguments ask for; without any, open the application."""
    if len(sys.argv) == 1:
        from desktop.cli.open import open_window  # opening needs none of the command line's libraries

        sys.exit(open_window())
    from desktop.cli.main import app  # as above

    app(prog_name="carrel")


if __name__ == "__main__":
    main()
