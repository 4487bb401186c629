class Word:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return isinstance(other, Word) and self.text == other.text

    def __repr__(self):
        return f"Word({self.text})"


TEXTS = {
    "hangul filler": "a\u3164b",
    "grapheme joiner": "ab\u034fc",
    "braille blank": "a\u2800b",
    "line separator": "a\u2028b",
    "ideographic space": "a\u3000b",
    "variation selector": "ab\ufe0f",
    "tag": "ab\U000e0041",
    "two at once": "a\u2003b\u200b",
    "own repr": Word("a\u2028b\u3164"),
    "emoji": "\u2764\ufe0f!",
}


def text(name):
    return TEXTS[name]


def same(text):
    return text.strip("\u3164")
