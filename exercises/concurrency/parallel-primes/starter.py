def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def find_all(check, start, stop, workers):
    """Return the numbers of range(start, stop) that pass the check, found by worker processes."""
    return [n for n in range(start, stop) if check(n)]


if __name__ == "__main__":
    print(find_all(is_prime, 0, 100, 2))
