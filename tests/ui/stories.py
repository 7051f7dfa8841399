"""Small invented stories for tests of the reader."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tellings.model import Article, Masthead, Role, Story
from tellings.segment.ready import article_of_sentences

HARBOUR = [
    ["Harbour bridge reopens after two years of repair"],
    ["The harbour bridge reopened on Monday after two years of repair, the city said."],
    ["Mayor Ilse Brandt said: “We kept our promise, and nobody was hurt.”"],
    ["The repair cost 41 million crowns.", "Engineers replaced 312 steel beams."],
    ["A choir of schoolchildren sang at the ceremony."],
    ["Ferries will stop running at the end of the month."],
]
DOCKS = [
    ["Bridge over the harbour open again after two years of repair"],
    ["Ferries will stop running at the end of the month."],
    ["The harbour bridge reopened on Monday after two years of repair, officials said."],
    ["Engineers replaced 312 steel beams.", "The repair cost 46 million crowns."],
    ["Mayor Ilse Brandt said: “We kept our word, and nobody was hurt.”"],
    ["Fishermen complained about the noise of the night work."],
    ["Read more about the harbour"],
]
WIRE = [
    ["Harbour bridge reopens"],
    ["The harbour bridge reopened on Monday after two years of repair, the city said."],
    ["A choir of schoolchildren sang at the ceremony."],
]


def article(name: str, paragraphs: list[list[str]], outlet: str, last: Role = Role.BODY) -> Article:
    """Return an article with a headline; ``last`` is the role of its last paragraph."""
    count = sum(len(sentences) for sentences in paragraphs)
    roles = [Role.HEADLINE, *([Role.BODY] * (count - 2)), last]
    made = article_of_sentences(name, paragraphs, roles)
    return replace(made, masthead=Masthead(title=paragraphs[0][0], outlet=outlet))


def written(folder: Path, articles: Mapping[str, list[list[str]]]) -> list[str]:
    """Write articles as text files of these names; return their paths."""
    folder.mkdir()
    paths = [folder / f"{name}.txt" for name in articles]
    for path, paragraphs in zip(paths, articles.values(), strict=True):
        path.write_text("\n\n".join(" ".join(sentences) for sentences in paragraphs) + "\n")
    return [str(path) for path in paths]


def harbour() -> Story:
    """Return a story of three outlets: all kinds of rows, a conflict and an altered quote."""
    return Story(
        "Harbour bridge reopens",
        (
            article("courier", HARBOUR, "Courier"),
            article("docks", DOCKS, "Docks Today", Role.BOILERPLATE),
            article("wire", WIRE, "Wire"),
        ),
    )


def alone() -> Story:
    """Return a story of one outlet."""
    return replace(harbour(), articles=harbour().articles[:1])


def twins() -> Story:
    """Return a story that two outlets tell word for word."""
    first = article("one", HARBOUR, "One")
    return Story("Twins", (first, article("two", HARBOUR, "Two")))


def strangers() -> Story:
    """Return two articles that share nothing."""
    other = [
        ["Baker wins prize for rye bread"],
        ["A village baker took first place with a loaf of sourdough."],
    ]
    return Story("Strangers", (harbour().articles[0], article("baker", other, "Village Post")))


def long_story(passages: int) -> Story:
    """Return two articles of many different paragraphs, half of them shared."""
    left = [["A long headline"]]
    right = [["A long headline"]]
    for number in range(passages):
        words = f"item{number} was counted by clerk{number * 7} in room{number * 3} of the archive"
        left.append([f"The {words}."])
        right.append([f"The {words}." if number % 2 else f"Nobody saw thing{number} that day."])
    return Story("Long", (article("left", left, "Left"), article("right", right, "Right")))


GAZETTE = [
    ["Quarry fire put out after nine hours"],
    ["Firefighters put out the blaze at the Lundmark quarry on Tuesday after nine hours of work."],
    ["Two excavators were destroyed and a store with 40 tonnes of timber burned down."],
    ["Nobody was hurt, fire chief Anna Reuter said."],
    ["The quarry opened in 1911."],
]
HERALD = [
    ["Nine-hour fire at Lundmark quarry"],
    ["The blaze at the Lundmark quarry was put out on Tuesday after nine hours of work."],
    ["Nobody was hurt, fire chief Anna Reuter said."],
    ["Neighbours had complained about sparks from a welding shop for weeks."],
]
POST = [
    ["Goats graze beside the motorway"],
    ["Nobody was hurt, fire chief Anna Reuter said."],
    ["Firefighters put out the blaze at the Lundmark quarry on Tuesday after eleven hours."],
    [
        (
            "Two excavators were destroyed and a store with 40 tonnes of timber burned down, "
            "and the owner put the damage at 3 million crowns."
        )
    ],
    ["Neighbours had complained about sparks from a welding shop for weeks."],
    ["A helicopter dropped water on the dry heath nearby."],
    ["Subscribe to our newsletter"],
]


def quarry() -> Story:
    """Return a story of three outlets of which each tells something that another one lacks.

    The third one's first paragraph belongs to no other, its second and third stand in another
    order than the first outlet's, and its last carries no claim.
    """
    return Story(
        "Quarry fire",
        (
            article("gazette", GAZETTE, "Gazette"),
            article("herald", HERALD, "Herald"),
            article("post", POST, "Post", Role.BOILERPLATE),
        ),
    )
