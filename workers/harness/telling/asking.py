"""`input()` in code that is judged: what to say where nobody types."""

import re
import sys

# It is written in C and leaves no frame behind: its words are all there is to know it by.
_EOF = "EOF when reading a line"
_ANSWERS = re.compile(r"stdin|\.input\b|['\"]input['\"]")

_ADVICE = "take the value from the function's arguments"
_NOTHING = f"Your code asked for input with input(), but tests type nothing: {_ADVICE}."
_TOO_LITTLE = "Your code asked with input() for more than the tests type."
_AT_IMPORT = f"Tests type nothing: instead of asking with input(), {_ADVICE}."


def vain_question(tests, stdin):
    """What to say of an `input()` that finds nothing left; None where the tests answer it.

    They do with something in its place or in that of `sys.stdin`, which their text shows.
    """
    if _ANSWERS.search(tests):
        return None
    return _TOO_LITTLE if stdin else _NOTHING


def asked_in_vain(error, tests):
    """The sentence about an exception that came from such a question, else None."""
    from_input = type(error) is EOFError and error.args == (_EOF,)
    # Where the learner's code has put another stdin there, it is that one which has ended.
    return tests.vain_question if from_input and sys.stdin is sys.__stdin__ else None


def explained(reason, tests):
    """A `Broken`, with a word on input() where the learner's code asked while it was loaded."""
    raised = reason.get("traceback") or [{}]
    is_vain = raised[-1].get("type") == "EOFError" and raised[-1]["message"] == _EOF
    if not is_vain or tests.vain_question is not _NOTHING:
        return reason
    last = {**raised[-1], "message": f"{_EOF}. {_AT_IMPORT}"}
    return {**reason, "traceback": [*raised[:-1], last]}
