"""Conditions inside conditions, functions inside functions."""


def above(x):
    if x > 0:
        if x > 1:
            if x > 2:
                if x > 3:
                    if x > 4:
                        if x > 5:
                            if x > 6:
                                if x > 7:
                                    if x > 8:
                                        if x > 9:
                                            if x > 10:
                                                if x > 11:
                                                    if x > 12:
                                                        if x > 13:
                                                            if x > 14:
                                                                if x > 15:
                                                                    if x > 16:
                                                                        if x > 17:
                                                                            if x > 18:
                                                                                if x > 19:
                                                                                    if x > 20:
                                                                                        if x > 21:
                                                                                            if x > 22:
                                                                                                if x > 23:
                                                                                                    if x > 24:
                                                                                                        if x > 25:
                                                                                                            if x > 26:
                                                                                                                if x > 27:
                                                                                                                    if x > 28:
                                                                                                                        if x > 29:
                                                                                                                            if x > 30:
                                                                                                                                if x > 31:
                                                                                                                                    if x > 32:
                                                                                                                                        if x > 33:
                                                                                                                                            if x > 34:
                                                                                                                                                if x > 35:
                                                                                                                                                    if x > 36:
                                                                                                                                                        if x > 37:
                                                                                                                                                            if x > 38:
                                                                                                                                                                if x > 39:
                                                                                                                                                                    if x > 40:
                                                                                                                                                                        if x > 41:
                                                                                                                                                                            if x > 42:
                                                                                                                                                                                if x > 43:
                                                                                                                                                                                    if x > 44:
                                                                                                                                                                                        if x > 45:
                                                                                                                                                                                            if x > 46:
                                                                                                                                                                                                if x > 47:
                                                                                                                                                                                                    if x > 48:
                                                                                                                                                                                                        if x > 49:
                                                                                                                                                                                                            if x > 50:
                                                                                                                                                                                                                if x > 51:
                                                                                                                                                                                                                    if x > 52:
                                                                                                                                                                                                                        if x > 53:
                                                                                                                                                                                                                            if x > 54:
                                                                                                                                                                                                                                if x > 55:
                                                                                                                                                                                                                                    if x > 56:
                                                                                                                                                                                                                                        if x > 57:
                                                                                                                                                                                                                                            if x > 58:
                                                                                                                                                                                                                                                if x > 59:
                                                                                                                                                                                                                                                    if x > 60:
                                                                                                                                                                                                                                                        if x > 61:
                                                                                                                                                                                                                                                            if x > 62:
                                                                                                                                                                                                                                                                if x > 63:
                                                                                                                                                                                                                                                                    if x > 64:
                                                                                                                                                                                                                                                                        if x > 65:
                                                                                                                                                                                                                                                                            if x > 66:
                                                                                                                                                                                                                                                                                if x > 67:
                                                                                                                                                                                                                                                                                    if x > 68:
                                                                                                                                                                                                                                                                                        if x > 69:
                                                                                                                                                                                                                                                                                            if x > 70:
                                                                                                                                                                                                                                                                                                if x > 71:
                                                                                                                                                                                                                                                                                                    if x > 72:
                                                                                                                                                                                                                                                                                                        if x > 73:
                                                                                                                                                                                                                                                                                                            if x > 74:
                                                                                                                                                                                                                                                                                                                if x > 75:
                                                                                                                                                                                                                                                                                                                    if x > 76:
                                                                                                                                                                                                                                                                                                                        if x > 77:
                                                                                                                                                                                                                                                                                                                            if x > 78:
                                                                                                                                                                                                                                                                                                                                if x > 79:
                                                                                                                                                                                                                                                                                                                                    return True
    return False


add_fifty = lambda a0: lambda a1: lambda a2: lambda a3: lambda a4: lambda a5: lambda a6: lambda a7: lambda a8: lambda a9: lambda a10: lambda a11: lambda a12: lambda a13: lambda a14: lambda a15: lambda a16: lambda a17: lambda a18: lambda a19: lambda a20: lambda a21: lambda a22: lambda a23: lambda a24: lambda a25: lambda a26: lambda a27: lambda a28: lambda a29: lambda a30: lambda a31: lambda a32: lambda a33: lambda a34: lambda a35: lambda a36: lambda a37: lambda a38: lambda a39: lambda a40: lambda a41: lambda a42: lambda a43: lambda a44: lambda a45: lambda a46: lambda a47: lambda a48: lambda a49: a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16 + a17 + a18 + a19 + a20 + a21 + a22 + a23 + a24 + a25 + a26 + a27 + a28 + a29 + a30 + a31 + a32 + a33 + a34 + a35 + a36 + a37 + a38 + a39 + a40 + a41 + a42 + a43 + a44 + a45 + a46 + a47 + a48 + a49


def outer(n):
    def middle(m):
        def inner(k):
            return [[[n * m * k for _ in range(2)] for _ in range(2)] for _ in range(2)]

        return inner

    return middle
