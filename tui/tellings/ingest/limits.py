"""How much is read: bounds that keep memory and time small whatever is opened."""

MAX_BYTES = 16_000_000
"""Bytes of one source, unpacked: a very large saved page."""
MAX_TEXT = 2_000_000
"""Characters of one article: some 330,000 words, longer than almost any book."""
MAX_SENTENCE = 50_000
"""Characters of one sentence; beyond it stands a dump of data or an endless line, no prose."""


def megabytes(size: float) -> str:
    """Return a size in bytes as a reader is told it: '16 MB', '0.4 MB'."""
    amount = size / 1_000_000
    return f"{amount:.0f} MB" if amount >= 10 else f"{amount:.1f} MB"
