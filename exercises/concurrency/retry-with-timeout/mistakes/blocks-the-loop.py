"""pausing with `time.sleep`: it stops the whole thread, and with it every other task of the event
loop."""

import asyncio
import time


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for _ in range(attempts - 1):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            pass
        time.sleep(pause)
        pause *= 2
    async with asyncio.timeout(timeout):
        return await call()
