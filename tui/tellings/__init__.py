"""One event, every outlet's telling, side by side.

The way of the data: bytes -> ingest -> segment -> link -> compare -> board -> report | reader.
Everything before report and reader is pure, typed and deterministic; the reader and the commands
call the same functions.
"""

__version__ = "0.1.0"
