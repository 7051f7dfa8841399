"""Link lists and embedded posts: furniture of more than one line."""

import re
from itertools import pairwise

from tellings.ingest.block import Mark
from tellings.ingest.roles.line import Line
from tellings.ingest.roles.patterns import SIGNATURE
from tellings.model import Role

_LIST_HEAD = re.compile(
    r"""(?:^|["”\s])(?:
      most\s(?:read|popular|viewed|shared|commented)(?:\s(?:on|in|from)\s.{1,30})?
    | (?:popular|access)\s(?:articles?|ranking)
    | (?:popular|related|more|top|latest|recent|recommended)\s(?:articles?|stories|news|topics
      |content|posts|coverage|headlines|reading)
    | trending(?:\snow)? | recommended(?:\sfor\syou)? | you\s(?:may|might)\salso\s(?:like|enjoy)
    | editor['’]?s?['’]?\spicks? | what\sothers\sare\sreading | around\sthe\sweb
    | more\son\sthis(?:\sstory)? | from\sour\spartners | related | see\salso | read\s(?:next|more)
    )\s*:?\s*$ | ^(?:more|latest|also)\s(?:from|on|in|about)\s[^.:]{2,40}$""",
    re.VERBOSE | re.IGNORECASE,
)
_MOST_IN_HEAD = 8


def find_lists(lines: list[Line]) -> None:
    """Claim link lists: a head such as 'Most read', and what follows it until prose does."""
    inside = False
    for line in lines:
        if line.count <= _MOST_IN_HEAD and _LIST_HEAD.search(line.text.strip()):
            inside = True
            line.claim(Role.BOILERPLATE, "head of a link list")
        elif inside and not _ends_list(line):
            line.claim(Role.BOILERPLATE, "in a link list")
        else:
            inside = False


def _ends_list(line: Line) -> bool:
    if line.by_format and line.role is not Role.BOILERPLATE:
        return True
    if line.bulleted or line.text.rstrip().endswith(("?", "!")):
        return line.count > 20
    return line.ended and line.count > 3


def find_posts(lines: list[Line]) -> None:
    """Claim what stands over '- Name (@handle) date': the post itself."""
    for above, line in pairwise(lines):
        if line.role is Role.EMBED and SIGNATURE.match(line.text) and above.count < 70:
            above.claim(Role.EMBED, "over the signature of a post")
    for line in lines:
        if line.mark is Mark.QUOTE and re.search(r"\(@\w+\)", line.text):
            line.claim(Role.EMBED, "quoted post with its signature")
