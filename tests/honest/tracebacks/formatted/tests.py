import unittest

from solution import last_line, parse, text_of


class TextTest(unittest.TestCase):
    def test_lines(self):
        text = text_of(parse, "x")
        self.assertIn("return int(text)", text)
        self.assertIn('raise RuntimeError(f"bad number: {text}") from error', text)
        self.assertIn("The above exception was the direct cause", text)
        self.assertTrue(text.endswith("RuntimeError: bad number: x\n"))

    def test_head(self):
        self.assertTrue(text_of(parse, "x").startswith("Traceback (most recent call last):"))
        self.assertEqual(text_of(parse, "x").count(", in parse\n"), 2)

    def test_last(self):
        self.assertEqual(last_line(parse, "7a"), "RuntimeError: bad number: 7a")

    def test_none(self):
        self.assertIsNone(text_of(parse, "5"))
