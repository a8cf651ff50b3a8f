/** Ends connections whose client does not take what it has asked for. */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import { readingSettings } from '../record/reading/pool';

/**
 * Node ends a client that is slow to ask, and waits for ever for one that is slow to read. Here a client that takes
 * nothing of an answer for as long as READ_PATIENCE says is ended, and the answer's stream with it. An answer that is
 * still being made is none of the client's fault, and goes on.
 */
export function endSlowReaders(strapi: Core.Strapi): void {
  const server: Server = strapi.server.httpServer;
  const answers = new WeakMap<Socket, ServerResponse>();
  server.prependListener('request', (request, response) => void answers.set(request.socket, response));
  // Node looks whether the kernel has taken anything meanwhile before it calls this.
  server.setTimeout(readingSettings(strapi.config).patience, (socket) => {
    if (!isBeingMade(answers.get(socket), socket)) socket.destroy();
  });
}

function isBeingMade(answer: ServerResponse | undefined, socket: Socket): boolean {
  return answer !== undefined && !answer.writableFinished && socket.writableLength === 0;
}
