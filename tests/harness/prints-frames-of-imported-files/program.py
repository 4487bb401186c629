with open("helper.py", "w") as file:
    file.write("def go(text):\n    exec(compile(text, '<made>', 'exec'))\n")

import helper

helper.go("1 / 0")
