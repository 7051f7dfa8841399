import pytest

from tellings.compare.quotes import quotations
from tellings.compare.speakers import same_speaker
from tellings.segment import article_of_sentences
from tests.casefile import Case, read

CASES = read("speakers.md")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_who_is_named_as_the_speaker(case: Case) -> None:
    sentences = [part.strip() for part in case.one("text").split(" / ")]
    article = article_of_sentences("a", [sentences])
    first = quotations(article)[0]
    assert (first.speaker or "-") == case.one("speaker"), case.where
    said = first.attribution
    words = article.text[said.start : said.end] if said else "-"
    assert words.lower() == case.one("attribution").lower(), case.where
    for parts in case.all("parts"):
        assert len(first.parts) == int(parts), case.where


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mara Rao", "Rao", True),
        ("Rao", "Mara Rao's", True),
        ("Mara Rao", "Otto Lind", False),
        ("Mara Rao", None, None),
        (None, None, None),
    ],
)
def test_whether_two_names_can_be_one_speaker(
    one: str | None, other: str | None, same: bool | None
) -> None:
    assert same_speaker(one, other) is same
    assert same_speaker(other, one) is same


def test_titles_of_cases_are_unique() -> None:
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Le pont reste fermé », soupire Odile Ray, patronne du café.", "Odile Ray"),
        ("« Le pont reste fermé », a prévenu Jean Holm, du port.", "Jean Holm"),
        ("« Le pont reste fermé », confie le maire Jean Holm.", "Jean Holm"),
        ("Odile Ray regrette un pont « fermé ».", "Odile Ray"),
        ("« Le pont reste fermé », confie une voisine.", None),
        ("Odile Ray, la maire, ne cède pas : « Le pont reste fermé. »", "Odile Ray"),
        ("Odile Ray ne veut rien entendre : « Le pont reste fermé. »", "Odile Ray"),
        ("La colère monte : « Le pont reste fermé. »", None),
        ("Hier Ray ne cède pas : « Le pont reste fermé. »", None),
        ("Odile Ray montre une pancarte : « Le pont reste fermé. »", None),
        ("Odile Ray a été prévenue : « Le pont reste fermé. »", None),
        ("Odile Ray écoute Jean Holm : « Le pont reste fermé. »", None),
        ("Odile Ray ne cède pas : « Le pont reste fermé » est son mot.", None),
    ],
)
def test_french_verbs_of_telling_name_the_speaker(text: str, speaker: str | None) -> None:
    article = article_of_sentences("a", [[text]], language="fr")
    assert [found.speaker for found in quotations(article)] == [speaker]
