import unittest

from solution import places_with_the_text


class TextTest(unittest.TestCase):
    def test_nowhere(self):
        self.assertEqual(places_with_the_text(), [])
