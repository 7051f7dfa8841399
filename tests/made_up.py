"""Made-up articles for property tests: sentences put together from a small stock of words."""

from hypothesis import strategies as st

from tellings.model import Article, Role
from tellings.segment import article_of_sentences

_STOCK = """
ferry sank Sandholm Tuesday Friday reef captain Mara Rao said 31 14 tanks 100,000 the of and not
after with Norland Russia Moscow denied plans opened open , “safe enough” (the harbour) “we will
rebuild” against upon who January 3 percent Governor Lind according to – ' U.S. $5 million don't
"""
_WORDS = _STOCK.split()

sentences = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14).map(
    lambda words: " ".join(words) + "."
)
paragraphs = st.lists(st.lists(sentences, min_size=1, max_size=3), min_size=1, max_size=5)


@st.composite
def articles(draw: st.DrawFn, name: str) -> Article:
    """Draw an article of some paragraphs, some of whose sentences carry no claims."""
    drawn = draw(paragraphs)
    count = sum(len(paragraph) for paragraph in drawn)
    roles = draw(
        st.lists(
            st.sampled_from((Role.BODY, Role.BODY, Role.BODY, Role.HEADLINE, Role.BOILERPLATE)),
            min_size=count,
            max_size=count,
        )
    )
    return article_of_sentences(name, drawn, roles)


@st.composite
def stories(draw: st.DrawFn, least: int = 2, most: int = 3) -> tuple[Article, ...]:
    """Draw the articles of a story."""
    count = draw(st.integers(least, most))
    return tuple(draw(articles(f"article {place}")) for place in range(count))
