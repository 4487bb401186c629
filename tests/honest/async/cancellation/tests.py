import asyncio
import unittest

from solution import Job


class JobTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.job = Job("abc")
        self.job.start()

    async def test_to_the_end(self):
        self.assertEqual(await self.job.wait(), ["a", "b", "c"])

    async def test_stop(self):
        await asyncio.sleep(0)
        self.assertEqual(await self.job.stop(), ("stopped",))
        self.assertLess(len(self.job.finished), 3)

    async def test_names(self):
        self.assertIn("job", {task.get_name() for task in asyncio.all_tasks()})
        await self.job.wait()
