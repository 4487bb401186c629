"""Check digits of ISBN-13 numbers; everything else is refused."""


def check_digit(twelve):
    if not (isinstance(twelve, str) and twelve.isdecimal() and len(twelve) == 12):
        raise ValueError("twelve digits are needed")
    if not twelve.startswith(("978", "979")):
        raise ValueError("not a book")
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(twelve))
    return str(-total % 10)
