import unittest

from solution import ask, ask_oneself, ask_otherwise, load


class AskTest(unittest.TestCase):
    def test_asks(self):
        self.assertEqual(ask(), 1)

    def test_asks_by_another_name(self):
        self.assertEqual(ask_otherwise(), [])

    def test_has_another_end_of_a_file(self):
        self.assertEqual(load(), 1)

    def test_asks_a_stream_of_its_own(self):
        self.assertEqual(ask_oneself(), "")
