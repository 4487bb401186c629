n = 10
tries = 0
while True:
    tries += 1
    if n % 3 == 0:
        break
    n += 1
else:
    tries = -1
