import asyncio


async def double(n):
    await asyncio.sleep(0.001)
    return n * 2


async def fail():
    await asyncio.sleep(0)
    raise ValueError("inside a task")


def run_all(numbers):
    async def main():
        return await asyncio.gather(*(double(n) for n in numbers))

    return asyncio.run(main())
