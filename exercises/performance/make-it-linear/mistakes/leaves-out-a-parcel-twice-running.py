"""leaving out a record of the parcel that has the last one: each scan that is heavier than all
before is a record, whose ever it is."""

from itertools import accumulate

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


def loads(scans):
    """The weight carried after each scan."""
    return list(accumulate(grams for _, grams in scans))


def scanned_again(scans):
    """The parcels scanned more than once, in the order of their second scans."""
    seen = set()
    again = {}
    for parcel, _ in scans:
        if parcel in seen:
            again[parcel] = None
        seen.add(parcel)
    return list(again)


def waits(scans):
    """How many scans ago a parcel was scanned before, for each that was."""
    latest = {}
    found = []
    for number, (parcel, _) in enumerate(scans):
        if parcel in latest:
            found.append(number - latest[parcel])
        latest[parcel] = number
    return found


def records(scans):
    """The parcels heavier than every one before them."""
    heaviest = None
    found = []
    for parcel, grams in scans:
        if heaviest is None or grams > heaviest:
            heaviest = grams
            if parcel not in found[-1:]:
                found.append(parcel)
    return found


def classes(scans):
    """How many scans there were in each class of weight."""
    return {
        name: sum(1 for _, grams in scans if low <= grams < high)
        for name, (low, high) in CLASSES.items()
    }
