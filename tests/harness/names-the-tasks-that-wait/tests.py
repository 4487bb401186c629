import asyncio
import unittest

import solution


class Waiting(unittest.IsolatedAsyncioTestCase):
    async def test_deadlock(self):
        """two that wait for each other"""
        await solution.deadlock()

    async def test_many(self):
        """each kind of waiting"""
        await solution.many()

    async def test_generator(self):
        """an async generator"""
        await solution.first(solution.items())

    def test_run(self):
        """in a loop of its own"""
        asyncio.run(solution.first(solution.items()))
