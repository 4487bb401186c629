import unittest

from solution import Word, same, text


class UnseenTest(unittest.TestCase):
    def test_texts(self):
        for name, expected in {
            "hangul filler": "ab",
            "grapheme joiner": "abc",
            "braille blank": "a b",
            "line separator": "a b",
            "ideographic space": "a b",
            "variation selector": "ab",
            "tag": "ab",
            "two at once": "a b",
            "own repr": Word("a b"),
            "emoji": "\u2764\ufe0f",
        }.items():
            with self.subTest(name):
                self.assertEqual(text(name), expected)

    def test_call(self):
        self.assertEqual(same("aㅤ"), "aㅤ")
