def parse(s):
    try:
        return int(s)
    except ValueError as e:
        raise RuntimeError(f"cannot read {s!r}") from e


def main():
    try:
        parse("x")
    finally:
        {}["missing"]


main()
