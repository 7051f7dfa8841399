"""The claims board: who tells what, over all outlets of a story."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.board.clashes import clashes
from tellings.board.clauses import telling_span
from tellings.board.clusters import clusters
from tellings.board.hows import core_of, keys_by_article, with_hows
from tellings.board.origins import origin_groups
from tellings.board.personas import Persona
from tellings.board.support import Support
from tellings.board.titles import title_of
from tellings.board.web import Node, web
from tellings.compare.comparer import Comparer
from tellings.model import QuoteChange
from tellings.model.claim import Claim, ClaimsBoard, Mention


def claims(comparer: Comparer) -> ClaimsBoard:
    """Return every claim of a story with the outlets that tell it.

    Deterministic; the groups are the same in whatever order the articles come.
    """
    return _Board(comparer).board()


@dataclass
class _Board:
    """The work on one board."""

    comparer: Comparer

    def board(self) -> ClaimsBoard:
        articles = self.comparer.story.articles
        self.support = Support(self.comparer.index)
        nodes = [
            (place, sentence.index)
            for place, article in enumerate(articles)
            for sentence in article.content
        ]
        worded = [node for node in nodes if self.support.words(node)]
        groups = clusters(worded, web(self.comparer), self.support)
        self.clashes = clashes(self.comparer)
        self.origin = {
            article: number
            for number, group in enumerate(origin_groups(articles, self.comparer.index))
            for article in group
        }
        drafts = sorted((self._mentions(group) for group in groups), key=self._rank)
        return ClaimsBoard(
            articles=articles,
            claims=tuple(self._claim(number, draft) for number, draft in enumerate(drafts)),
            unclaimed=tuple(sorted(set(nodes) - set(worded))),
        )

    def _mentions(self, group: Sequence[Persona]) -> list[Mention]:
        """Return a group's mentions, one a sentence, in the story's order."""
        places: dict[Node, frozenset[int]] = {}
        for persona in group:
            places[persona.node] = places.get(persona.node, frozenset()) | persona.support
        mentions = []
        for node, told in sorted(places.items()):
            sentence = self.comparer.story.articles[node[0]].sentences[node[1]]
            span = telling_span(sentence, node, self.support, told)
            mentions.append(Mention(*node, span.start, span.end))
        return mentions

    def _rank(self, mentions: Sequence[Mention]) -> tuple[int, float, tuple[str, int]]:
        """Order claims by coverage, then by how early the outlets tell them on average."""
        first: dict[int, float] = {}
        for mention in mentions:
            article = self.comparer.story.articles[mention.article]
            first.setdefault(mention.article, mention.start / max(1, len(article.text)))
        mean = sum(sorted(first.values())) / len(first)
        opening = min(self.support.order((m.article, m.sentence)) for m in mentions)
        return (-len(first), round(mean, 6), opening)

    def _claim(self, number: int, mentions: Sequence[Mention]) -> Claim:
        conflicts = self.clashes.among(mentions)
        changes = self.clashes.quoted(mentions)
        keys = keys_by_article(mentions, self.support)
        title = title_of(mentions, core_of(keys), self.support)
        articles = self.comparer.story.articles
        return Claim(
            id=number,
            title=articles[title.article].text[title.start : title.end],
            title_article=title.article,
            mentions=with_hows(mentions, conflicts, self.support),
            of=len(articles),
            origins=len({self.origin[article] for article in keys}),
            conflicts=conflicts,
            altered_quote=bool(changes - {QuoteChange.SAME}),
            quoted=bool(changes),
        )
