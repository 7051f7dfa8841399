"""What taking a correction back undid, in words."""

from collections.abc import Sequence

from tellings.model import Article, Corrections, LinkRef, RoleOverride
from tellings.reading.blocks import number
from tellings.reading.changes import Change
from tellings.reading.touched import called_end


def taken_back(
    before: Corrections, after: Corrections, articles: Sequence[Article], names: Sequence[str]
) -> str:
    """Return which corrections are no longer in force, and how many still are.

    Args:
        before: what was in force.
        after: what is left of it.
        articles: those of the story.
        names: what they are called.
    """
    stays, told = _told(after, articles, names), _told(before, articles, names)
    left = set(stays.values())
    gone = list(dict.fromkeys(said for held, said in told.items() if held not in stays))
    what = gone[0] if gone else "the last correction"
    more = f" and {len(gone) - 1} more" if len(gone) > 1 else ""
    stands = f"{len(left)} older stand{'' if len(left) > 1 else 's'}"
    return f"taken back: {what}{more}; {stands if left else 'no other stands'}"


def step_words(change: Change, articles: Sequence[Article], names: Sequence[str]) -> str:
    """Return in words what a step put right, or which correction it ended."""
    put, gone = _told(change.put, articles, names), _told(change.gone, articles, names)
    said = list(dict.fromkeys((put or gone).values()))
    more = f" and {len(said) - 1} more" if len(said) > 1 else ""
    return f"{'' if put else 'end of '}{said[0]}{more}"


def _told(
    corrections: Corrections, articles: Sequence[Article], names: Sequence[str]
) -> dict[object, str]:
    """Return every correction with what it is called."""
    held = {article.id: (article, name) for article, name in zip(articles, names, strict=True)}

    def name(article: str) -> str:
        return held[article][1] if article in held else "an outlet that is gone"

    def ends(ref: LinkRef) -> str:
        return " and ".join(
            called_end(*held[end.article], end) if end.article in held else name(end.article)
            for end in (ref.one, ref.other)
        )

    def paragraph(each: RoleOverride) -> str:
        return f"{name(each.article)} ¶{number(each.paragraph)}"

    said: dict[object, str] = {}
    said |= {("link", ref): f"link of {ends(ref)}" for ref in corrections.linked}
    said |= {("no link", ref): f"unlinking of {ends(ref)}" for ref in corrections.unlinked}
    said |= {each: f"role of {paragraph(each)}" for each in corrections.roles}
    said |= {each: f"name of {name(each.article)}" for each in corrections.outlets}
    said |= {each: f"own origin of {name(each)}" for each in corrections.apart}
    return said | {
        group: f"one origin of {', '.join(map(name, group))}" for group in corrections.together
    }
