def permute(items, chosen, found):
    if not items:
        found.append(chosen)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1 :]
        permute(rest, chosen + [items[i]], found)


found = []
permute([1, 2], [], found)
