def best(amount, count):
    return max(amount // 10 if amount > 1000 else 0, 50 if count > 2 else 0)
