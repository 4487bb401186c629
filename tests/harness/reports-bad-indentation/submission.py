def add(a, b):
