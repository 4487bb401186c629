import unittest

from solution import circular, elusive, hidden


class RaisedTest(unittest.TestCase):
    def test_circular(self):
        circular()

    def test_elusive(self):
        elusive()

    def test_hidden(self):
        hidden()
