functions = []
for number in range(3):
    functions.append(lambda: number)
results = []
for function in functions:
    results.append(function())
