import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Place } from './place';

/**
 * Runs a shell script once this process has ended, however it ended. Handlers within the process would not do: Strapi
 * removes them all as it ends, and none runs after `kill -9`. So a shell waits for the end of a pipe that only this
 * process holds open.
 * @param script gets the arguments as $1, $2 and so on
 */
function afterThisProcess(folder: string, script: string, parameters: readonly string[]): void {
  const watcher = spawn('/bin/sh', ['-c', `cat; ${script}`, 'dateline-watcher', ...parameters], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    // Nothing of the application's environment, its secrets among it, is needed there.
    env: { PATH: process.env.PATH },
  });
  // Where it cannot run, the server stays up, and the next start finds it.
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
}

/** Has the server stopped after this process, if no other one uses it then. */
export function stopAfterThisProcess(place: Place): void {
  const script = path.join(__dirname, 'stop-unclaimed.js');
  afterThisProcess(place.folder, 'exec "$@"', [process.execPath, script, JSON.stringify(place)]);
}

/** Has a server that nothing else uses ended, and a folder removed, if this process could not do it itself. */
export function removeAfterThisProcess(place: Place, folder: string): void {
  const script = `
    cd /
    server="$(head -n 1 "$1/postmaster.pid")" && kill -QUIT "$server" &&
      while kill -0 "$server"; do sleep 0.1; done
    rm -rf "$2"`;
  afterThisProcess(place.folder, script, [place.data, folder]);
}
