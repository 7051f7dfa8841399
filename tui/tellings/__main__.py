"""Run the command line: ``python -m tellings`` and the ``tellings`` script."""

import sys

from tellings.cli.main import run


def main() -> None:
    """Run the command line on the process's arguments and exit with its code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
