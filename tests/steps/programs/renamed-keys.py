price = 1000
prices = {"tea": price, "coffee": 2}
prices["chai"] = prices.pop("tea")
prices["tea"] = prices.pop("chai")
prices |= {"coffee": 3}
seen = set()
seen |= {price}
seen -= {price}
