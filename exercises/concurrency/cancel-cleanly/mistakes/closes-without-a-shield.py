"""closing with a plain `await`: a cancellation that comes meanwhile is raised right there, and
the closing stops half-way."""

import asyncio


async def use_connection(connect, jobs):
    connection = await connect()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(connection)) for job in jobs]
        return [task.result() for task in tasks]
    finally:
        await connection.close()
