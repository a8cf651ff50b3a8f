/** Webhooks as the server tells of them, and as the form holds them. */
import type { Delivery, Webhook } from '../../../webhooks/types';
import type { Kind } from '../../shared/kinds';

export type { Delivery };

/** What a webhook is about, with what that is called. */
export interface About {
  type: Exclude<Kind, 'article'>;
  documentId: string;
  label: string;
}

export type Told = Omit<Webhook, 'about'> & { about: About[] };

export interface Rules {
  /** Hours for which a former secret signs as well. */
  formerSecretHours: number;
  /** Days for which deliveries are kept. */
  keptDays: number;
  allowHttp: boolean;
}

export interface Values {
  name: string;
  url: string;
  types: Kind[];
  about: About[];
  enabled: boolean;
  /** When it is switched on: from now on, and not from where it stopped. */
  skipMissed?: boolean;
}

export const TYPES: readonly Kind[] = [
  'article',
  'person',
  'organization',
  'source',
  'event',
  'topic',
  'story',
];
export const SUBJECTS: readonly About['type'][] = [
  'person',
  'organization',
  'story',
  'topic',
  'event',
  'source',
];

export const EMPTY: Values = { name: '', url: '', types: [], about: [], enabled: true };

export function valuesOf({ name, url, types, about, enabled }: Told): Values {
  return { name, url, types, about, enabled };
}

/** As the server takes it. */
export function bodyOf({ about, ...values }: Values): object {
  return { ...values, about: about.map(({ type, documentId }) => ({ type, documentId })) };
}

/** How a webhook does, in one word of the desk's. */
export type State = 'off' | 'gone' | 'stopped' | 'failing' | 'good' | 'new';

export function stateOf({ enabled, disabledBecause, failingSince, deliveredAt }: Told): State {
  if (!enabled)
    return disabledBecause === 'gone' ? 'gone' : disabledBecause === 'failing' ? 'stopped' : 'off';
  if (failingSince !== null) return 'failing';
  return deliveredAt === null ? 'new' : 'good';
}
