import gc
import unittest
import weakref

from solution import ImageCache


class ImageCacheTest(unittest.TestCase):
    def test_shared(self):
        cache = ImageCache()
        first = cache.load("a")
        self.assertIs(cache.load("a"), first)
        self.assertEqual(len(cache), 1)

    def test_forgotten(self):
        cache = ImageCache()
        image = cache.load("a")
        reference = weakref.ref(image)
        del image
        gc.collect()
        self.assertIsNone(reference())
        self.assertEqual(cache.gone, ["a"])
        self.assertEqual(len(cache), 0)

    def test_method(self):
        cache = ImageCache()
        method = weakref.WeakMethod(cache.load)
        self.assertEqual(method()("b").name, "b")
