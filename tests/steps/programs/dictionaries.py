text = "abcab"
counts = {}
for letter in text:
    if letter in counts:
        counts[letter] += 1
    else:
        counts[letter] = 1
del counts["c"]
items = sorted(counts.items())
