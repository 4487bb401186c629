import gc
import unittest

from solution import Watch, without_collector


class WatchTest(unittest.TestCase):
    def test_phases(self):
        gc.disable()
        self.addCleanup(gc.enable)
        with Watch() as watch:
            gc.collect()
        self.assertEqual(watch.phases, [("start", 2), ("stop", 2)])

    def test_removed(self):
        before = list(gc.callbacks)
        with Watch():
            self.assertEqual(len(gc.callbacks), len(before) + 1)
        self.assertEqual(gc.callbacks, before)

    def test_without(self):
        self.assertFalse(without_collector(gc.isenabled))
        self.assertTrue(gc.isenabled())
