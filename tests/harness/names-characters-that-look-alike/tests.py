import unittest

from solution import text


class AlikeTest(unittest.TestCase):
    def test_texts(self):
        for name, expected in {
            "composed": "caf\xe9",
            "cyrillic": "cafe",
            "greek": "ABC",
            "no-break space": "a b",
            "zero width": "abc",
            "carriage return": "a\nb",
            "trailing": "ab",
            "tab": "a b",
            "dash": "3 - 4",
            "wide": "AB",
            "case": "hello",
            "inside": [1, {"name": "cafe"}],
            "other": "cafe",
        }.items():
            with self.subTest(name):
                self.assertEqual(text(name), expected)
