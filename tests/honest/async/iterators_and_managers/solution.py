"""Asynchronous generators, comprehensions and context managers."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

log = []


async def ticks(count):
    try:
        for n in range(count):
            await asyncio.sleep(0)
            yield n
    finally:
        log.append("closed")


@asynccontextmanager
async def connection(name):
    log.append(f"+{name}")
    try:
        yield name
    finally:
        log.append(f"-{name}")


async def squares(count):
    return [n * n async for n in ticks(count) if n % 2]


async def use(*names):
    async with AsyncExitStack() as stack:
        return [await stack.enter_async_context(connection(name)) for name in names]
