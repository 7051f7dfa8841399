"""What a report says of clashes where its articles are not in English."""

from dataclasses import replace

from tellings.compare.comparer import Comparer
from tellings.report import render
from tellings.report.difftext import diff_text
from tellings.report.document import build
from tests.stories import article, comparer

TOLD = (
    "Bei einem Brand in Holm sind am Montag {} Menschen getötet worden, sagte die Bürgermeisterin."
)


def german(*counts: int) -> Comparer:
    made = (article(name, TOLD.format(count)) for name, count in zip("ab", counts, strict=True))
    return comparer(*(replace(one, language="de") for one in made))


def test_what_is_not_looked_for_is_not_said_to_be_absent() -> None:
    for format_name in ("md", "html", "text"):
        page = render(build(german(5, 5)), format_name)
        assert "No two of them clash" not in page
        assert "in English only" in page
    english = render(build(comparer(article("a", "It rained."), article("b", "It rained."))), "md")
    assert "in English only" not in english


def test_another_number_in_the_same_words_clashes_everywhere_alike() -> None:
    told = german(5, 9)
    document = build(told)
    assert "“5 Menschen” (a) ≠ “9 Menschen” (b)" in document.conflicts[0].title
    assert [entry.note for entry in document.figures] == ["these don’t go together", ""]
    text = diff_text(told, 0, 1).text
    assert "Worth checking: 1 conflict." in text
    assert text.count("! conflict: ") == 1
    assert "~ a ¶1" not in text
    assert "Both tell" not in render(document, "text")
