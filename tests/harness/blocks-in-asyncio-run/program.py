import asyncio


async def main():
    await asyncio.sleep(0.01)
    return 42


print(asyncio.run(main()))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))
