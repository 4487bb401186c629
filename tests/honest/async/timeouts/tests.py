import asyncio
import unittest

from solution import first, log, slow, within


class WithinTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.clear()

    async def test_in_time(self):
        self.assertEqual(await within(5, slow(0)), "done")
        self.assertEqual(log, ["cleaned"])

    async def test_too_slow(self):
        self.assertEqual(await within(0.01, slow(60), "late"), "late")
        self.assertEqual(log, ["cancelled", "cleaned"])

    async def test_wait_for(self):
        with self.assertRaises(TimeoutError):
            await asyncio.wait_for(slow(60), 0.01)

    async def test_first(self):
        self.assertEqual(await first(slow(60), asyncio.sleep(0, "quick")), "quick")
