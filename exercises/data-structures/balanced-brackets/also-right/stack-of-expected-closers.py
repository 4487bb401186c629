"""pushes the closing bracket it expects, together with the index of the opening one."""


def misplaced_bracket(text: str) -> int | None:
    expected = [(None, None)]
    for position, character in enumerate(text):
        match character:
            case "(":
                expected.append((")", position))
            case "[":
                expected.append(("]", position))
            case "{":
                expected.append(("}", position))
            case ")" | "]" | "}":
                closer, _ = expected.pop()
                if closer != character:
                    return position
    return expected[-1][1]
