import unittest

from solution import chain, depth, dive, summary


class WalkTest(unittest.TestCase):
    def test_depth(self):
        try:
            dive(3)
        except RecursionError as error:
            self.assertEqual(depth(error), 5)
            self.assertEqual(summary(error), ["3", "2", "1", "0"])

    def test_chain(self):
        try:
            try:
                {}[1]
            except KeyError:
                raise ValueError from OSError()
        except ValueError as error:
            self.assertEqual(chain(error), ["ValueError", "OSError"])

    def test_hidden(self):
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                raise ValueError from None
        except ValueError as error:
            self.assertEqual(chain(error), ["ValueError"])
