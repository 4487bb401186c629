/**
 * `work` on every item, by each worker one at a time. The results are in the order of the items.
 * After an error no further item is begun.
 */
export async function sideBySide<Worker, Item, Result>(
  workers: readonly Worker[],
  items: readonly Item[],
  work: (worker: Worker, item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  // One iterator for all: whoever is free takes the next.
  const waiting = items.entries();
  let failed = false;
  await Promise.all(
    workers.map(async (worker) => {
      for (const [index, item] of waiting) {
        if (failed) return;
        try {
          results[index] = await work(worker, item);
        } catch (error) {
          failed = true;
          throw error;
        }
      }
    }),
  );
  return results;
}
