def fill(items, count):
    for number in range(count):
        if number % 40 == 0:
            items.append(number)
        items.append(0)


items = [0] * 90
fill(items, 8)
del items[:95]
items.insert(0, "first")
items.reverse()
