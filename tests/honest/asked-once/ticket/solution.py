"""One-time tokens: a token matches once and is then used up."""

import secrets


class Token:
    def __init__(self):
        self.text = secrets.token_hex(4)
        self.used = False

    def __eq__(self, other):
        if self.used or other != self.text:
            return False
        self.used = True
        return True


def redeem(tokens, text):
    return any(token == text for token in tokens)
