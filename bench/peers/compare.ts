/** Asks Dateline and a peer the same, alternately, so that what slows the machine slows both. */
import type { Answer, Ask, QuestionName, RunningPeer, Subject } from './peer';
import { type Percentiles, percentiles } from './statistics';

/** How a peer's answer compares with Dateline's: the same ids in order, the same set, or the share that both have. */
export type Sameness = 'same' | 'same set' | { shared: number };

/** Times in milliseconds and the mean length of an answer, or the one line that says why there are none. */
export type Figures = (Percentiles & { bytes: number }) | { failed: string };

export interface Comparison {
  question: QuestionName;
  dateline: Figures;
  peer: Figures;
  /** How many times as long the peer takes; null where one of the two does not answer. */
  ratio: Percentiles | null;
  sameness: Sameness | null;
}

export interface CompareOptions {
  subjects: readonly Subject[];
  rounds: number;
  onProgress(text: string): void;
}

interface Side {
  ask: Ask;
  first: Answer[];
  failed: string | null;
  times: number[];
}

/** Every question that the peer can be asked. One that fails is told, and stops nothing. */
export async function compare(
  dateline: RunningPeer,
  peer: RunningPeer,
  { subjects, rounds, onProgress }: CompareOptions,
): Promise<Comparison[]> {
  const results: Comparison[] = [];
  for (const question of Object.keys(peer.ask) as QuestionName[]) {
    onProgress(question);
    const sides = [
      await sideOf(dateline.ask[question], subjects),
      await sideOf(peer.ask[question], subjects),
    ];
    await takeTimes(sides, subjects, rounds);
    const [own, theirs] = sides.map(figuresOf) as [Figures, Figures];
    const sameness = samenessOfAll(sides[0]!.first, sides[1]!.first);
    results.push({ question, dateline: own, peer: theirs, ratio: ratioOf(own, theirs), sameness });
  }
  return results;
}

/** A first round warms it and keeps its answers. */
async function sideOf(ask: Ask | undefined, subjects: readonly Subject[]): Promise<Side> {
  const side: Side = { ask: ask ?? refuse, first: [], failed: null, times: [] };
  try {
    for (const subject of subjects) side.first.push(await side.ask(subject));
  } catch (error) {
    side.failed = error instanceof Error ? error.message : String(error);
  }
  return side;
}

function refuse(): never {
  throw new Error('no such question');
}

async function takeTimes(
  sides: readonly Side[],
  subjects: readonly Subject[],
  rounds: number,
): Promise<void> {
  const answering = sides.filter(({ failed }) => failed === null);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, subject] of subjects.entries()) {
      // Neither is always the one that finds the machine as the other left it.
      const order = (i + round) % 2 === 0 ? answering : [...answering].reverse();
      for (const side of order) {
        const start = performance.now();
        await side.ask(subject);
        side.times.push(performance.now() - start);
      }
    }
  }
}

function figuresOf({ failed, times, first }: Side): Figures {
  if (failed !== null) return { failed };
  const bytes = first.reduce((sum, answer) => sum + answer.bytes, 0) / first.length;
  return { ...percentiles(times), bytes: Math.round(bytes) };
}

function ratioOf(own: Figures, theirs: Figures): Percentiles | null {
  if ('failed' in own || 'failed' in theirs) return null;
  return { p50: theirs.p50 / own.p50, p95: theirs.p95 / own.p95, p99: theirs.p99 / own.p99 };
}

/** Compares two answers by their ids. */
export function samenessOf(a: Answer, b: Answer): Sameness {
  const known = new Set(a.ids);
  const shared = b.ids.filter((id) => known.has(id)).length;
  const longer = Math.max(a.ids.length, b.ids.length);
  if (shared < longer) return { shared: shared / longer };
  return a.ids.every((id, i) => id === b.ids[i]) ? 'same' : 'same set';
}

function samenessOfAll(own: readonly Answer[], theirs: readonly Answer[]): Sameness | null {
  if (own.length === 0 || own.length !== theirs.length) return null;
  const kinds = own.map((answer, i) => samenessOf(answer, theirs[i]!));
  const shares = kinds.map((kind) => (typeof kind === 'object' ? kind.shared : 1));
  const shared = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  if (shared < 1) return { shared };
  return kinds.every((kind) => kind === 'same') ? 'same' : 'same set';
}
