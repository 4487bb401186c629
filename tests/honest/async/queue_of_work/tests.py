import asyncio
import unittest

from solution import process


class ProcessTest(unittest.IsolatedAsyncioTestCase):
    async def test_all(self):
        done = await process(range(6))
        self.assertCountEqual([square for _, square in done], [0, 1, 4, 9, 16, 25])

    async def test_shared(self):
        done = await process(range(6))
        self.assertEqual({name for name, _ in done}, {0, 1})

    async def test_nothing_left(self):
        await process([1])
        self.assertEqual(len(asyncio.all_tasks()), 1)
