"""Gives up on slow work after a while, and cleans up."""

import asyncio

log = []


async def slow(seconds):
    try:
        await asyncio.sleep(seconds)
        return "done"
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    finally:
        log.append("cleaned")


async def within(seconds, coroutine, default=None):
    try:
        async with asyncio.timeout(seconds):
            return await coroutine
    except TimeoutError:
        return default


async def first(*coroutines):
    tasks = [asyncio.ensure_future(c) for c in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result()
