scores = {"ada": [1]}
mine = scores["ada"]
mine.append(2)
scores["ada"] = mine + [3]
mine.append(4)
