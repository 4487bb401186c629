"""finds the brackets with a regular expression and keeps the open ones in a linked list of tuples."""

import re

PAIRS = {"()", "[]", "{}"}
BRACKET = re.compile(r"[()\[\]{}]")


def misplaced_bracket(text: str) -> int | None:
    innermost = None
    for found in BRACKET.finditer(text):
        bracket = found.group()
        if bracket in "([{":
            innermost = (bracket, found.start(), innermost)
        elif innermost is not None and innermost[0] + bracket in PAIRS:
            innermost = innermost[2]
        else:
            return found.start()
    return None if innermost is None else innermost[1]
