def total(values):
    if not values:
        return 0
    head, *tail = values
    return head + total(tail)


answer = total([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
