"""How many coins a machine pays out, with a largest coin."""

COINS = (200, 100, 50)


def coins(cents, largest):
    if cents % 50 or largest not in COINS:
        raise ValueError("the machine has no such coins")
    count = 0
    for coin in COINS:
        if coin <= largest:
            count += cents // coin
            cents %= coin
    return count
