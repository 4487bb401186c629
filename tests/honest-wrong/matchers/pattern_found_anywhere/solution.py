"""A matcher that is content with a part of the text."""

import re


class Matches:
    def __init__(self, pattern):
        self.pattern = pattern

    def __eq__(self, other):
        return re.search(self.pattern, other) is not None
