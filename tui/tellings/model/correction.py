"""Corrections: what a reader has put right by hand."""

from dataclasses import dataclass

from tellings.model.text import ParagraphIndex, Role, SentenceIndex


@dataclass(frozen=True, slots=True, order=True)
class SentenceRef:
    """A sentence named in a way that outlives a run: article id and place in that article."""

    article: str
    sentence: SentenceIndex


@dataclass(frozen=True, slots=True)
class LinkRef:
    """Two sentences of different articles; which is left or right doesn't matter."""

    one: SentenceRef
    other: SentenceRef

    def joins(self, left: SentenceRef, right: SentenceRef) -> bool:
        """Return whether it is about these two sentences, in either order."""
        return (self.one, self.other) in ((left, right), (right, left))


@dataclass(frozen=True, slots=True)
class RoleOverride:
    """What a paragraph really is, and with it all its sentences."""

    article: str
    paragraph: ParagraphIndex
    role: Role


@dataclass(frozen=True, slots=True)
class OutletName:
    """What an article's outlet is really called."""

    article: str
    name: str


@dataclass(frozen=True, slots=True)
class Corrections:
    """Everything a reader has put right in a story; the later of two that clash counts."""

    unlinked: tuple[LinkRef, ...] = ()
    """Links the engine must not make."""
    linked: tuple[LinkRef, ...] = ()
    """Links a reader made; they count even where ``unlinked`` names the same two."""
    roles: tuple[RoleOverride, ...] = ()
    outlets: tuple[OutletName, ...] = ()
    apart: tuple[str, ...] = ()
    """Ids of articles that have an origin of their own, whatever their texts say."""
    together: tuple[tuple[str, ...], ...] = ()
    """Groups of ids of articles that have one origin, whatever their texts say; an id is in one
    group at most, and in none while it is ``apart``."""

    def __bool__(self) -> bool:
        """Return whether anything was corrected."""
        links, origins = self.unlinked or self.linked, self.apart or self.together
        return bool(links or self.roles or self.outlets or origins)
