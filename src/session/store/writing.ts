export type Writing = <Result>(write: () => Promise<Result>) => Promise<Result>;

/**
 * Makes a function through which everything is written: at once, and beside other writes, but for
 * what has to be done alone. `alone` is asked for that whenever a last write has ended, and gives
 * null where there is nothing to do.
 */
export function createWriting(alone: () => Promise<void> | null): Writing {
  let underWay = 0;
  let doneAlone: Promise<void> | null = null;

  const ended = async (): Promise<void> => {
    underWay -= 1;
    if (underWay > 0) return;
    doneAlone = alone();
    await doneAlone;
    doneAlone = null;
  };

  const writing: Writing = async (write) => {
    if (doneAlone !== null) {
      await doneAlone;
      return writing(write);
    }
    underWay += 1;
    try {
      return await write();
    } finally {
      await ended();
    }
  };
  return writing;
}
