import re


def constant(items):
    return items[0] if items else None


def halving(items):
    turns, left = 0, len(items)
    while left > 1:
        turns, left = turns + 1, left // 2
    return turns


def single(items):
    return [item for item in items if item]


def generating(items):
    def each():
        for item in items:
            yield item

    return list(each())


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    while left and right:
        smaller = left if left[-1] > right[-1] else right
        merged.append(smaller.pop())
    return left + right + merged[::-1]


def pairs(items):
    found = 0
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            found += items[i] == items[j]
    return found


def triples(items):
    return sum(1 for a in items for b in items for c in items if a == b == c)


def calls(n):
    return n if n < 2 else calls(n - 1) + calls(n - 2)


def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0], *each] for each in rest]


def library(items):
    from statistics import mean

    return mean(items)


def matching(items):
    found = 0
    for _ in re.finditer(r"(one|two|[3-5])+ ", "4 " * len(items)):
        found += 1
    return found
