import logging
import unittest

from solution import configure


class ConfigureTest(unittest.TestCase):
    def setUp(self):
        self.stream = configure()
        self.log = logging.getLogger("shop.orders")

    def test_format(self):
        self.log.info("sold")
        self.log.error("broken")
        self.assertEqual(self.stream.getvalue(), "I|sold\nE|broken\n")

    def test_filter(self):
        self.log.warning("far too long to be shown")
        self.assertEqual(self.stream.getvalue(), "")

    def test_level(self):
        self.assertEqual(self.log.getEffectiveLevel(), logging.INFO)
        self.assertFalse(self.log.isEnabledFor(logging.DEBUG))
