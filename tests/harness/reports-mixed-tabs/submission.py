def add(a, b):
    if a:
        x = 1
	return x
