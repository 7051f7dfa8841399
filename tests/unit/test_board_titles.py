"""Titles of claims: clear, and of what the outlets have in common."""

import pytest

from tellings.board.claims import claims
from tellings.board.fragments import is_fragment
from tellings.board.support import Support
from tellings.board.title_runs import bare, beginnings, repeats, without_stop
from tellings.board.titles import title_of
from tellings.model import Mention, Span
from tests.stories import story


@pytest.mark.parametrize(
    ("wording", "fragment"),
    [
        ("Mayor Anna Lind said.", True),
        ("Ada Brun, the engineer, told reporters", True),
        ("Her lawyer, Ada Brun", True),
        ("Lind's spokesman said in a statement", True),
        ("Mayor Anna Lind said the bridge would stay closed", False),
        ("Mayor Lind Closes Harbour Bridge", False),
        ("The bridge, she knew, was lost", False),
        ("Ferries run every ten minutes", False),
        ("Police said 14 died", False),
    ],
)
def test_fragments(wording: str, fragment: bool) -> None:
    assert is_fragment(wording) is fragment


def test_a_title_holds_what_the_outlets_have_in_common() -> None:
    own = "The harbour bridge in Velm closes on Friday, and Ada Brun resigns after bribes."
    shared = "The old harbour bridge in Velm closes on Friday for repairs to its rusty cables."
    board = claims(
        story(
            {
                "one": [own],
                "two": [shared],
                "three": [shared.replace("closes", "will be closed")],
            }
        )
    )
    (claim,) = [claim for claim in board.claims if claim.told_by == 3]
    assert "bribes" not in claim.title
    assert "harbour bridge" in claim.title


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Police held 27 fans, and nine people were hurt", ["Police held 27 fans"]),
        ("Oxley bought tanks, boats, lorries and planes from Velm", []),
        ("Oxley and its allies bought tanks, and planes for the navy", []),
        (
            "The dam was opened at night; nobody in the valley had been told, police said",
            ["The dam was opened at night"],
        ),
    ],
)
def test_a_wording_may_end_before_a_further_clause_but_not_within_a_list(
    text: str, found: list[str]
) -> None:
    runs = beginnings(text, Span(0, len(text)))
    assert [text[run.start : run.end] for run in runs] == found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("However, Velm law forbids it", "Velm law forbids it"),
        ("But the law forbids it", "But the law forbids it"),
        ("- Nine people died", "Nine people died"),
        ("VELM (Halvia Wire) - Nine people died", "Nine people died"),
        ('"We build bridges," said Ada Brun, "', '"We build bridges," said Ada Brun'),
        ('Brun called it "a hard day"', 'Brun called it "a hard day"'),
    ],
)
def test_what_tells_nothing_of_a_claim_is_left_out_at_the_edges(text: str, kept: str) -> None:
    run = bare(text, Span(0, len(text)))
    assert text[run.start : run.end] == kept


def test_two_claims_of_one_sentence_have_two_titles_where_other_wordings_are_as_clear() -> None:
    both = "Port Velm, last champions in 1974, play in the Northern League next season."
    board = claims(
        story(
            {
                "one": [both],
                "two": [
                    "Port Velm were champions for the last time in 1974, on a Saturday.",
                    "Port Velm will play next season in the Northern League, the league said.",
                ],
            }
        )
    )
    titles = [claim.title for claim in board.claims]
    assert len(titles) == len(set(titles))


def test_a_title_that_another_claim_has_is_left_to_it() -> None:
    told = story({"one": ["The lock at Velm is shut."], "two": ["At Velm the lock is shut now."]})
    support = Support(told.index)
    runs = [
        (Mention(place, 0, sentence.start, sentence.end), sentence.span)
        for place, sentence in ((at, told.story.articles[at].sentences[0]) for at in (0, 1))
    ]

    def title(taken: set[str]) -> str:
        mention, run = title_of(runs, frozenset(), support, taken)
        return told.story.articles[mention.article].text[run.start : run.end]

    first = title(set())
    assert title({first}) not in (first, f"{first}.")


@pytest.mark.parametrize(
    ("wording", "kept"),
    [
        ("He stopped at the age of 37.", "He stopped at the age of 37"),
        ("The doors shut on June 30.", "The doors shut on June 30"),
        ("Brun called it ‘an insult’.", "Brun called it ‘an insult’"),
        ("The wall was built by us.", "The wall was built by us"),
        ("The lock opens at 9 p.m.", "The lock opens at 9 p.m."),
        ("It was sold to the U.S.", "It was sold to the U.S."),
        ("It was bought by Velm Locks Inc.", "It was bought by Velm Locks Inc."),
        ("Nobody knows how it ends...", "Nobody knows how it ends..."),
        ('Brun said: "We are done."', 'Brun said: "We are done."'),
    ],
)
def test_a_title_has_no_full_stop_but_that_of_an_abbreviation(wording: str, kept: str) -> None:
    assert without_stop(wording) == kept


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The lock at Velm is shut", "The lock at Velm is shut.", True),
        ("The lock at Velm is shut", "The lock at Velm is shut, and boats queue", True),
        ("Boats queue for hours", "The lock is shut, and Boats queue for hours", True),
        ("The lock", "The lock at Velm is shut", False),
        ("The lock at Velm is shut", "The lock at Odde is shut", False),
    ],
)
def test_a_title_that_is_part_of_another_repeats_it(one: str, other: str, same: bool) -> None:
    assert repeats(one, {other}) is repeats(other, {one}) is same


def test_of_equally_clear_wordings_one_that_repeats_no_title_is_taken() -> None:
    told = story(
        {
            "one": ["The old lock at Velm stays shut until May."],
            "two": ["At Velm the old lock stays shut until the month of May is over."],
        }
    )
    support = Support(told.index)
    runs = [
        (Mention(at, 0, each.start, each.end), each.span)
        for at, each in ((at, told.story.articles[at].sentences[0]) for at in (0, 1))
    ]
    other = "The old lock at Velm stays shut until May, and boats queue"
    assert title_of(runs, frozenset(), support)[0].article == 0
    assert title_of(runs, frozenset(), support, {other})[0].article == 1


def test_a_whole_sentence_that_holds_another_title_gives_way_even_to_one_that_leans() -> None:
    told = story(
        {
            "one": [
                "Velm has sent blankets to the valley while joining the sanctions against Oxley."
            ],
            "two": ["It has helped in several ways, such as joining the sanctions against Oxley."],
        }
    )
    support = Support(told.index)
    sentences = [told.story.articles[at].sentences[0] for at in (0, 1)]
    start = sentences[0].start + sentences[0].text.index("joining")
    runs = [
        (Mention(0, 0, start, sentences[0].end), Span(start, sentences[0].end)),
        (Mention(1, 0, sentences[1].start, sentences[1].end), sentences[1].span),
    ]
    assert title_of(runs, frozenset(), support)[0].article == 0
    other = "Velm has sent blankets to the valley"
    assert title_of(runs, frozenset(), support, {other})[0].article == 1


def test_a_title_leaves_out_the_clause_that_one_outlet_adds() -> None:
    long = (
        "Oxley has sold forty patrol boats and two ferries to the port of Velm this year, but "
        "Minister Ada Brun has warned that the harbour law makes further sales difficult."
    )
    board = claims(
        story(
            {
                "one": [long],
                "two": ["Oxley sold forty patrol boats and two ferries to the port of Velm."],
                "three": ["Forty patrol boats and two ferries were sold by Oxley to Velm's port."],
            }
        )
    )
    (claim,) = [claim for claim in board.claims if len(claim.tellers) == 3]
    assert "harbour law" not in claim.title
    assert "patrol boats" in claim.title


def test_what_one_outlet_adds_is_cut_off_where_no_other_wording_is_as_clear() -> None:
    both = (
        "Oxley has sold forty patrol boats and two ferries to the port of Velm this year, but "
        "Minister Ada Brun has warned that the harbour law makes further sales difficult."
    )
    told = story({"one": [both], "two": ["forty patrol boats, two ferries: Oxley, port of Velm"]})
    runs = [
        (Mention(at, 0, each.start, each.end), each.span)
        for at, each in ((at, told.story.articles[at].sentences[0]) for at in (0, 1))
    ]
    support = Support(told.index)
    core = frozenset(word.key for word in support.words((1, 0)))

    def title(*, common_only: bool) -> str:
        mention, run = title_of(runs, core, support, common_only=common_only)
        return told.story.articles[mention.article].text[run.start : run.end]

    assert title(common_only=False) == both.rstrip(".")
    assert title(common_only=True) == both[: both.index(", but")]
