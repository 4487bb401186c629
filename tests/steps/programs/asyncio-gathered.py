import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    doubled = await asyncio.gather(work(1), work(2))
    return sum(doubled)


total = asyncio.run(main())
