"""Libraries that talk to the log: kept from the terminal, where a reader or a pipe may be."""

import logging


def quiet(library: str) -> None:
    """Keep a library's log messages off stderr unless somebody set up logging for it.

    Python prints warnings of a logger without a handler; this gives it one that prints nothing.
    They don't go up either: another library may have set up the root logger to print.
    """
    logger = logging.getLogger(library)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
