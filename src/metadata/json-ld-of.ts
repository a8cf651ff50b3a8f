/** From a document on the record to its JSON-LD. */
import type { Core } from '@strapi/strapi';
import type { DocumentKind } from '../record/kinds';
import type { Raw } from '../record/sql';
import type { Subject } from '../record/subjects';
import type { Addresses } from './addresses';
import { articleJsonLd } from './jsonld/article';
import { eventJsonLd } from './jsonld/event';
import { organizationJsonLd } from './jsonld/organization';
import { personJsonLd } from './jsonld/person';
import { sourceJsonLd } from './jsonld/source';
import { storyJsonLd } from './jsonld/story';
import { topicJsonLd } from './jsonld/topic';
import { readArticleMetadata } from './read/article';
import { readEventMetadata } from './read/event';
import { readOrganizationMetadata } from './read/organization';
import { readPersonMetadata } from './read/person';
import { readSourceMetadata } from './read/source';
import { readStoryMetadata } from './read/story';
import { readTopicMetadata } from './read/topic';

interface Asked {
  strapi: Core.Strapi;
  transaction: Raw;
  subject: Subject;
  addresses: Addresses;
}

const JSON_LD_OF: Record<DocumentKind, (asked: Asked) => Promise<object>> = {
  article: async ({ strapi, transaction, subject, addresses }) =>
    articleJsonLd(await readArticleMetadata(strapi, transaction, subject.key), addresses),
  person: async ({ strapi, transaction, subject, addresses }) =>
    personJsonLd(await readPersonMetadata(strapi, transaction, subject), addresses),
  organization: async ({ strapi, transaction, subject, addresses }) =>
    organizationJsonLd(await readOrganizationMetadata(strapi, transaction, subject), addresses),
  event: async ({ strapi, transaction, subject, addresses }) =>
    eventJsonLd(await readEventMetadata(strapi, transaction, subject), addresses),
  source: async ({ strapi, transaction, subject, addresses }) =>
    sourceJsonLd(await readSourceMetadata(strapi, transaction, subject), addresses),
  topic: async ({ strapi, transaction, subject, addresses }) =>
    topicJsonLd(await readTopicMetadata(strapi, transaction, subject), addresses),
  story: async ({ strapi, transaction, subject, addresses }) =>
    storyJsonLd(await readStoryMetadata(strapi, transaction, subject), addresses),
};

/** The JSON-LD of a document on the record, by schema.org's vocabulary. */
export function jsonLdOf(kind: DocumentKind, asked: Asked): Promise<object> {
  return JSON_LD_OF[kind](asked);
}
