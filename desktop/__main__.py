"""``carrel``: without arguments the application, else the command line."""

import sys

from desktop.cli.main import app


def main() -> None:
    """Run what the arguments ask for; without any, open the application."""
    app(sys.argv[1:] or ["open"], prog_name="carrel")


if __name__ == "__main__":
    main()
