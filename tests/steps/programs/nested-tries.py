def convert(text):
    try:
        try:
            return int(text)
        except ValueError:
            return float(text)
    except ValueError:
        return None


a = convert("3")
b = convert("2.5")
c = convert("x")
