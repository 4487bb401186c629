"""an async context manager for the connection, which waits for the closing with `asyncio.wait`."""

import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connected(connect):
    connection = await connect()
    try:
        yield connection
    finally:
        closing = asyncio.ensure_future(connection.close())
        try:
            await asyncio.wait({closing})
        finally:
            await closing


async def use_connection(connect, jobs):
    async with connected(connect) as connection, asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(connection)) for job in jobs]
    return list(map(asyncio.Task.result, tasks))
