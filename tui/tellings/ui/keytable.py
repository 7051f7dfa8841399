"""The table of keys: one place that bindings, help, key hints and palette are made from.

A line that ends in a colon is a heading. Below it each key has two lines: its id (what a user's
keymap names), its keys, its action and what it does in a few words; then the same as a sentence.
Both may name the key of an action by its id, as '{undo}'.
"""

READER = """
Move:
next-passage   | j down           | step(1)         | next passage
    Move the focus to the next passage.
prev-passage   | k up             | step(-1)        | previous passage
    Move the focus to the passage before.
page-down      | space f pagedown ctrl+f | page(1)         | page down
    Show the next page of text.
page-up        | b pageup ctrl+b  | page(-1)        | page up
    Show the page of text before.
half-down      | d ctrl+d         | half(1)         | half a page down
    Scroll down by half a page.
half-up        | u ctrl+u         | half(-1)        | half a page up
    Scroll up by half a page.
top            | g home           | end(False)      | first passage (7{top}: ¶7)
    Go to the first passage, or to a paragraph by its number.
bottom         | G end            | end(True)       | last passage
    Go to the last passage.
line-down      | ctrl+e           | scroll(1)       | line down
    Scroll one line; the focus stays.
line-up        | ctrl+y           | scroll(-1)      | line up
    Scroll one line back; the focus stays.
Go to what differs:
next-diff      | n                | again(1)        | next difference or match
    Go to the next passage that differs, or while searching to the next match.
prev-diff      | N                | again(-1)       | previous difference/match
    Go to the difference or match before.
diff-only      | ]                | difference(1)   | next difference
    Go to the next passage that differs, also while searching.
diff-back      | [                | difference(-1)  | previous difference
    Go to the passage before that differs.
next-linked    | }                | linked(1)       | next told by both
    Go to the next passage that both articles tell.
prev-linked    | {                | linked(-1)      | previous told by both
    Go to the passage before that both articles tell.
next-conflict  | c !              | conflict(1)     | next conflict
    Go to the next conflict.
prev-conflict  | C                | conflict(-1)    | previous conflict
    Go to the conflict before.
next-quote     | e "              | quote(1)        | next altered quote
    Go to the next altered quotation.
prev-quote     | E                | quote(-1)       | previous altered quote
    Go to the altered quotation before.
next-left-only | -                | kind('-')       | told only on the left
    Go to the next passage that only the left article tells.
next-right-only | + =              | kind('+')       | told only on the right
    Go to the next passage that only the right article tells.
next-reworded  | ~                | kind('~')       | told in other words
    Go to the next passage that is only reworded.
other-side     | tab              | other_side      | other side, or next pane
    Go to where the other article tells this; beside it, change the active side.
prev-pane      | shift+tab        | pane(-1)        | other side, or pane before
    Change the active side, which is copied, opened, noted or put right; of three, the pane before.
jump-back      | backspace ctrl+o | travel(False)   | back to where I was
    Return to where the last jump began.
jump-forward   | F                | travel(True)    | go forward again
    Undo going back.
labels         | ;                | labels          | jump by letters
    Show a letter on every passage in view; typing it goes there.
Outlets:
next-outlet    | l right          | outlet(1)       | next right outlet
    Put the next outlet on the right side.
prev-outlet    | h left           | outlet(-1)      | previous right outlet
    Put the outlet before on the right side.
next-base      | L                | base(1)         | next left outlet
    Put the next outlet on the left side.
prev-base      | H                | base(-1)        | previous left outlet
    Put the outlet before on the left side.
swap           | x                | swap            | swap the two sides
    Let left and right change places.
pick           | O                | pick            | choose outlets
    Choose the outlet of the active side from a list.
third          | B                | third           | third pane (2{third}: outlet 2)
    Show a third pane where the screen has 180 columns, and choose its outlet.
exchange       | >                | exchange        | exchange right and third
    Let the right outlet and that of the third pane change places.
tellings       | enter            | tellings        | all tellings of it
    Show every outlet's telling of this passage.
Show:
layout         | a                | layout          | next layout
    Change how the articles are laid out: aligned, own order, unified, single, three panes.
words          | w                | words           | word marks: here/all/off
    Mark changed words in the focus, everywhere, or nowhere.
fold           | z                | fold            | fold or unfold here
    Open or close the folded lines in focus.
fold-all       | Z                | fold_all        | fold or unfold all
    Open or close all folded lines.
hide-shared    | .                | hide_shared     | hide what both tell
    Fold the passages that both articles tell.
info           | i                | info            | detail: short, full, off
    Change how much the strip below the text tells; in full also why things are linked.
Find and mark:
search         | /                | search          | search the articles
    Search both articles.
filter         | &                | filter          | show only some passages
    Show only the passages that match a search, or have one kind of mark.
mark           | m                | mark            | set a mark: {mark} a
    Remember this passage under a letter.
goto-mark      | '                | to_mark         | go to a mark ({goto-mark}': back)
    Go to a mark by its letter.
outline        | T                | outline         | outline of paragraphs
    Choose a passage from a list of all.
note           | A                | note            | note on the passage
    Write a note on the active side's paragraph; it goes into the report.
Correct:
pin            | p                | pin             | link by hand
    Link two passages by hand: {pin} on one, {pin} on the other; {back} forgets the first.
unlink         | P                | unlink          | unlink what stands beside
    Take the links with what stands beside the passage away; once none does, those with others.
not-content    | X                | not_content     | not part of the story
    Mark the active side's paragraph as not part of the story, or take that back.
rename         | R                | rename          | name the outlet
    Say what the outlet on the active side is called.
undo           | U                | undo            | undo a correction
    Take the newest correction back, be it of an earlier sitting.
corrections    | *                | corrections     | all that was put right
    Choose from all that was put right what is to be taken back.
Take away:
copy           | y                | copy(False)     | copy this side
    Copy the passage on the active side.
copy-both      | Y                | copy(True)      | copy all sides
    Copy the passage of both sides, or of all three panes.
export         | s                | export          | save a report
    Save a report on this pair or the whole story.
open           | o                | source(False)   | open the source page
    Open the article's web page in the browser.
edit           | v                | source(True)    | change the file ($EDITOR)
    Open the article's own file in your editor; what is saved there changes the article.
reload         | r                | reload          | read the files again
    Read the articles' files again.
"""
GLOBAL = """
Views:
reader         | 1                | view(0)         | reader
    Read two articles side by side.
claims         | 2                | view(1)         | claims board
    Which outlet tells which claim.
quotes         | 3                | view(2)         | quotes board
    Every quotation and its wordings.
matrix         | 4                | view(3)         | outlet matrix
    How much each outlet shares with each other one.
figures        | 5                | view(4)         | figures and names
    Every number, date, person and place, by outlet.
order          | 6                | view(5)         | order of telling
    In which order each outlet tells the claims.
stories        | 0                | stories         | story picker
    Choose another story.
tellings:
theme          | t                | theme           | theme: dark, light, plain
    Change the colours.
palette        | : ctrl+p         | app.command_palette | find a command
    Find a command by its name.
help           | ? f1             | help            | show the keys
    Show every key.
back           | escape           | dismiss         | close, clear the search
    Close what is open; end a search or filter.
suspend        | ctrl+z           | suspend         | to the shell (fg: back)
    Return to the shell; its command fg brings the reader back.
quit           | q ctrl+q         | leave           | back, else leave tellings
    Go back to the board or to the reader; from there, leave.
"""

LIBRARY = """
Stories:
library-down   | j down           | move(1)         | next story
    Select the next story.
library-up     | k up             | move(-1)        | previous story
    Select the story before.
library-top    | g home           | end(False)      | first story
    Select the first story.
library-bottom | G end            | end(True)       | last story
    Select the last story.
library-open   | enter            | open            | open the story
    Open the selected story.
library-search | /                | search          | search the stories
    Show only the stories whose title or name holds some words.
library-reload | r                | reload          | look for stories again
    Look again which stories there are.
library-help   | ? f1             | help            | show the keys
    Show every key.
library-back   | escape           | back            | end search, back to story
    Show all stories again; without a search, return to the story that was open.
library-quit   | q ctrl+q         | leave           | back, else leave tellings
    Go back to the story that was open; without one, leave.
"""
BOARDS = """
Move:
next-passage   | j down           | step(1)         | next row
    Select the next row, or the next wording where they are open.
prev-passage   | k up             | step(-1)        | previous row
    Select the row before.
page-down      | space f pagedown ctrl+f | page(1)         | page down
    Move down by a page.
page-up        | b pageup ctrl+b  | page(-1)        | page up
    Move up by a page.
half-down      | d ctrl+d         | half(1)         | half a page down
    Move down by half a page.
half-up        | u ctrl+u         | half(-1)        | half a page up
    Move up by half a page.
top            | g home           | end(False)      | first row (7{top}: row 7)
    Select the first row, or the one whose number was typed.
bottom         | G end            | end(True)       | last row
    Select the last row.
next-conflict  | c !              | conflict(1)     | next conflict
    Select the next row with a conflict.
prev-conflict  | C                | conflict(-1)    | previous conflict
    Select the row before with a conflict.
next-quote     | e "              | quote(1)        | next altered quote
    Select the next row with an altered quotation.
prev-quote     | E                | quote(-1)       | previous altered quote
    Select the row before with an altered quotation.
next-diff      | n ]              | difference(1)   | next difference
    Select the next row that isn't told alike by all who tell it.
prev-diff      | N [              | difference(-1)  | previous difference
    Select the row before that isn't told alike by all who tell it.
Outlets:
next-outlet    | l right          | outlet(1)       | next outlet
    Choose the next outlet's column; columns that don't fit scroll.
prev-outlet    | h left           | outlet(-1)      | previous outlet
    Choose the column of the outlet before.
next-linked    | }                | linked(1)       | next that tells the row
    Choose the next outlet that tells the selected row; its column comes into view.
prev-linked    | {                | linked(-1)      | last before that tells it
    Choose the outlet before that tells the selected row; its column comes into view.
swap           | x                | base            | another base
    Compare the wordings with another outlet's; in the matrix, turn the pair round.
tellings       | enter            | open            | all wordings, then read
    Show all wordings of the selected row; once more reads the chosen one side by side.
apart          | W                | apart           | origin of its own, or not
    In the matrix: count the row's outlet as its own origin, or no longer; claims follow.
together       | w                | together        | one origin, or not
    In the matrix: count the pair's outlets as one origin, or no longer; claims follow.
undo           | U                | undo            | undo a correction
    Take the newest correction back, be it of an earlier sitting.
corrections    | *                | corrections     | all that was put right
    Choose from all that was put right what is to be taken back.
Choose:
next-choice    | tab              | chip(1)         | next choice of rows
    Show the next choice of rows: conflicts, told by one outlet only, and so on.
prev-choice    | shift+tab        | chip(-1)        | previous choice
    Show the choice of rows before.
sort           | >                | sort(1)         | next sort order
    Change to the next order of the rows.
sort-back      | <                | sort(-1)        | previous sort order
    Change to the order before.
search         | /                | search          | search the rows
    Show only the rows that hold some words.
info           | i                | info            | wordings below: on, off
    Show or hide the part below the list.
jump-back      | backspace ctrl+o | return          | back: list, then reader
    Close the opened wordings, end the search, or go back to the reader; the same as {back}.
Take away:
copy           | y                | copy            | copy with all wordings
    Copy the selected row with all its wordings.
export         | s                | export          | save a report
    Save a report on the story.
open           | o                | source(False)   | open the source page
    Open the selected telling's web page in the browser.
edit           | v                | source(True)    | change the file ($EDITOR)
    Open the selected telling's own file in your editor; what is saved there changes the article.
reload         | r                | reload          | read the files again
    Read the articles' files again.
"""
