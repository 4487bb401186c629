import pdb

pdb.run("first = 1\nsecond = first + 1\nprint('second is', second)")
try:
    1 / 0
except ZeroDivisionError as error:
    pdb.post_mortem(error.__traceback__)
pdb.set_trace()
print("never printed")
