def add(a, b):
    return a + b


note = "é😀"; return note
