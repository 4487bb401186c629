from multiprocessing import Process

process = Process(target=print, args=("never printed",))
process.start()
process.join()
print(process.exitcode)
