import unittest

from solution import Money, Shout, letter, table


class FormatTest(unittest.TestCase):
    def test_format(self):
        self.assertEqual(f"{Money(3):long}", "3.00 EUR")
        self.assertEqual("{:|08.1f}".format(Money(2.25, "USD")), "000002.2")

    def test_shout(self):
        self.assertEqual(Shout().format("{0!u} {name!r}", "hi", name="x"), "HI 'x'")

    def test_table(self):
        self.assertEqual(table([["a", 100], ["bbb", 2]]), "  a 100\nbbb   2")

    def test_letter(self):
        self.assertEqual(letter("Ada", 5), "Dear Ada, you owe $5.")
