import { OneLineError } from '../../database/embedded';

/** Runs a script. What a person can put right is said in one line; anything else shows where it came from. */
export function runToEnd(script: () => Promise<void>): void {
  script().catch((error: unknown) => {
    console.error(error instanceof OneLineError ? error.message : error);
    process.exit(1);
  });
}
