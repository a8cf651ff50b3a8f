/** The hash of some files' names and contents; files and folders are relative to root. */
export function fingerprint(options: { root: string; include: string[]; exclude?: string[] }): string;
