"""a dict from each open bracket to the one around it; a pattern finds the brackets."""

import re


def misplaced_bracket(text):
    around = {}
    innermost = None
    for found in re.finditer(r"[()\[\]{}]", text):
        position, bracket = found.start(), found.group()
        if bracket in "([{":
            around[position] = innermost
            innermost = position
        elif innermost is None or {"(": ")", "[": "]", "{": "}"}[text[innermost]] != bracket:
            return position
        else:
            innermost = around[innermost]
    return innermost
