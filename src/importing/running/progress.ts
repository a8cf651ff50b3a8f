/** How far an import has come. Pure. */

export interface Progress {
  /** Of the files, read; and of all of them. */
  bytes: number;
  totalBytes: number;
  /** Of which it is known what became of them. */
  items: number;
  seconds: number;
}

export interface Pace {
  /** Items a second. */
  rate: number;
  /** 0 to 1. */
  share: number;
  /** Seconds left by what has been read; null where nothing has. */
  left: number | null;
}

export function paceOf({ bytes, totalBytes, items, seconds }: Progress): Pace {
  const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 0;
  return {
    rate: seconds > 0 ? items / seconds : 0,
    share,
    left: share > 0 ? (seconds * (1 - share)) / share : null,
  };
}
