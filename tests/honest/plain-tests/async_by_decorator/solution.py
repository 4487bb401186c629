"""Fetches pages one after another and keeps them."""

import asyncio


class Pages:
    def __init__(self, fetch):
        self._fetch = fetch
        self._kept = {}

    async def get(self, address):
        if address not in self._kept:
            self._kept[address] = await self._fetch(address)
        return self._kept[address]

    async def get_all(self, *addresses):
        return [await self.get(address) for address in addresses]


def get_now(pages, address):
    return asyncio.run(pages.get(address))
