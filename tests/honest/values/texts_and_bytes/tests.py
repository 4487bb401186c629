import unittest

from solution import guess, header, hidden, revealed, slug


class TextTest(unittest.TestCase):
    def test_slug(self):
        self.assertEqual(slug("Crème Brûlée, 2 Straße"), "creme-brulee-2-strasse")

    def test_hidden(self):
        self.assertEqual(hidden("Hello"), "VXJ5eWI=")
        self.assertEqual(revealed(hidden("Ünïcode 🎉")), "Ünïcode 🎉")

    def test_guess(self):
        self.assertEqual(guess(b"\xef\xbb\xbfab"), ("utf-8-sig", "ab"))
        self.assertEqual(guess("añ".encode("utf-16"))[1], "añ")
        self.assertEqual(guess(b"\xe9t\xe9"), ("latin-1", "été"))

    def test_header(self):
        self.assertEqual(header(640, 480), b"PIC!\x02\x80\x01\xe0")
        with self.assertRaisesRegex(Exception, "format requires"):
            header(70000, 1)
