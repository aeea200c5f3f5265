import inspect
import pickle
import re

import pytest

from almost_editor import errors
from almost_editor.errors import AlmostError, Cancelled, LibraryError

FAMILY = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, AlmostError)]


@pytest.mark.parametrize("kind", FAMILY)
def test_errors_say_what_happened_and_what_to_do(kind):
    error = kind("The library is open in another window.", "Close it there, and try again.")
    assert error.message == "The library is open in another window."
    assert error.remedy == "Close it there, and try again."
    assert str(error) == "The library is open in another window. Close it there, and try again."


@pytest.mark.parametrize("kind", FAMILY)
def test_errors_travel_whole_between_processes(kind):
    there = pickle.loads(pickle.dumps(kind("What.", "Do this.")))  # noqa: S301
    assert type(there) is kind
    assert (there.message, there.remedy) == ("What.", "Do this.")


def test_no_remedy_leaves_no_blank():
    assert str(AlmostError("It happened.")) == "It happened."


def test_stopping_needs_no_words():
    assert str(Cancelled()) == "Stopped; nothing was written."


def test_the_tree_in_the_docstring_is_the_tree():
    drawn = re.findall(r"^\s+(?:[│├└─\s]*)(\w+)  ", errors.__doc__, re.M)
    assert sorted(drawn) == sorted(kind.__name__ for kind in FAMILY)
    assert {kind.__name__ for kind in LibraryError.__subclasses__()} == set(
        re.findall(r"│   [├└]── (\w+)", errors.__doc__.partition("LibraryError")[2])
    )
