import threading
import time
import unittest

from solution import Counter, in_threads, ticks


class ThreadsTest(unittest.TestCase):
    def test_background(self):
        seen = len(ticks)
        self.assertLess(seen, 3)
        time.sleep(0.02)
        self.assertGreater(len(ticks), seen)

    def test_background_begins_anew(self):
        self.assertLess(len(ticks), 3)

    def test_with_a_lock(self):
        counter = Counter()
        in_threads(counter.add, 5)
        self.assertEqual(counter.value, 5)

    def test_without_a_lock(self):
        counter = Counter()
        in_threads(counter.add_carelessly, 5)
        self.assertEqual(counter.value, 5)

    def test_waits_for_ever(self):
        threading.Event().wait()
