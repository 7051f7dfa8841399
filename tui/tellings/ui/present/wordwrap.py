"""Wrapping a line of styled pieces, for text of the interface and short quotations."""

import re

from tellings.ui.present.line import Cells, Line, Piece

_WORD = re.compile(r"\S+\s*|\s+")


def wrap_pieces(line: Line, room: int, cells: Cells) -> list[Line]:
    """Return the pieces on as many lines as they need; words are never cut but where too long."""
    lines: list[Line] = [[]]
    used = 0
    for text, style, ground in line:
        for word in _WORD.findall(text):
            wide = cells(word.rstrip())
            if used + wide > room and used:
                lines.append([])
                used = 0
                word = word.lstrip()
            while cells(word) > room > 0:
                head = word[:room]
                while cells(head) > room and len(head) > 1:
                    head = head[:-1]
                lines[-1].append((head.rstrip(), style, ground))
                word = word[len(head) :]
                if not word:
                    break
                lines.append([])
                used = 0
            piece: Piece = (word, style, ground)
            lines[-1].append(piece)
            used += cells(word)
    return lines
