import contextlib
import unittest

from solution import connection, log, squares, ticks, use


class TicksTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.clear()

    async def test_squares(self):
        self.assertEqual(await squares(6), [1, 9, 25])

    async def test_closed_early(self):
        async with contextlib.aclosing(ticks(10)) as numbers:
            async for n in numbers:
                if n == 2:
                    break
        self.assertEqual(log, ["closed"])

    async def test_stack(self):
        self.assertEqual(await use("a", "b"), ["a", "b"])
        self.assertEqual(log, ["+a", "+b", "-b", "-a"])

    async def test_entered_by_the_test(self):
        self.assertEqual(await self.enterAsyncContext(connection("c")), "c")
