/** How much of the files has been read, while they are. */
import type { FoundFile } from './files/find-files';
import { Gauge } from './threads/gauge';

export interface Position {
  /** Of files that have been read, and of those being read whose items come. */
  readonly bytes: number;
  /** Begins a file: what reads it writes into the gauge. */
  begin(file: FoundFile): Gauge;
  end(file: FoundFile): void;
}

export function positionIn(): Position {
  const underWay = new Map<FoundFile, Gauge>();
  let ended = 0;
  return {
    get bytes() {
      // A file that is read twice gives no items before the second time.
      const parts = [...underWay].map(([{ size }, { items, bytes }]) =>
        items > 0 ? Math.min(size, bytes) : 0,
      );
      return parts.reduce((sum, part) => sum + part, ended);
    },
    begin(file) {
      const gauge = new Gauge();
      underWay.set(file, gauge);
      return gauge;
    },
    end(file) {
      if (underWay.delete(file)) ended += file.size;
    },
  };
}
