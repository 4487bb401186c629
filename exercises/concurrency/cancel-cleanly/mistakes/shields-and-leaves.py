"""trusting `shield` to wait: it keeps the cancellation from the closing, but not from the caller,
who goes on while the connection is still being closed."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        return [task.result() for task in tasks]
    finally:
        await asyncio.shield(connection.close())
