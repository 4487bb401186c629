def ids():
    number = 0
    while True:
        number += 1
        yield number
