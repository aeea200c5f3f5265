"""Small words: what begins a sentence with a capital and is no name."""

from __future__ import annotations

_OPENERS = (
    "a an the and but or nor for so yet as at by in of off on per to up via with into onto over than if from while when"
    " where after before since until because although though then there this that these those he she it we they i you"
    " his her its our their my your who what why how not no yes now later even still only also both each all some many"
    " most few one two three four five six seven eight nine ten about above under near among between during despite"
    " like unlike once perhaps maybe meanwhile however asked said told says had has was were is are did does do can"
    " could will would may might must should let another other every any such same against"
    " without nearly almost more fewer"
)
OPENERS = frozenset(_OPENERS.split())
