/** Keys asked for in one statement: databases bound how many values one takes. */
const most = 500;

/** What an action gives for some keys after others, in order. */
export async function inChunks<K, T>(
  keys: readonly K[],
  act: (some: readonly K[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let i = 0; i < keys.length; i += most) found.push(...(await act(keys.slice(i, i + most))));
  return found;
}
