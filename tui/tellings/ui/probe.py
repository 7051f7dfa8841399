"""The probe: asks the terminal how wide it draws signs whose width Unicode leaves open (UAX 11).

Terminals of East Asian locales may give them two cells, which would push everything behind them
out of its column. Elsewhere none does, so elsewhere nothing is asked and no start waits for it.
"""

import os
import re
import select
import sys
import time
from collections.abc import Mapping

SAMPLE = "±●"
"""Two of the reader's signs of open width; where they are narrow the cursor ends in column 3."""
PATIENCE = 0.3
"""Seconds that a terminal has for its answer; without one the signs are taken for narrow."""
LANGUAGES = ("zh", "ja", "ko")
LOCALE = ("LC_ALL", "LC_CTYPE", "LANG")
"""Variables that name language and encoding, the strongest first."""

_ANSWER = re.compile(rb"\x1b\[\d+;(\d+)R")


def signs_are_wide(environment: Mapping[str, str]) -> bool:
    """Return whether the terminal draws the reader's signs two cells wide, as far as it tells."""
    named = next(filter(None, map(environment.get, LOCALE)), "")
    if not named.startswith(LANGUAGES) or sys.platform == "win32":
        return False
    stream = sys.__stdin__
    if stream is None or not stream.isatty():
        return False
    try:
        return asked(stream.fileno())
    except OSError:
        # a terminal that was opened for reading only can't be asked
        return False


def asked(terminal: int) -> bool:
    """Return whether a terminal says that the sample took more than a cell a sign.

    The line the cursor stands on is empty afterwards; keys pressed meanwhile are lost.

    Args:
        terminal: a file descriptor that is open for reading and writing.

    Raises:
        OSError: if it can't be written to, or read from.
    """
    # not on Windows, where nothing is asked
    import termios
    import tty

    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        os.write(terminal, f"\r{SAMPLE}\x1b[6n".encode())
        answer = _ANSWER.search(_read(terminal))
        os.write(terminal, b"\r\x1b[K")
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    return answer is not None and int(answer[1]) > len(SAMPLE) + 1


def _read(terminal: int) -> bytes:
    """Return what the terminal sends until its answer is in it, or its time is up."""
    held = b""
    end = time.monotonic() + PATIENCE
    while not _ANSWER.search(held):
        left = end - time.monotonic()
        if left <= 0 or not select.select([terminal], [], [], left)[0]:
            break
        held += os.read(terminal, 1024)
    return held
