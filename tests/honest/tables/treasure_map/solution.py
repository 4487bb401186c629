"""What lies buried on the map of the island; elsewhere there is only sand."""

MAP = {(2, 3): 50, (7, 1): 120, (4, 4): 15}


def dig(x, y):
    return MAP.get((x, y), 0)


def collect(path):
    return sum(dig(x, y) for x, y in dict.fromkeys(path))
