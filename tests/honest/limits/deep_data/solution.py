"""Reads and writes deeply nested data: JSON, brackets and expressions."""

import ast
import json


def matched(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


def depth(text):
    level = most = 0
    for c in text:
        level += (c == "[") - (c == "]")
        most = max(most, level)
    return most


def round_trip(value):
    return json.loads(json.dumps(value))


def count_nodes(source):
    return sum(isinstance(node, ast.List) for node in ast.walk(ast.parse(source)))
