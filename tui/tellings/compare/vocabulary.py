"""Word lists of English: function words, light words, words of denying."""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text that lists them with white space between."""
    return frozenset(words.split())


PREPOSITIONS = word_set(
    """
    about above across after against ahead along alongside amid among around as at before behind
    below beneath beside besides between beyond by despite down during except following for from in
    inside into like near of off on onto out outside over past per since through throughout to
    toward towards under until up upon via with within without
    """
)
CONJUNCTIONS = word_set(
    """
    although and because but how if nor or so than that though unless what when where whereas
    whether which while who whom whose why yet
    """
)
DETERMINERS = word_set(
    """
    a an any each every her his its my no our some that the their these this those your
    """
)
FUNCTION_WORDS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | word_set(
        """
    again all also am are aren't be been being both can can't could couldn't did didn't do does
    doesn't doing don't dr further had hadn't has hasn't have haven't having he he's here herself
    him himself i i'm i've is isn't it it's itself just may me might more most mr mrs ms must not
    only other own said same say says shall she she's should shouldn't such that's them themselves
    then there there's they they're too us very was wasn't we we've were weren't will won't would
    wouldn't you
    """
    )
)
"""Words that say nothing by themselves; they follow their neighbours."""
LIGHT_WORDS = word_set(
    """
    able according add added adding adds ago already amid announce announced another argue argued
    ask asked big call called calling came case certain certainly claim claimed come comes countries
    country currently day days earlier even fact few get gets go goes going got however include
    included includes including issue issues last later less likely made major make makes making
    many mention mentioned month months much nation nations need needs new next note noted notes
    noting now number one order part people possible put recent recently report reported saying set
    several state stated still stress stressed take taken takes tell tells thing things time today
    told took two use used using various warn warned way ways week weeks well went world year years
    """
)
"""Words that say little: they count for less than their rareness in the story."""
NEGATIONS = word_set(
    """
    aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't neither never no
    none nor not shouldn't wasn't weren't without won't wouldn't
    """
)
NEGATIVE_WORDS = NEGATIONS | word_set(
    """
    against ban banned bans barred denied denies deny denying non prevent prevents prohibit
    prohibits refuse refused refuses
    """
)
"""Words that say no without a negation, and the negations."""
SAYING = word_set(
    """
    said say says saying told tell tells telling added adds adding stated states stating warned
    warns warning noted notes noting argued argues arguing claimed claims claiming insisted insists
    insisting explained explains explaining stressed stresses stressing declared declares declaring
    announced announces announcing called calls calling wrote writes writing tweeted tweets asked
    asks asking replied replies replying urged urges urging denied denies denying confirmed
    confirms confirming reported reports reporting remarked remarks commented comments commenting
    acknowledged admitted admits admitting conceded vowed vows vowing pledged promised suggested
    suggests suggesting described describes describing condemned condemns condemning concluded
    recalled predicted raged thundered snapped joked quipped shouted laughs laughed grinned sighed
    grumbled complained barked shrugged
    """
)
"""Verbs of saying that can attribute a quotation."""
TITLE_WORDS = word_set(
    """
    mr mrs ms dr sir president vice minister prime foreign defense defence interior finance deputy
    secretary general chancellor chief executive director governor mayor senator sen rep
    representative spokesman spokeswoman spokesperson ambassador judge justice professor prof
    colonel lieutenant captain officer sheriff coach chairman chairwoman ceo former acting of state
    attorney police king queen prince princess pope cardinal inspector detective commissioner
    admiral major sergeant superintendent archbishop bishop dr. mr. mrs. ms. prof. sen. rep. gov.
    st. lt. gen. col. capt. sgt. minister-president
    """
)
"""Words of a title before a name."""
