/** The plans of hot statements on an archive, as Markdown. */
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import { randomFrom } from '../archive/random';
import { worldOf } from '../archive/world';
import { questionsOf } from '../growth/questions';
import { askOrFail, clientOf } from '../http/client';
import { explain, type Sent, sentBy } from './explain';

/** Every question once; each statement where it is met first. */
export async function plansOf(strapi: Core.Strapi, articles: number): Promise<string> {
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const client = clientOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const random = randomFrom(3);
  const told = new Set<string>();
  const parts: string[] = [];
  for (const { name, make } of await questionsOf(worldOf(articles), client)) {
    const asked = make(random);
    await askOrFail(client, asked);
    const sent = await sentBy(strapi, () => askOrFail(client, asked));
    const fresh = sent.filter(({ sql }) => !told.has(sql) && isOurs(sql));
    for (const { sql } of fresh) told.add(sql);
    parts.push(`## ${name}\n`, ...(await sections(strapi, sent, fresh)));
  }
  await client.close();
  return parts.join('\n');
}

/** Strapi's own statements, of its stock routes, have another form of bindings, and are Strapi's. */
function isOurs(sql: string): boolean {
  return !/\$\d/.test(sql);
}

async function sections(
  strapi: Core.Strapi,
  sent: readonly Sent[],
  fresh: readonly Sent[],
): Promise<string[]> {
  const intro = `${sent.length} statements${fresh.length < sent.length ? `, of which ${fresh.length} are shown here first` : ''}.\n`;
  const plans: string[] = [];
  for (const statement of fresh) {
    const plan = await explain(strapi, statement, 'TEXT');
    plans.push(`\`\`\`\n${firstWords(statement.sql)}\n\n${plan}\n\`\`\`\n`);
  }
  return [intro, ...plans];
}

function firstWords(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim().slice(0, 200);
}
