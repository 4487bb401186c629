def average():
    total = 0
    count = 0
    result = None
    while True:
        value = yield result
        total += value
        count += 1
        result = total / count


mean = average()
next(mean)
a = mean.send(10)
b = mean.send(20)
