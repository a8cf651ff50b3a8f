/** A page that shows a timeline by the TimelineJS that newsrooms use, from this machine alone. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const LIBRARY = path.dirname(path.dirname(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js')));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Timeline</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/library/css/timeline.css">
    <script src="/library/js/timeline.js"></script>
  </head>
  <body>
    <div id="timeline" style="width: 100%; height: 600px"></div>
    <script>new TL.Timeline('timeline', '/timeline.json', { font: '/font.css' });</script>
  </body>
</html>`;

export interface TimelinePage {
  address: string;
  close(): Promise<void>;
}

/** @param timeline what the library is given, as an answer of the API has it */
export async function serveTimeline(timeline: string): Promise<TimelinePage> {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const found = await contentOf(asked, timeline);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.mediaType ?? 'text/plain' });
    response.end(found?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

async function contentOf(
  asked: string,
  timeline: string,
): Promise<{ mediaType: string; body: string | Buffer } | null> {
  if (asked === '/') return { mediaType: 'text/html', body: PAGE };
  // The library's own would be asked of others.
  if (asked === '/font.css') return { mediaType: 'text/css', body: '' };
  if (asked === '/timeline.json') return { mediaType: 'application/json', body: timeline };
  const file = path.join(LIBRARY, path.normalize(asked).replace(/^\/library\//, ''));
  const body = await readFile(file).catch(() => null);
  return body && { mediaType: MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream', body };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
