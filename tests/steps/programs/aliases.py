first = [1, 2]
second = first
second.append(3)
third = list(first)
third.append(4)
first = first + [5]
