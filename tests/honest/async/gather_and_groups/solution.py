"""Fetches several pages at once, by gather and by a task group."""

import asyncio


async def fetch(name, delay=0):
    await asyncio.sleep(delay)
    if name.startswith("bad"):
        raise ValueError(name)
    return name.upper()


async def fetch_all(names):
    return await asyncio.gather(*map(fetch, names), return_exceptions=True)


async def fetch_group(names):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(name)) for name in names]
    return [task.result() for task in tasks]
