import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    came = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, came.set)
    signal.raise_signal(signal.SIGINT)
    await came.wait()
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT))
    signal.raise_signal(signal.SIGINT)


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
