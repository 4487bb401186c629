a = [1]
b = [2, a]
a.append(b)
c = {"self": None}
c["self"] = c
del a
