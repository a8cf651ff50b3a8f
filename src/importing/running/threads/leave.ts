/** Back pressure: a thread sends no more items than it has leave for. */
import type { MessagePort } from 'node:worker_threads';

export interface Leave {
  /** Waits for leave to send one item. False where nobody listens any longer. */
  take(): Promise<boolean>;
}

/** Leave that comes by a port, as numbers of items. */
export function leaveFrom(port: MessagePort): Leave {
  let left = 0;
  let isOpen = true;
  let wake: () => void = () => {};
  port.on('message', (more: number) => {
    left += more;
    wake();
  });
  port.on('close', () => {
    isOpen = false;
    wake();
  });
  return {
    async take() {
      while (isOpen && left === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      left -= 1;
      return isOpen;
    },
  };
}
