/** Dateline itself, as a process of its own on the database that the peers are filled from. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { SECRETS } from '../../database/embedded/secrets';
import { answerOf, receive, receiveGraphql } from './http';
import { versionOfProject } from './install';
import type { Ask, Peer, QuestionName } from './peer';
import { startServer } from './servers';

interface Entry {
  documentId: string;
}

interface Found {
  person: { articles: { entries: Entry[] } };
}

const GRAPHQL = `query ($person: ID!) {
  person(documentId: $person) {
    articles(as: mentioned, limit: 25) {
      entries { documentId headline slug standfirst publishedOn people { documentId name slug } }
    }
  }
}`;

export const dateline: Peer = {
  name: 'Dateline',
  async start({ source, onProgress }) {
    onProgress('dateline: starting');
    const server = await startServer({
      name: 'dateline',
      cwd: process.cwd(),
      args: [path.resolve('dist', 'bench', 'peers', 'serve-dateline.js')],
      environment: (port) => ({
        ...Object.fromEntries(SECRETS.map((name) => [name, randomBytes(32).toString('base64url')])),
        DATABASE_URL: source,
        HOST: '127.0.0.1',
        PORT: String(port),
        LOG_LEVEL: 'warn',
        CRON_ENABLED: 'false',
      }),
      ready: '/_health',
    });
    return {
      version: versionOfProject(),
      ask: datelineQuestions(server.base),
      memory: server.memory,
      stop: server.stop,
    };
  },
};

function datelineQuestions(base: string): Partial<Record<QuestionName, Ask>> {
  const list = async (path: string) => {
    const { body, bytes } = await receive<{ data: Entry[] }>(`${base}/api/${path}`);
    return answerOf(body.data, ({ documentId }) => documentId, bytes);
  };
  const withPeople = (person: string) => `people/${person}/articles?as=mentioned&limit=25&include=people`;
  return {
    mentions: ({ person }) => list(withPeople(person)),
    // A list pages by cursor and counts nothing.
    mentionsCounted: ({ person }) => list(withPeople(person)),
    mentionsGraphql: async ({ person }) => {
      const { body, bytes } = await receiveGraphql<Found>(`${base}/graphql`, GRAPHQL, { person });
      return answerOf(body.person.articles.entries, ({ documentId }) => documentId, bytes);
    },
    mentionsList: ({ person }) => list(`people/${person}/articles?limit=25`),
    page: async ({ article }) => {
      const { body, bytes } = await receive<{ data: Entry }>(`${base}/api/articles/${article}/page`);
      return answerOf([body.data], ({ documentId }) => documentId, bytes);
    },
    related: ({ article }) => list(`articles/${article}/related?limit=10`),
    timeline: ({ person }) => list(`people/${person}/timeline?limit=25`),
    search: ({ word }) => list(`search?q=${encodeURIComponent(word)}&types=article&limit=25`),
  };
}
