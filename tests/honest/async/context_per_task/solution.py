"""A user that belongs to a task, by a context variable."""

import asyncio
from contextvars import ContextVar

user = ContextVar("user")


async def greet():
    await asyncio.sleep(0)
    return f"Hello, {user.get('nobody')}"


async def as_user(name):
    user.set(name)
    return await greet()


async def all_users(*names):
    return await asyncio.gather(*map(as_user, names))


async def event_flow():
    order, event = [], asyncio.Event()

    async def waiter():
        await event.wait()
        order.append("woken")

    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    order.append("set")
    event.set()
    await task
    return order
