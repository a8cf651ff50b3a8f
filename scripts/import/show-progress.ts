import { Presets, SingleBar } from 'cli-progress';
import { type Pace, paceOf } from '../../src/importing/running/progress';
import { duration } from '../../src/importing/running/report/summary';
import type { RunningImport } from '../../src/importing/running/run-import';

const BAR_MILLISECONDS = 250;
const LINE_MILLISECONDS = 30_000;
const STEPS = 1000;

/** Shows how far an import is: a bar on a terminal, a line now and then elsewhere. */
export async function withProgressShown<T>(
  progress: RunningImport['progress'],
  work: Promise<T>,
): Promise<T> {
  const began = performance.now();
  const now = () => {
    const known = { ...progress(), seconds: (performance.now() - began) / 1000 };
    return { items: known.items, pace: paceOf(known) };
  };
  return process.stderr.isTTY ? withBar(now, work) : withLines(now, work);
}

type Now = () => { items: number; pace: Pace };

async function withBar<T>(now: Now, work: Promise<T>): Promise<T> {
  const format = 'Importing {bar} {percentage}%  {items} items  {rate}/s  {left} left';
  const bar = new SingleBar({ format, hideCursor: true, stream: process.stderr }, Presets.shades_classic);
  const words = () => {
    const { items, pace } = now();
    return {
      share: pace.share,
      items: items.toLocaleString('en'),
      rate: pace.rate.toFixed(0),
      left: left(pace),
    };
  };
  bar.start(STEPS, 0, words());
  const timer = setInterval(() => {
    const { share, ...rest } = words();
    bar.update(Math.round(share * STEPS), rest);
  }, BAR_MILLISECONDS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    bar.stop();
  }
}

async function withLines<T>(now: Now, work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    const { items, pace } = now();
    const share = `${Math.round(pace.share * 100)}% of the files`;
    console.error(`${items} items, ${pace.rate.toFixed(0)} a second, ${share}, ${left(pace)} left`);
  }, LINE_MILLISECONDS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

function left({ left: seconds }: Pace): string {
  return seconds === null ? '?' : duration(seconds);
}
