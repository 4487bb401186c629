"""groups the positions of each parcel first, and derives the second scans and the waits from
them"""

from collections import defaultdict
from itertools import pairwise

CLASSES = {
    "letter": (0, 50),
    "small": (50, 1_000),
    "medium": (1_000, 5_000),
    "large": (5_000, 30_000),
    "freight": (30_000, 10**9),
}


def report(scans):
    """The day at the belt, in five figures."""
    scans = list(scans)
    return {
        "loads": loads(scans),
        "again": scanned_again(scans),
        "waits": waits(scans),
        "records": records(scans),
        "classes": classes(scans),
    }


def positions(scans):
    places = defaultdict(list)
    for number, (parcel, _) in enumerate(scans):
        places[parcel].append(number)
    return places.values()


def loads(scans):
    """The weight carried after each scan."""
    sums = []
    total = 0
    for _, grams in scans:
        total += grams
        sums.append(total)
    return sums


def scanned_again(scans):
    """The parcels scanned more than once, in the order of their second scans."""
    second = {places[1] for places in positions(scans) if len(places) > 1}
    return [parcel for number, (parcel, _) in enumerate(scans) if number in second]


def waits(scans):
    """How many scans ago a parcel was scanned before, for each that was."""
    steps = [0] * len(scans)
    for places in positions(scans):
        for before, now in pairwise(places):
            steps[now] = now - before
    return [step for step in steps if step]


def records(scans):
    """The parcels heavier than every one before them."""
    best = float("-inf")
    found = []
    for parcel, grams in scans:
        if grams > best:
            best = grams
            found.append(parcel)
    return found


def classes(scans):
    """How many scans there were in each class of weight."""
    return {
        name: sum(1 for _, grams in scans if low <= grams < high)
        for name, (low, high) in CLASSES.items()
    }
