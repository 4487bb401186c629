"""starting the closing as a task and leaving: nobody waits for it, and when the program ends, it
is cancelled."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        return [task.result() for task in tasks]
    finally:
        asyncio.create_task(connection.close())
