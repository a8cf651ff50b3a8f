/**
 * How far a reading thread has come, in memory that both threads see: it can be looked at while the thread hangs.
 */

const BYTES = 0;
const ITEMS = 1;
const WORKING = 2;
const CELLS = 3;

export class Gauge {
  private readonly cells: BigInt64Array;

  constructor(
    readonly memory: SharedArrayBuffer = new SharedArrayBuffer(CELLS * BigInt64Array.BYTES_PER_ELEMENT),
  ) {
    this.cells = new BigInt64Array(memory);
  }

  /** How far into the file it has read. Some formats are read twice, and begin again. */
  get bytes(): number {
    return Number(Atomics.load(this.cells, BYTES));
  }

  /** Read so far, those that nobody asked for too. */
  get items(): number {
    return Number(Atomics.load(this.cells, ITEMS));
  }

  /** Whether the thread reads, rather than waits to be let on or has not begun. */
  get isWorking(): boolean {
    return Atomics.load(this.cells, WORKING) === 1n;
  }

  set isWorking(is: boolean) {
    Atomics.store(this.cells, WORKING, is ? 1n : 0n);
  }

  beginFile(): void {
    Atomics.store(this.cells, BYTES, 0n);
  }

  addBytes(count: number): void {
    Atomics.add(this.cells, BYTES, BigInt(count));
  }

  addItem(): void {
    Atomics.add(this.cells, ITEMS, 1n);
  }
}
