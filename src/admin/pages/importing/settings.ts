/** What the server says of its imports. */
export interface Settings {
  /** Whether it fetches pages by their address. */
  byAddress: boolean;
  /** Bytes. */
  largestUpload: number;
  formats: string[];
}
