import gc
import unittest

from solution import Cache


class CacheTest(unittest.TestCase):
    def test_same(self):
        cache = Cache()
        self.assertIs(cache.load("a"), cache.load("a"))

    def test_forgotten(self):
        cache = Cache()
        cache.load("a")
        gc.collect()
        self.assertEqual(len(cache.references), 0)
