import asyncio
import time


async def tick(name, seconds):
    for _ in range(3):
        await asyncio.sleep(seconds)
        print(f"{time.monotonic() - start:.1f} {name}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(tick("slow", 1000))
        group.create_task(tick("quick", 700))


start = time.monotonic()
asyncio.run(main())
time.sleep(10**6)
print(time.ctime(0) < time.ctime(), round(time.monotonic() - start))
