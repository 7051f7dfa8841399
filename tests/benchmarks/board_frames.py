"""How long a key on a board takes until its repaint has been written to the terminal.

A story of 2,000 claims is opened in a process of its own under a pty. Each key is timed from the
moment it is written to the terminal until the screen library has written the last frame for it;
the library waits for its next frame (1/60 s) before it paints, so the work that the process did
for the key is printed beside it: that has to fit into one frame.
"""

import random
import statistics
import sys

from tellings.board.order import order
from tellings.board.support import Support
from tellings.compare.comparer import Comparer
from tellings.model import (
    Article,
    Claim,
    ClaimsBoard,
    Fact,
    FactKind,
    FactMention,
    FiguresBoard,
    How,
    Mention,
    OutletsBoard,
    Quotation,
    QuoteChange,
    QuotesBoard,
    Share,
    Story,
    Utterance,
    Version,
)
from tellings.reading.board_set import BoardSet
from tests.benchmarks.frames import screen, telling
from tests.benchmarks.texts import story

CLAIMS = 2000
OUTLETS = (5, 100)
SIZES = ((160, 45), (80, 24))
KEYS = {
    "claims": ("2", "jjjjjjjjlljjjj jjG"),
    "quotes": ("3", "jjjjjjjjlljjjj jjG"),
    "matrix": ("4", "lllljjjjllhhkkll"),
    "figures": ("5", "jjjjjjjjlljjjj jjG"),
    "order": ("6", "jjjjjjjjlljjjj jjG"),
}
"""By board: the key that opens it, and the keys that are timed there."""
STEPS = 10
"""Rows and columns of the matrix that the keys come through, at most."""
WORDS = 23 * 20
"""Words of an article: 20 sentences."""


def print_frames() -> None:
    """Print, by board, outlets and size, the time from key to repaint and the work in it."""
    print(f"{CLAIMS} claims: key to repaint, and the work in it; median / worst of the keys, ms")
    print(f"{'board':>8}  {'outlets':>7}  {'size':>7}  {'repaint':>15}  {'work':>15}")
    for board in KEYS:
        for count in OUTLETS:
            for size in SIZES:
                latencies, works = zip(*_timed(board, count, size), strict=True)
                shown = f"{size[0]}x{size[1]}"
                line = f"{board:>8}  {count:>7}  {shown:>7}"
                for times in (latencies, works):
                    middle, worst = statistics.median(times), max(times)
                    line += f"  {1000 * middle:>6.1f} / {1000 * worst:>6.1f}"
                print(line, flush=True)


def _timed(board: str, count: int, size: tuple[int, int]) -> list[tuple[float, float]]:
    """Return the seconds until the repaint and those of work, for each key."""
    with screen(__name__, [board, str(count)], size) as held:
        answers = [held.press(key) for key in KEYS[board][1]]
    return [(each.last, each.work) for each in answers if each is not None]


# what runs in the terminal


def made(count: int) -> BoardSet:
    """Return boards of so many outlets, every one as long as the claims; the same every time."""
    chance = random.Random(count)
    articles = tuple(story(count, WORDS))
    comparer = Comparer(Story("Many claims", articles))
    claims = ClaimsBoard(
        articles, tuple(_claim(number, articles, chance) for number in range(CLAIMS))
    )
    pairs = [(row, column) for row in range(count) for column in range(count) if row != column]
    for pair in pairs:
        if min(pair) < STEPS and max(pair) < 2 * STEPS:
            comparer.pair(*pair)  # where the keys lead; in a sitting every pair is compared
    shares = {
        pair: Share(chance.randrange(20), 20, 1, 2, 3, chance.randrange(2), None) for pair in pairs
    }
    return BoardSet(
        comparer,
        claims,
        QuotesBoard(articles, tuple(_utterance(at, articles, chance) for at in range(CLAIMS))),
        OutletsBoard(articles, shares, (), tuple((place,) for place in range(count))),
        FiguresBoard(articles, tuple(_fact(at, articles, chance) for at in range(CLAIMS))),
        order(comparer, claims),
        Support(comparer.index),
    )


def _tellers(count: int, chance: random.Random) -> list[int]:
    """Return who tells a claim: mostly few, sometimes all."""
    return sorted(chance.sample(range(count), max(1, int(count * chance.random() ** 2))))


def _claim(number: int, articles: tuple[Article, ...], chance: random.Random) -> Claim:
    mentions = []
    for place in _tellers(len(articles), chance):
        sentence = chance.choice(articles[place].content)
        how = chance.choice((How.TOLD, How.TOLD, How.PARTLY))
        mentions.append(Mention(place, sentence.index, sentence.start, sentence.end, how))
    first = mentions[0]
    title = articles[first.article].text[first.start : first.end]
    return Claim(number, title, first.article, tuple(mentions), len(articles), len(mentions))


def _utterance(number: int, articles: tuple[Article, ...], chance: random.Random) -> Utterance:
    versions = []
    for place in _tellers(len(articles), chance):
        sentence = chance.choice(articles[place].content)
        quotation = Quotation(sentence.index, (sentence.span,), "Ada Brun")
        versions.append(Version(place, quotation, len(sentence.text.split())))
    change = QuoteChange.ALTERED if len(versions) > 1 else None
    return Utterance(number, "Ada Brun", tuple(versions), len(articles), change)


def _fact(number: int, articles: tuple[Article, ...], chance: random.Random) -> Fact:
    mentions = []
    for place in _tellers(len(articles), chance):
        sentence = chance.choice(articles[place].content)
        value = str(chance.randrange(100))
        mentions.append(FactMention(place, sentence.index, sentence.span, value))
    subject = articles[0].sentences[number % len(articles[0].sentences)].text[:30]
    agree = len({mention.value for mention in mentions}) == 1
    return Fact(number, FactKind.NUMBER, subject, tuple(mentions), len(articles), agree)


def run(board: str, count: int, told: int) -> None:
    """Open a board in this terminal and tell of every frame."""
    from tellings.reading.desk import Desk
    from tellings.settings.schema import Settings
    from tellings.ui.boards.messages import BoardsMade
    from tellings.ui.screens.main import MainScreen
    from tellings.ui.theme import DEFAULT

    boards = made(count)

    class Compared(Desk):
        """A desk whose pairs are all compared."""

        @property
        def comparer(self) -> Comparer:
            return boards.comparer

        def waiting(self) -> list[tuple[int, int]]:
            return []

    class Opened(telling(told)):  # type: ignore[misc]
        """The application with the boards in it."""

        def get_default_screen(self) -> MainScreen:
            screen = MainScreen(Compared(boards.comparer.story), self.glyphs, self.settings)
            self.call_after_refresh(self.open_board, screen)
            return screen

        def open_board(self, screen: MainScreen) -> None:
            screen.boards.post_message(BoardsMade(boards))
            # once that has come: a deck that is shown without boards would work them out
            screen.boards.call_later(screen.action_view, int(KEYS[board][0]) - 1)

    Opened(None, Settings(), theme=DEFAULT).run()


if __name__ == "__main__":
    run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
