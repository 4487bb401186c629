import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def wait(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def together(*seconds):
    return await asyncio.gather(*map(wait, seconds))


async def one_by_one(*seconds):
    return [await wait(each) for each in seconds]


async def blocking(*seconds):
    async def sleep(each):
        time.sleep(each)

    await asyncio.gather(*map(sleep, seconds), wait(1))


def slow(seconds):
    time.sleep(seconds)
    return seconds


async def in_threads(*seconds):
    return await asyncio.gather(*(asyncio.to_thread(slow, each) for each in seconds))


async def in_two_threads(*seconds):
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        return await asyncio.gather(*(loop.run_in_executor(pool, slow, each) for each in seconds))


async def asks_in_a_thread():
    return await asyncio.to_thread(asyncio.run, wait(2))


async def fails_in_a_thread():
    await asyncio.to_thread(slow, -1)


async def limited(seconds):
    try:
        async with asyncio.timeout(seconds):
            await wait(10)
    except TimeoutError:
        return "too late"


async def consume(queue):
    while True:
        await queue.get()
        await asyncio.sleep(0.1)


async def never_ends():
    queue = asyncio.Queue()
    await asyncio.gather(consume(queue), consume(queue))


class Bucket:
    def __init__(self):
        self.last = None

    def take(self):
        if self.last and time.monotonic() - self.last < 1:
            return False
        self.last = time.monotonic()
        return True
