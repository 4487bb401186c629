import unittest

from solution import fetch_all, fetch_group


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def test_gather(self):
        good, bad = await fetch_all(["a", "bad"])
        self.assertEqual(good, "A")
        self.assertIsInstance(bad, ValueError)

    async def test_group(self):
        self.assertEqual(await fetch_group(["x", "y"]), ["X", "Y"])

    async def test_group_fails(self):
        with self.assertRaises(ExceptionGroup) as caught:
            await fetch_group(["a", "bad1", "bad2"])
        self.assertEqual({str(e) for e in caught.exception.exceptions}, {"bad1", "bad2"})
