def countdown(n):
    while n > 0:
        received = yield n
        if received:
            n = received
        n -= 1


numbers = countdown(3)
a = next(numbers)
b = numbers.send(10)
