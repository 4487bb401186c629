import asyncio
import sys
import time
import unittest

import clock
import solution


class Clock(unittest.TestCase):
    def took(self, coroutine):
        """Seconds on the clock."""
        with clock.watch() as spent:
            asyncio.run(coroutine)
        return spent.seconds

    def test_together(self):
        """waits for all at once"""
        self.assertEqual(self.took(solution.together(60, 0.1, 3600)), 3600)

    def test_one_by_one(self):
        """waits for one after the other, and is told so"""
        self.assertEqual(self.took(solution.one_by_one(1, 2, 3)), 3)

    def test_blocking(self):
        """sees what keeps the loop from everything else"""
        with clock.watch() as spent:
            asyncio.run(solution.blocking(2, 3))
        self.assertEqual((spent.seconds, spent.blocked), (5, 5))

    def test_threads(self):
        """sleeps in threads at once"""
        self.assertEqual(self.took(solution.in_threads(5, 1, 4)), 5)

    def test_two_threads(self):
        """has no more threads than were asked for"""
        self.assertEqual(self.took(solution.in_two_threads(3, 1, 2, 1)), 4)

    def test_loop_in_a_thread(self):
        """runs a loop in a thread"""
        self.assertEqual(self.took(solution.asks_in_a_thread()), 2)

    def test_error_in_a_thread(self):
        """raises what a thread raises"""
        with self.assertRaisesRegex(ValueError, "must be non-negative"):
            asyncio.run(solution.fails_in_a_thread())

    def test_timeout(self):
        """times out on the clock"""
        self.assertEqual(self.took(solution.limited(2.5)), 2.5)

    def test_stuck(self):
        """names the tasks of a program that hangs"""
        asyncio.run(solution.never_ends())

    def test_never_nothing(self):
        """begins at a time that is not nothing"""
        bucket = solution.Bucket()
        self.assertTrue(bucket.take())
        self.assertFalse(bucket.take())
        time.sleep(1)
        self.assertTrue(bucket.take())

    def test_all_agree(self):
        """has one time for all"""
        before = time.time(), time.monotonic(), time.perf_counter()
        time.sleep(86400)
        after = time.time(), time.monotonic(), time.perf_counter()
        self.assertEqual([b - a for a, b in zip(before, after)], [86400] * 3)
        self.assertEqual(time.strftime("%Y-%m-%d"), "2026-01-02")
        self.assertEqual(time.gmtime()[:4], (2026, 1, 2, 0))

    def test_kept_from_the_solution(self):
        """gives `clock` to the tests alone"""
        self.assertNotIn("clock", sys.modules)


class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        await asyncio.sleep(1000)

    async def test_async(self):
        """runs async tests on it"""
        loop = asyncio.get_running_loop()
        began = loop.time()
        await solution.wait(7)
        self.assertEqual(loop.time() - began, 7)
