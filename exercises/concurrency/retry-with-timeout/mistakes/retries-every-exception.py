"""catching every Exception: a bug is then tried again and again, though only exceptions of the
type that was given may be."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except Exception:
            if number == attempts - 1:
                raise
        await asyncio.sleep(pause)
        pause *= 2
