"""Says numbers in words, up to a hundred."""

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    if n == 100:
        return "one hundred"
    ten, one = divmod(n, 10)
    return TENS[ten - 2] + (f"-{ONES[one]}" if one else "")
