"""What the order board's rows say of claims that one sentence tells."""

from tellings.model import Article, Claim, ClaimsBoard, How, Mention
from tellings.reading.order_words import ALIKE, own_words, row_words
from tests.stories import article

COURIER = article(
    "courier",
    "VELM (HW) - The dam was shut on Monday, and the mayor asked for help.",
    "The dam was shut on Monday and 40 families moved into a school.",
)
WIRE = article("wire", "Mayor Odd asked for help.", "Families slept in a school.")


def mention(articles: list[Article], place: int, words: str) -> Mention:
    """Return the mention of some words of an article."""
    text = articles[place].text
    start = text.index(words)
    sentence = next(each for each in articles[place].sentences if start < each.end)
    return Mention(place, sentence.index, start, start + len(words), How.TOLD)


def board(*claims: tuple[str, int, list[tuple[int, str]]]) -> ClaimsBoard:
    """Return a board of claims given as title, whose it is, and wordings by article."""
    articles = [COURIER, WIRE]
    made = tuple(
        Claim(
            id=number,
            title=title,
            title_article=owner,
            mentions=tuple(mention(articles, *place) for place in told),
            of=2,
            origins=len(told),
            conflicts=(),
            altered_quote=False,
            quoted=False,
        )
        for number, (title, owner, told) in enumerate(claims)
    )
    return ClaimsBoard(tuple(articles), made, ())


FIRST, SECOND = (sentence.text for sentence in COURIER.sentences)


def test_own_words_have_no_dateline_and_show_where_they_are_cut() -> None:
    whole = board(("The dam was shut", 0, [(0, FIRST)]))
    assert own_words(whole, 0, whole.claims[0]).startswith("The dam was shut on Monday, and")
    part = board(("The mayor asked for help", 0, [(0, "the mayor asked for help.")]))
    assert own_words(part, 0, part.claims[0]) == "…the mayor asked for help."


def test_one_sentence_for_two_claims_stands_for_the_one_that_it_names() -> None:
    made = board(
        ("Mayor Odd asked for help", 1, [(0, FIRST), (1, "Mayor Odd asked for help.")]),
        ("The dam was shut on Monday", 0, [(0, FIRST)]),
    )
    words = row_words(made, 0, made.claims)
    assert words[1].startswith("The dam was shut")
    assert words[0] == "…and the mayor asked for help."


def test_titles_that_begin_alike_give_way_to_what_the_sentence_says_further() -> None:
    made = board(
        ("The dam was shut on Monday", 0, [(0, "The dam was shut on Monday and 40 families")]),
        ("The dam was shut on Monday and 40 families moved", 0, [(0, SECOND)]),
    )
    assert row_words(made, 0, made.claims)[1] == "…and 40 families moved into a school."


def test_without_another_clause_a_row_says_what_its_words_say_further() -> None:
    made = board(
        ("Families slept", 1, [(1, "Families slept in a")]),
        ("Families slept in a school", 0, [(1, "Families slept in a school.")]),
    )
    words = row_words(made, 1, made.claims)
    assert words == {0: "Families slept in a", 1: "…a school."}


def test_an_outlet_never_speaks_in_the_words_of_another() -> None:
    made = board(
        ("Families slept in a school", 1, [(0, SECOND), (1, "Families slept in a school.")]),
        ("The dam was shut on Monday", 0, [(0, SECOND)]),
        ("A school took families in", 1, [(0, SECOND), (1, "Families slept in a school.")]),
    )
    words = row_words(made, 0, made.claims)
    assert words[1] == SECOND
    assert words[0] == "…and 40 families moved into a school."
    assert words[2] == f"claim 3: {SECOND}"
    assert len({said[:ALIKE] for said in words.values()}) == 3
