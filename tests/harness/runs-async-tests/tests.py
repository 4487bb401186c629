import asyncio
import unittest

from solution import double, fail, run_all


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.two = await double(1)

    async def test_passes(self):
        self.assertEqual(await double(self.two), 4)

    async def test_fails(self):
        self.assertEqual(await double(self.two), 5)

    async def test_raises(self):
        await asyncio.create_task(fail())

    async def test_group(self):
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())

    async def test_times_out(self):
        async with asyncio.timeout(0.001):
            await asyncio.sleep(5)


class RunTest(unittest.TestCase):
    def test_blocks(self):
        self.assertEqual(run_all([1, 2]), [2, 4])

    def test_new_event_loop(self):
        loop = asyncio.new_event_loop()
        self.assertEqual(loop.run_until_complete(double(4)), 8)
        loop.close()

    def test_waits_for_ever(self):
        async def main():
            await asyncio.Event().wait()

        asyncio.run(main())
