"""What a reader has put right by hand, told in lines."""

from collections.abc import Iterator

from tellings.compare.comparer import Comparer
from tellings.model.correction import LinkRef, SentenceRef
from tellings.model.naming import names, standing
from tellings.report.names import listed, paragraph


def corrections(comparer: Comparer) -> tuple[str, ...]:
    """Return a line for each correction of the story, and for each that is about nothing in it."""
    return (*_made(comparer), *comparer.notes)


def _made(comparer: Comparer) -> Iterator[str]:
    made = comparer.corrections
    for link in made.linked:
        yield f"linked by hand: {_ends(comparer, link)}"
    for link in made.unlinked:
        yield f"link taken away: {_ends(comparer, link)}"
    for override in made.roles:
        where = f"{_name(comparer, override.article)} {paragraph(override.paragraph)}"
        yield f"{where} is {standing(override.role)}"
    for outlet in made.outlets:
        yield f"{outlet.article} is called {outlet.name}"
    for article in made.apart:
        yield f"{_name(comparer, article)} counts as an origin of its own"
    for group in made.together:
        yield f"{listed([_name(comparer, each) for each in group])} count as one origin"


def _ends(comparer: Comparer, link: LinkRef) -> str:
    return f"{_place(comparer, link.one)} and {_place(comparer, link.other)}"


def _place(comparer: Comparer, ref: SentenceRef) -> str:
    """Return 'AP ¶9 (sentence 2)', or the bare reference where the story has no such sentence."""
    for article in comparer.story.articles:
        if article.id == ref.article and 0 <= ref.sentence < len(article.sentences):
            place = article.sentences[ref.sentence].paragraph
            nth = ref.sentence - article.paragraphs[place].first + 1
            return f"{_name(comparer, ref.article)} {paragraph(place)} (sentence {nth})"
    return f"{ref.article} sentence {ref.sentence}"


def _name(comparer: Comparer, article_id: str) -> str:
    labels = zip(comparer.story.articles, names(comparer.story.articles), strict=True)
    return next((label for article, label in labels if article.id == article_id), article_id)
