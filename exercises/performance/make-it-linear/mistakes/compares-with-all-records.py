"""comparing each weight with the records only: on a day of rising weights, every parcel is one."""

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
    counts = {}
    again = []
    for parcel, _ in scans:
        counts[parcel] = counts.get(parcel, 0) + 1
        if counts[parcel] == 2:
            again.append(parcel)
    return again


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
    found = []
    for parcel, grams in scans:
        if all(grams > earlier for _, earlier in found):
            found.append((parcel, grams))
    return [parcel for parcel, _ in found]


def classes(scans):
    """How many scans there were in each class of weight."""
    return {
        name: sum(1 for _, grams in scans if low <= grams < high)
        for name, (low, high) in CLASSES.items()
    }
