point = 3, 4
x, y = point
x, y = y, x
first, *rest = [1, 2, 3]
pairs = [(1, "a"), (2, "b")]
for number, (letter) in pairs:
    label = letter * number
