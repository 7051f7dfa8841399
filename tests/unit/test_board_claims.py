"""The claims board on small stories."""

from tellings.board.claims import claims
from tellings.model import Claim, ClaimsBoard, Corrections, How, Role
from tellings.segment import article_of_sentences
from tests.stories import article, comparer, story

BRIDGE = "The iron bridge over the Tamble was closed on Tuesday after cracks were found."
BRIDGE_TOO = "After cracks were found, the iron bridge over the Tamble was closed on Tuesday."
MAYOR = "Mayor Odile Fenwick promised free ferries until the repairs are finished."
BAKER = "Baker Tilo Marsh sold twice as many almond rolls as on a usual morning."
SCHOOL = "The grammar school reopened with a new roof and eleven more teachers."


def holding(board: ClaimsBoard, word: str) -> list[Claim]:
    return [
        claim
        for claim in board.claims
        if any(word in board.articles[m.article].text[m.start : m.end] for m in claim.mentions)
    ]


def test_what_all_tell_is_one_row() -> None:
    board = claims(story({"a": [BRIDGE, BAKER], "b": [BRIDGE_TOO, MAYOR], "c": [SCHOOL, BRIDGE]}))
    (claim,) = holding(board, "Tamble")
    assert (claim.told_by, claim.of, claim.tellers) == (3, 3, (0, 1, 2))
    assert [m.sentence for m in claim.mentions] == [0, 0, 1]
    assert board.claims[0] == claim


def test_a_sentence_of_small_words_alone_makes_no_row_though_it_is_linked() -> None:
    compared = story(
        {"a": ["Nine hands went up, six against.", BRIDGE], "b": ["Who is against it?"]}
    )
    assert [(link.left, link.right) for link in compared.links(0, 1)] == [(0, 0)]
    board = claims(compared)
    assert not holding(board, "Who is against")
    assert board.unclaimed == ((1, 0),)


def test_what_one_outlet_tells_is_a_row_of_its_own() -> None:
    board = claims(story({"a": [BRIDGE, BAKER], "b": [BRIDGE_TOO, MAYOR]}))
    (alone,) = holding(board, "almond")
    assert alone.tellers == (0,)
    assert alone.title == BAKER.removesuffix(".")
    assert alone.how(1) is None
    assert alone.mentions_in(1) == ()


def test_ids_are_places_on_the_board() -> None:
    board = claims(story({"a": [BRIDGE, BAKER, SCHOOL], "b": [BRIDGE_TOO, MAYOR]}))
    assert [claim.id for claim in board.claims] == list(range(len(board.claims)))
    told = [claim.told_by for claim in board.claims]
    assert told == sorted(told, reverse=True)


def test_a_long_sentence_stands_in_the_claims_of_both_its_halves() -> None:
    both = (
        "The iron bridge over the Tamble was closed on Tuesday after cracks were found, "
        "and Mayor Odile Fenwick promised free ferries until the repairs are finished."
    )
    board = claims(story({"a": [both, BAKER], "b": [BRIDGE_TOO, SCHOOL, MAYOR]}))
    (bridge,) = holding(board, "cracks")
    (ferries,) = holding(board, "ferries")
    assert bridge != ferries
    text = board.articles[0].text
    told = {
        claim.id: text[m.start : m.end] for claim in (bridge, ferries) for m in claim.mentions_in(0)
    }
    assert "ferries" not in told[bridge.id]
    assert "cracks" not in told[ferries.id]
    assert "promised free ferries" in told[ferries.id]


def test_lines_that_carry_no_claim_have_no_row() -> None:
    made = article_of_sentences(
        "a", [[BRIDGE], ["Share this article with your friends"]], [Role.BODY, Role.BOILERPLATE]
    )
    board = claims(comparer(made, article("b", BRIDGE_TOO)))
    assert holding(board, "Share") == []
    assert board.unclaimed == ()


def test_a_sentence_without_a_telling_word_is_listed_as_unclaimed() -> None:
    board = claims(story({"a": [BRIDGE, "And so it was."], "b": [BRIDGE_TOO]}))
    assert board.unclaimed == ((0, 1),)


def test_the_title_is_the_shortest_wording_that_stands_on_its_own() -> None:
    long = (
        "Engineers of the county said the iron bridge over the Tamble was closed on Tuesday "
        "after cracks were found in two of its piers during a yearly inspection."
    )
    board = claims(story({"a": [long], "b": [BRIDGE], "c": [BRIDGE_TOO]}))
    (claim,) = holding(board, "piers")
    assert claim.title == BRIDGE.removesuffix(".")
    assert claim.title_article == 1


def test_a_title_has_no_dateline() -> None:
    wire = "VELM, Norway (AP) — Bridge over the Tamble closed after cracks found on Tuesday."
    board = claims(story({"a": [wire, BAKER], "b": [BRIDGE, SCHOOL]}))
    (claim,) = holding(board, "Tamble")
    assert claim.title == "Bridge over the Tamble closed after cracks found on Tuesday"


def test_who_leaves_out_what_most_tell_tells_it_partly() -> None:
    full = "Odile Fenwick promised free ferries, night buses and parking vouchers to commuters."
    short = "Odile Fenwick promised commuters free ferries."
    board = claims(story({"a": [full], "b": [full + " "], "c": [full], "d": [short]}))
    (claim,) = holding(board, "ferries")
    assert [claim.how(place) for place in range(4)] == [How.TOLD] * 3 + [How.PARTLY]


def test_what_another_sentence_of_an_article_tells_is_not_left_out() -> None:
    full = "Odile Fenwick promised free ferries, night buses and parking vouchers to commuters."
    short = "Odile Fenwick promised commuters free ferries."
    rest = (
        "The council's winter list has parking, vouchers, buses that run all night, brass bands on "
        "four squares, lanterns and a skating rink."
    )
    board = claims(story({"a": [full], "b": [full + " "], "c": [full], "d": [short, rest]}))
    (claim,) = [held for held in holding(board, "ferries") if held.told_by == 4]
    assert claim.how(3) is How.TOLD


def test_copies_of_one_agency_count_as_one_origin() -> None:
    # a and b carry the line of one agency, c has it from its own people
    board = claims(
        comparer(
            article("a", BRIDGE, agency="Reuters"),
            article("b", BRIDGE_TOO, agency="Reuters"),
            article("c", "On Tuesday the Tamble bridge, cracked iron and all, was closed."),
        )
    )
    (claim,) = holding(board, "Tamble")
    assert (claim.told_by, claim.origins) == (3, 2)


def test_a_reader_can_tell_origins_apart() -> None:
    made = comparer(
        article("a", BRIDGE, agency="Reuters"), article("b", BRIDGE_TOO, agency="Reuters")
    )
    assert claims(made).claims[0].origins == 1
    assert claims(made.with_origins(Corrections(apart=("b",)))).claims[0].origins == 2


def test_a_reader_can_say_that_two_have_one_origin() -> None:
    made = comparer(
        article("a", BRIDGE),
        article("b", "On Tuesday the Tamble bridge, cracked iron and all, was closed."),
    )
    assert claims(made).claims[0].origins == 2
    assert claims(made.with_origins(Corrections(together=(("a", "b"),)))).claims[0].origins == 1


def test_two_articles_without_anything_in_common() -> None:
    board = claims(story({"a": [BRIDGE], "b": [BAKER]}))
    assert [claim.told_by for claim in board.claims] == [1, 1]


def test_an_empty_article_tells_nothing() -> None:
    board = claims(story({"a": [BRIDGE], "b": []}))
    assert [claim.tellers for claim in board.claims] == [(0,)]
