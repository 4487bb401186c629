"""Awaits one after another and loses the errors of tasks."""

import asyncio


async def gather(*coroutines):
    return [await c for c in coroutines]


async def start(coroutine):
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    return task.done()
