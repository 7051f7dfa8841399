"""Stories to learn from are read as they were written, and a slip in one is told."""

from pathlib import Path

import pytest

from tellings.model import Role
from tests.quality.written import written, written_story

STORY = """\
story: A bridge
== post
# closed: Bridge shut
closed, cracks: The bridge was shut after cracks were found.
-: It opened in 1931.

mayor: The mayor was told at noon.
== radio
cracks: Engineers saw cracks.
mayor, noon: They rang the mayor: he was at lunch.
"""


def _file(folder: Path, text: str) -> Path:
    path = folder / "bridge.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_sentences_that_share_a_claim_are_linked(tmp_path: Path) -> None:
    story = written_story(_file(tmp_path, STORY))
    (pair,) = story.pairs
    assert pair.sure == {(1, 0), (3, 1)}
    assert pair.scored == (frozenset({0, 1, 2, 3}), frozenset({0, 1}))


def test_headlines_paragraphs_and_colons_are_kept(tmp_path: Path) -> None:
    post, radio = written_story(_file(tmp_path, STORY)).articles
    assert [sentence.role for sentence in post.sentences][:2] == [Role.HEADLINE, Role.BODY]
    assert [sentence.text for sentence in post.sentences][3] == "The mayor was told at noon."
    assert len(post.paragraphs) == 3
    assert radio.sentences[1].text == "They rang the mayor: he was at lunch."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (STORY.removeprefix("story: A bridge\n"), "no title"),
        (STORY.replace("-: It", "It"), "no claims before 'It opened"),
    ],
)
def test_a_slip_is_told_with_its_file(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ValueError, match=rf"bridge.txt.*{told}"):
        written_story(_file(tmp_path, text))


def test_the_tellings_of_every_written_story_have_much_in_common() -> None:
    for story in written().stories:
        assert all(len(pair.sure) >= 8 for pair in story.pairs), story.id
