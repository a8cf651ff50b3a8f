/** Compiles everything that tsconfig.json includes; answers the files written. */
export function compile(options: { root: string; outDir: string; check: boolean }): string[];
