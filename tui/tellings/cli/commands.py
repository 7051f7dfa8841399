"""The names of the commands."""

COMMANDS = (
    "open",
    "diff",
    "compare",
    "report",
    "claims",
    "quotes",
    "figures",
    "outlets",
    "align",
    "inspect",
    "add",
    "stories",
    "config",
)
"""Every command, in the order that help shows them; each is ``tellings.cli.<name>.command``."""
