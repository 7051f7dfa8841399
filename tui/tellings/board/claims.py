"""The claims board: who tells what, over all outlets of a story."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from math import fsum

from tellings.board.backing import Backing
from tellings.board.bare import is_bare
from tellings.board.brought import bring_in
from tellings.board.carried import carried
from tellings.board.clashes import Clashes, clashes
from tellings.board.clauses import telling_span
from tellings.board.clusters import clusters, settled
from tellings.board.cohesion import held_together
from tellings.board.graph import Node, link_graph
from tellings.board.hows import core_of, keys_by_article, with_hows
from tellings.board.origins import origin_groups, origins
from tellings.board.personas import Persona
from tellings.board.support import Support
from tellings.board.titles import title_of
from tellings.board.turned import turned
from tellings.compare.comparer import Comparer
from tellings.model import Article, Claim, ClaimsBoard, How, Mention, QuoteChange, Span
from tellings.model.steps import counted


def claims(comparer: Comparer, support: Support | None = None) -> ClaimsBoard:
    """Return every claim of a story with the outlets that tell it.

    Deterministic; the groups are the same in whatever order the articles come.

    Args:
        comparer: the story.
        support: its words; worked out where None.
    """
    articles = comparer.story.articles
    support = Support(comparer.index) if support is None else support
    nodes = [
        (place, sentence.index)
        for place, article in enumerate(articles)
        for sentence in article.content
    ]
    worded = [node for node in nodes if support.words(node)]
    bare = {node for node in worded if is_bare(articles[node[0]].sentences[node[1]].text)}
    # links see content in words such as 'against', which alone make no claim
    graph = link_graph(comparer).among(worded)
    backing = Backing(graph, support)

    def titled(group: Sequence[Persona]) -> tuple[Node, Span]:
        """Return the sentence and the run of it that would name a group."""
        wordings = _wordings(articles, group, support, {})
        mention, run = _title(wordings, support, backing)
        return (mention.article, mention.sentence), run

    formed = [
        [persona for persona in group if persona.node not in bare]
        for group in clusters(worded, graph, support)
    ]
    groups = settled(held_together([group for group in formed if group], titled, backing))
    claimed = Counter(node for group in groups for node in {each.node for each in group})
    found = clashes(comparer)
    drafts = [_wordings(articles, group, support, claimed) for group in groups]
    drafts.sort(key=lambda wordings: _rank(articles, list(wordings), support))
    mentions = bring_in(drafts, found, graph, articles)
    common = origin_groups(articles, origins(articles), comparer.corrections)
    origin = {place: number for number, group in enumerate(common) for place in group}
    titles: set[str] = set()
    made = []
    for number, wordings in enumerate(counted("naming claims", drafts)):
        named = _title(wordings, support, backing, titles, common_only=True)
        made.append(
            _claim(number, mentions[number], named, comparer, backing, support, found, origin)
        )
        titles.add(made[-1].title)
    made.sort(key=lambda claim: (-claim.told_by, -claim.perhaps_by))
    return ClaimsBoard(
        articles=articles,
        claims=tuple(replace(claim, id=number) for number, claim in enumerate(made)),
        unclaimed=tuple(sorted((set(nodes) - set(worded)) | bare)),
    )


def _wordings(
    articles: Sequence[Article],
    group: Sequence[Persona],
    support: Support,
    claimed: Mapping[Node, int],
) -> dict[Mention, Span]:
    """Return a group's mentions, one a sentence, in the story's order, with what tells the claim.

    A sentence with one claim is mentioned whole, one with several by the clauses that tell it.
    """
    places: dict[Node, frozenset[int]] = {}
    for persona in group:
        places[persona.node] = places.get(persona.node, frozenset()) | persona.support
    wordings = {}
    for node, told in sorted(places.items()):
        sentence = articles[node[0]].sentences[node[1]]
        telling = telling_span(sentence, node, support, told)
        span = telling if claimed.get(node, 1) > 1 else sentence.span
        wordings[Mention(*node, span.start, span.end)] = telling
    return wordings


def _rank(
    articles: Sequence[Article], mentions: Sequence[Mention], support: Support
) -> tuple[int, float, tuple[str, int]]:
    """Order claims by coverage, then by how early the outlets tell them on average."""
    first: dict[int, float] = {}
    for mention in mentions:
        length = max(1, len(articles[mention.article].text))
        first.setdefault(mention.article, mention.start / length)
    mean = fsum(first.values()) / len(first)
    opening = min(support.order((m.article, m.sentence)) for m in mentions)
    return (-len(first), round(mean, 6), opening)


def _claim(
    number: int,
    mentions: Sequence[Mention],
    named: tuple[Mention, Span],
    comparer: Comparer,
    backing: Backing,
    support: Support,
    found: Clashes,
    origin: Mapping[int, int],
) -> Claim:
    articles = comparer.story.articles
    conflicts = carried(found.among(mentions), mentions, comparer)
    changes = found.quoted(mentions)
    titled, title = named
    place, node = titled.article, (titled.article, titled.sentence)

    def backed(mention: Mention) -> How:
        if mention.article == place:
            return How.TOLD
        passage = mention.article, mention.sentence
        how = backing.how(node, title, passage)
        return How.PARTLY if how is How.TOLD and turned(articles, node, title, passage) else how

    told = with_hows(mentions, conflicts, support, comparer, backed, node)
    tellers = {mention.article for mention in told if mention.how is not How.PERHAPS}

    return Claim(
        id=number,
        title=articles[place].text[title.start : title.end],
        title_article=place,
        mentions=told,
        of=len(articles),
        origins=len({origin[article] for article in tellers}),
        conflicts=conflicts,
        altered_quote=bool(changes - {QuoteChange.SAME, QuoteChange.PART}),
        quoted=bool(changes),
    )


def _title(
    wordings: Mapping[Mention, Span],
    support: Support,
    backing: Backing,
    taken: Collection[str] = (),
    *,
    common_only: bool = False,
) -> tuple[Mention, Span]:
    """Return the mention that names a claim best and the run that does."""
    nodes = [(mention.article, mention.sentence) for mention in wordings]
    runs = [(mention, run) for mention in wordings for run in (wordings[mention], _span(mention))]
    return title_of(
        runs,
        core_of(keys_by_article(list(wordings), support)),
        support,
        taken,
        lambda mention: backing.backers((mention.article, mention.sentence), nodes),
        common_only=common_only,
    )


def _span(mention: Mention) -> Span:
    return Span(mention.start, mention.end)
