"""What is said where a folder seems to hold several stories."""

from collections.abc import Sequence
from itertools import combinations

from tellings.board.parting import events, share_anything
from tellings.model import ClaimsBoard
from tellings.report.names import listed


def parted_line(board: ClaimsBoard, names: Sequence[str]) -> str:
    """Return 'perhaps two stories: A and B share nothing with C', '' where all hang together."""
    groups = events(board)
    spoken = [{board.articles[place].language for place in group} for group in groups]
    if not any(one & other for one, other in combinations(spoken, 2)):
        return ""  # one group, or groups that their languages part
    little = "almost nothing" if share_anything(board, groups) else "nothing"
    told = [listed(names[place] for place in group) for group in groups]
    if len(groups) == 2:
        verb = "shares" if len(groups[0]) == 1 else "share"
        return f"perhaps two stories: {told[0]} {verb} {little} with {told[1]}"
    return f"perhaps several stories, which share {little} with each other: {'; '.join(told)}"
