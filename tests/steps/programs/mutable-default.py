def add(item, box=[]):
    box.append(item)
    return box


first = add(1)
second = add(2)
third = add(3, [])
