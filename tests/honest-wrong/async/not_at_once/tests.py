import asyncio
import unittest

from solution import gather, start


class GatherTest(unittest.IsolatedAsyncioTestCase):
    async def test_results(self):
        self.assertEqual(await gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2)), [1, 2])

    async def test_order(self):
        order = []

        async def note(name):
            order.append(name)
            await asyncio.sleep(0)
            order.append(name)

        await gather(note("a"), note("b"))
        self.assertEqual(order, ["a", "b", "a", "b"])

    async def test_timeout(self):
        async with asyncio.timeout(0.01):
            await gather(asyncio.sleep(5))

    async def test_done(self):
        self.assertTrue(await start(asyncio.sleep(5)))
