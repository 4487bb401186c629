def numbers():
    n = 0
    while n < 3:
        n += 1
        yield n


source = numbers()
pairs = list(zip(source, source))
letters = iter("abcd")
first, second = next(letters), next(letters)
rest = [*letters]
source = numbers()
first, *others = source
