import { setTimeout as delay } from 'node:timers/promises';
import type { Place } from './place';
import { readyPostmaster } from './postmaster';
import { ifUnclaimed } from './reference';
import { stopServer } from './server';

const ATTEMPTS = 20;
const PAUSE_MILLISECONDS = 100;

/**
 * Stops the server if no process claims it any more. A process that has just ended may be seen for a moment longer,
 * so it asks for two seconds.
 */
async function stopUnclaimed(place: Place): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const postmaster = readyPostmaster(place.data);
    if (postmaster === undefined || (await ifUnclaimed(place, postmaster.port, () => stopServer(place)))) {
      return;
    }
    await delay(PAUSE_MILLISECONDS);
  }
}

// A server that cannot be asked any more has been stopped by another process.
void stopUnclaimed(JSON.parse(process.argv[2] ?? '')).catch(() => undefined);
