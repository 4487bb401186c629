import unittest

from solution import all_users, as_user, event_flow, greet, user


class UserTest(unittest.IsolatedAsyncioTestCase):
    async def test_tasks(self):
        self.assertEqual(await all_users("Ada", "Bob"), ["Hello, Ada", "Hello, Bob"])
        self.assertEqual(await greet(), "Hello, nobody")

    async def test_same_task(self):
        await as_user("Eve")
        self.assertEqual(user.get(), "Eve")

    async def test_event(self):
        self.assertEqual(await event_flow(), ["set", "woken"])
