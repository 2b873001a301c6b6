"""``carrel``: without arguments the application, else the command line."""

import sys

GUARD, SUPERVISOR = "guard", "supervisor"
"""What a bundle, which has one program for everything, is called with as the helpers of a held window."""


def main() -> None:
    """Run what the arguments ask for; without any, open the application."""
    if len(sys.argv) == 1:
        from desktop.cli.open import open_window  # opening needs none of the command line's libraries

        sys.exit(open_window())
    if sys.argv[1:] == [GUARD]:
        from desktop.lockdown.guards import main as guard  # as above, nor any window

        sys.exit(guard())
    if sys.argv[1:] == [SUPERVISOR]:
        from desktop.lockdown.supervisor import main as supervisor  # as above

        sys.exit(supervisor())
    from desktop.cli.main import app  # as above

    app(prog_name="carrel")


if __name__ == "__main__":
    main()
