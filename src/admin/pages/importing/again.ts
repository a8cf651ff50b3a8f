/** Tries again what a moment's trouble prevented: the network, or a server that has enough to do. */

export interface Patience {
  /** Milliseconds before each further attempt. */
  waits: readonly number[];
  /** Whether another attempt may help. */
  isPassing: (error: unknown) => boolean;
  sleep: (milliseconds: number) => Promise<void>;
}

export async function again<T>(attempt: () => Promise<T>, patience: Patience): Promise<T> {
  const { isPassing, sleep } = patience;
  for (const wait of patience.waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(wait);
    }
  }
  return attempt();
}
