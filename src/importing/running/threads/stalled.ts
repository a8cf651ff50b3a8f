/** Notices a thread that hangs. */
import type { Gauge } from './gauge';

const LOOKS = 10;

/** Calls back once where a thread is at work and nothing of its gauge changes for so many seconds. */
export function stalled(gauge: Gauge, seconds: number, onStall: () => void): { end(): void } {
  const most = seconds * 1000;
  let seen = '';
  let since = 0;
  const look = () => {
    const state = `${gauge.bytes} ${gauge.items}`;
    if (!gauge.isWorking || state !== seen) {
      seen = state;
      since = performance.now();
    } else if (performance.now() - since > most) {
      end();
      onStall();
    }
  };
  const timer = setInterval(look, most / LOOKS);
  const end = () => clearInterval(timer);
  return { end };
}
