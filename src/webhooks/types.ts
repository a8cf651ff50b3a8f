/** A webhook, what was sent to it, and what it answered. Instants are ISO 8601. */
import type { DocumentKind } from '../record/kinds';
import type { DocumentName } from './message/filter';

/** Why a webhook is off: an administrator said so, the receiver answered 410, or it failed for days. */
export type DisabledBecause = 'by-hand' | 'gone' | 'failing';

export interface Webhook {
  id: number;
  name: string;
  url: string;
  /** Which changes; none for all, as with `about`. */
  types: DocumentKind[];
  about: DocumentName[];
  enabled: boolean;
  disabledBecause: DisabledBecause | null;
  disabledAt: string | null;
  /** Until when the former secret signs as well; null where it does not. */
  formerSecretUntil: string | null;
  /** When a receiver last took a delivery. */
  deliveredAt: string | null;
  /** Since when it has taken none though it was asked. */
  failingSince: string | null;
  /** Deliveries that wait to be sent, or sent again. */
  waiting: number;
  /** Deliveries that it never took, of those that are kept. */
  givenUp: number;
  createdAt: string;
}

/** What an administrator says of it. */
export type WebhookSettings = Pick<Webhook, 'name' | 'url' | 'types' | 'about' | 'enabled'>;

export type DeliveryState = 'waiting' | 'delivered' | 'given-up';

export interface DeliveryAttempt {
  number: number;
  at: string;
  /** Milliseconds. */
  duration: number;
  status: number | null;
  error: string | null;
  /** The beginning of what was answered. */
  answer: string | null;
}

export interface Delivery {
  id: string;
  state: DeliveryState;
  isTest: boolean;
  /** Versions of the record that its first and last change made. */
  versions: { from: string; to: string } | null;
  changes: number;
  createdAt: string;
  nextAttemptAt: string | null;
  attempts: DeliveryAttempt[];
}
