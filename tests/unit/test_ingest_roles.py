"""Roles: articles of many kinds with the roles that they should get, and single rules."""

import pytest

from tellings.ingest.block import Block
from tellings.ingest.clean import clean
from tellings.ingest.plain import blocks_of
from tellings.ingest.roles import assign, sentence_roles
from tellings.model import CONTENT_ROLES, Role
from tests import articles

ARTICLES = articles.read()
NOISE = frozenset(Role) - CONTENT_ROLES - {Role.SUBHEADING}


def assigned(text: str) -> list[Block]:
    return assign(blocks_of(clean(text).text))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.title)
def test_an_article_keeps_its_paragraphs_and_finds_its_headline(
    article: articles.RoledArticle,
) -> None:
    blocks = assigned(article.text)
    assert len(blocks) == len(article.paragraphs)
    assert all(block.reason for block in blocks)
    expected = [text for roles, text in article.paragraphs if Role.HEADLINE in roles]
    assert [block.text for block in blocks if block.role is Role.HEADLINE] == expected


def test_hardly_a_line_of_any_body_is_taken_for_furniture() -> None:
    assert len(ARTICLES) >= 30
    false = []
    right = total = 0
    for article in ARTICLES:
        for block, (roles, text) in zip(assigned(article.text), article.paragraphs, strict=True):
            total += 1
            right += block.role in roles
            if roles <= CONTENT_ROLES and block.role in NOISE:
                false.append((article.title, block.role, block.reason, text))
    assert len(false) <= 1, false
    assert right >= 0.97 * total


LEAD = "The harbour bridge was closed on Tuesday after divers found cracks in two of its piers."


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Ada Verne", Role.BYLINE),
        ("By ADA VERNE and BO LIND, Science Editor", Role.BYLINE),
        ("Ada Verne, Associated Press", Role.BYLINE),
        ("EXCLUSIVE by Ada Verne", Role.BYLINE),
        ("(Reporting by Ada Verne; Editing by Bo Lind)", Role.BYLINE),
        ("Bo Lind in Oslo contributed to this report.", Role.BYLINE),
        ("January 30, 2023", Role.META),
        ("09:47 JST, March 14, 2022", Role.META),
        ("Published: 3 May 2021 | Updated 17:05 GMT", Role.META),
        ("2 hours ago", Role.META),
        ("Publié le 14 avril 2023 à 18h02", Role.META),
        ("© 2024 The Review. All rights reserved.", Role.META),
        ("Copyright 2021 Someone", Role.META),
        ("5 min read", Role.META),
        ("This article was amended on 3 May to correct a name.", Role.META),
        ("Photo: Ada Verne/Reuters", Role.META),
        ("(AP Photo/Ada Verne)", Role.META),
        ("AFP", Role.META),
        ("Advertisement", Role.BOILERPLATE),
        ("Read more: Why bridges crack", Role.BOILERPLATE),
        ("RELATED: Ten bridges that moved", Role.BOILERPLATE),
        ("Sign up to our daily newsletter", Role.BOILERPLATE),
        ("Follow us on Facebook", Role.BOILERPLATE),
        ("We use cookies to improve your visit.", Role.BOILERPLATE),
        ("Share this article", Role.BOILERPLATE),
        ("Join the discussion", Role.BOILERPLATE),
        ("Home > News > Local", Role.BOILERPLATE),
        ("Tags: bridge, harbour", Role.BOILERPLATE),
        ("* * *", Role.BOILERPLATE),
        ("A diver at work. (AP Photo/Ada Verne)", Role.CAPTION),
        ("FILE - A diver climbs out of the water, May 3, 2021.", Role.CAPTION),
        ("This undated photo shows the eastern pier of the bridge.", Role.CAPTION),
        ("Stuck since seven, send coffee pic.twitter.com/AbC123", Role.EMBED),
        ("— Ada Verne (@adaverne) May 3, 2021", Role.EMBED),
        # what only looks like one of these
        ("By Monday the water had fallen to the level of the lower road.", Role.BODY),
        ("Follow the money, the auditor told the committee on Tuesday.", Role.BODY),
        ("Share prices fell by a fifth after the announcement in the morning.", Role.BODY),
        ("Cookies were handed out to the crew while they waited for the tug.", Role.BODY),
        ("Subscribe to that view and there is no bridge that could stay open.", Role.BODY),
        ("Advertising on the bridge had paid for its paint, the city said.", Role.BODY),
        ("More than 31,000 vehicles cross it on an ordinary day, she said.", Role.BODY),
        ("He was caught with his hand in the cookie jar, said his brother.", Role.BODY),
        ("Senator Ada Verne (R) said that the bridge had been neglected.", Role.BODY),
        ("On 3 May 2021 a barge struck it.", Role.BODY),
        ("To unsubscribe click here.", Role.BOILERPLATE),
        ("You are receiving this email because you signed up.", Role.BOILERPLATE),
        ("Manage your preferences.", Role.BOILERPLATE),
        ("She told him to click here and there until the form went through.", Role.BODY),
        ("Read aloud, the report took the clerk of the council an hour.", Role.BODY),
    ],
)
def test_a_line_between_paragraphs(line: str, role: Role) -> None:
    text = "\n\n".join(("Harbour bridge closes", LEAD, line, LEAD.replace("Tuesday", "Friday")))
    assert assigned(text)[2].role is role


def test_lines_over_the_headline_are_not_the_headline() -> None:
    blocks = assigned(
        f"THE HARBOUR LAMP\nMonday 3 May 2021\n\nHarbour bridge closes today\n\n{LEAD}"
    )
    assert [block.role for block in blocks] == [Role.META, Role.META, Role.HEADLINE, Role.BODY]


@pytest.mark.parametrize(
    "headline",
    [
        "Explained: what the closed harbour bridge means for the divers",
        "Explainer: who pays for the bridge",
        "Watch: divers find cracks in the harbour bridge",
        "In pictures: the cracks in the harbour bridge",
    ],
)
def test_a_headline_may_begin_with_a_label(headline: str) -> None:
    blocks = assigned(f"{headline}\n\nBy Ada Verne\n\n{LEAD}\n\nHe agreed to go on Friday.")
    assert [block.role for block in blocks[:3]] == [Role.HEADLINE, Role.BYLINE, Role.BODY]


@pytest.mark.parametrize("link", ["Watch: divers in the harbour", "Explained: how swans return"])
def test_a_labelled_link_over_the_headline_is_none(link: str) -> None:
    blocks = assigned(f"{link}\n\nHarbour bridge closes after divers find cracks\n\n{LEAD}")
    assert [block.role for block in blocks] == [Role.BOILERPLATE, Role.HEADLINE, Role.BODY]


def test_the_outlet_between_headline_and_byline_makes_no_claim() -> None:
    title = "Harbour bridge closes after divers find cracks"
    blocks = assigned(f"{title}\n\nNorth Wire\n\nBy Ada Verne\n\n{LEAD}\n\n{LEAD}")
    assert [block.role for block in blocks[:3]] == [Role.HEADLINE, Role.META, Role.BYLINE]


def test_a_short_deck_is_not_taken_for_an_outlet() -> None:
    title = "Harbour bridge closes after divers find cracks"
    blocks = assigned(f"{title}\n\nCracks In Piers\n\nBy Ada Verne\n\n{LEAD}\n\n{LEAD}")
    assert blocks[1].role is not Role.META


def test_a_repeated_headline_is_one() -> None:
    title = "Harbour bridge closes after divers find cracks"
    blocks = assigned(f"{title}\n\n{title}\n\n{LEAD}\n\n{title} | The Lamp")
    assert [block.role for block in blocks] == [Role.HEADLINE] * 2 + [Role.BODY, Role.HEADLINE]


def test_prose_after_a_link_list_is_prose_again() -> None:
    lines = ("Harbour bridge closes", LEAD, "Most read", "Swans return", "Mayor resigns", LEAD)
    text = "\n\n".join((*lines, "He agreed to go."))
    assert [block.role for block in assigned(text)] == [
        Role.HEADLINE,
        Role.BODY,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
        Role.BODY,
        Role.BODY,
    ]


@pytest.mark.parametrize(
    ("last", "role"),
    [
        ("Ministers will talk to the unions on Friday.", Role.BODY),
        ("The government will speak to the unions on Friday.", Role.BODY),
        ("The strike was the biggest since the recall of the works council by members.", Role.BODY),
        ("Drivers can ring the depot's own news desk line by noon, the firm told us.", Role.BODY),
        ("The council wants to contact our readers' group, a clerk said.", Role.BODY),
        ("Write to us at the harbour office.", Role.BOILERPLATE),
        ("Please contact the newsroom if you saw it.", Role.BOILERPLATE),
        ("Were you on the bridge? Tell us what you saw.", Role.BOILERPLATE),
        ("The clause on the repairs is on page 12.", Role.BODY),
        ("The city is not responsible for the damage to the barge.", Role.BODY),
        ("The Lamp is not responsible for the content of other sites.", Role.BOILERPLATE),
        ("Comment: page 12", Role.BOILERPLATE),
        ("See pages 4 and 5.", Role.BOILERPLATE),
        ("Send your pictures to the paper.", Role.BOILERPLATE),
        ("Ring the Lamp newsdesk.", Role.BOILERPLATE),
        ("Should the bridge go? Text YES or NO to the Lamp.", Role.BOILERPLATE),
        ("Text messages from the engineer to our reporter say otherwise.", Role.BODY),
        ("Talk of a new bridge is older than our grandparents.", Role.BODY),
        ("Letters to the editor: letters@lamp.example", Role.BOILERPLATE),
    ],
)
def test_only_a_call_to_the_reader_ends_an_article(last: str, role: Role) -> None:
    prose = [LEAD.replace("Tuesday", day) for day in ("Monday", "Tuesday", "Friday")]
    text = "\n\n".join(("Harbour bridge closes", *prose, last))
    assert assigned(text)[-1].role is role


def test_what_a_format_says_is_not_overruled() -> None:
    blocks = [Block("Advertisement", Role.BODY, "set in the side file"), Block(LEAD)]
    assert assign(blocks)[0] == blocks[0]


@pytest.mark.parametrize(
    ("sentences", "role", "expected"),
    [
        (
            ["A diver at work.", "Ada Verne - Pool/Getty Images"],
            Role.CAPTION,
            [Role.CAPTION, Role.META],
        ),
        (["A diver at work.", "Another one waits."], Role.CAPTION, [Role.CAPTION] * 2),
        (["It rained.", "(Reporting by Ada Verne)"], Role.BODY, [Role.BODY, Role.META]),
        (["It rained.", "Read more: Why it rains"], Role.BODY, [Role.BODY, Role.META]),
        (["WASHINGTON, D.C. —", "It rained."], Role.BODY, [Role.DATELINE, Role.BODY]),
        (["NATO.", "That was all he said."], Role.BODY, [Role.BODY, Role.BODY]),
        (["Photo: Ada Verne"], Role.CAPTION, [Role.CAPTION]),
    ],
)
def test_a_sentence_may_be_something_else_than_its_paragraph(
    sentences: list[str], role: Role, expected: list[Role]
) -> None:
    assert list(sentence_roles(sentences, role)) == expected
