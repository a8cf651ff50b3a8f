type Step = () => Promise<void>;

declare global {
  var datelineTeardown: Step[] | undefined;
}

// Jest loads the setup and the teardown as separate modules of one process: only the global object is shared.
const steps: Step[] = globalThis.datelineTeardown ?? [];
globalThis.datelineTeardown = steps;

/** Has a step run after the last test, the latest first. */
export function runAtTeardown(step: Step): void {
  steps.push(step);
}

/** Runs every step, also when one fails; then fails with the first failure. */
export async function tearDown(): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps.splice(0).reverse()) {
    await step().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) {
    throw failures[0];
  }
}
