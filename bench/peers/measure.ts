/** Starts the peers one after another and compares each with Dateline on the same archive. */
import { PEERS } from './all';
import { compare } from './compare';
import { dateline } from './dateline';
import type { RunningPeer, StartOptions, Subject } from './peer';
import type { PeerResult } from './report';
import { subjectsOf } from './subjects';

export interface MeasureOptions extends StartOptions {
  /** Names of peers; all of them unless told. */
  only: readonly string[];
  /** How many people, articles and words are asked about. */
  subjects: number;
  /** How often each is asked, after a first time that is not counted. */
  rounds: number;
  /** Called with what there is after each peer, so that one that takes long loses nothing of the others. */
  onMeasured?(measured: Measured): void;
}

export interface Measured {
  datelineMemory: number;
  results: PeerResult[];
}

/** A peer that cannot be installed, filled or started is told as such, and stops nothing. */
export async function measurePeers(options: MeasureOptions): Promise<Measured> {
  const own = await dateline.start(options);
  try {
    const subjects = await subjectsOf(options.source, options.subjects);
    const results: PeerResult[] = [];
    const names = Object.keys(PEERS).filter(
      (name) => options.only.length === 0 || options.only.includes(name),
    );
    for (const name of names) {
      results.push(await measureOne(name, own, subjects, options));
      options.onMeasured?.({ datelineMemory: await own.memory(), results });
    }
    return { datelineMemory: await own.memory(), results };
  } finally {
    await own.stop();
  }
}

async function measureOne(
  name: string,
  own: RunningPeer,
  subjects: readonly Subject[],
  options: MeasureOptions,
): Promise<PeerResult> {
  const peer = PEERS[name]!;
  try {
    const running = await peer.start(options);
    try {
      const onProgress = (text: string) => options.onProgress(`${name}: ${text}`);
      const results = await compare(own, running, { subjects, rounds: options.rounds, onProgress });
      return { peer: peer.name, version: running.version, memory: await running.memory(), results };
    } finally {
      await running.stop();
    }
  } catch (error) {
    return { peer: peer.name, failed: error instanceof Error ? error.message : String(error) };
  }
}
