def total(*numbers, **options):
    result = 0
    for number in numbers:
        result += number
    if options.get("double"):
        result *= 2
    return result


plain = total(1, 2, 3)
values = [4, 5]
doubled = total(*values, **{"double": True})
