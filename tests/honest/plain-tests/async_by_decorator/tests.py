import asyncio
import functools
import unittest

from solution import Pages, get_now


def in_a_loop(test):
    @functools.wraps(test)
    def wrapper(self):
        asyncio.run(test(self))

    return wrapper


class PagesTest(unittest.TestCase):
    test_addresses = ["a", "b"]

    def setUp(self):
        self.fetched = []
        self.pages = Pages(self.fetch)

    async def fetch(self, address):
        await asyncio.sleep(0)
        self.fetched.append(address)
        return address.upper()

    @in_a_loop
    async def test_once(self):
        self.assertEqual(await self.pages.get_all("a", "b", "a"), ["A", "B", "A"])
        self.assertEqual(self.fetched, ["a", "b"])

    def test_now(self):
        async def twice():
            return await self.pages.get_all("x", "x")

        self.assertEqual(asyncio.run(twice()), ["X", "X"])
        self.assertEqual(get_now(self.pages, "x"), "X")
        return None


class MixedTest(unittest.IsolatedAsyncioTestCase):
    async def test_async(self):
        self.assertEqual(await Pages(lambda a: asyncio.sleep(0, a)).get("a"), "a")

    def test_plain(self):
        self.assertEqual(len(PagesTest.test_addresses), 2)
