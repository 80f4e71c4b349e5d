/** How many changes are on their way at a time: enough to be quick, few enough to leave room for others. */
const abreast = 4;

/** Does something with all items, some at a time, in their order; says after each how many are done. */
export async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  onDone: (done: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  const one = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      await work(item);
      onDone(++done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(abreast, items.length) }, one));
}
