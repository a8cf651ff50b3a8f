/** What a page is: it asks the public API, and shows what comes. */
import type { FunctionComponent, VNode } from 'preact';
import { h } from 'preact';
import type { components, Dateline } from '../../clients/typescript/src';

/** The shapes of the API's answers, by name. */
export type Answers = components['schemas'];

/** What an address asks for. */
export interface Asked {
  /** The `:id` of the path: documentId or slug; empty where the path has none. */
  id: string;
  /** Parameters of the query: those that are given once. */
  query: Readonly<Record<string, string>>;
  /** Every parameter, with all of its values. */
  queryAll: Readonly<Record<string, readonly string[]>>;
}

/** What every page knows of the newsroom. */
export interface Newsroom {
  name: string;
  /** IANA name. */
  timeZone: string;
  /** BCP 47 code of the language in which summaries, events and topics are written. */
  language: string;
  /** This server, as others reach it, without a slash at the end. */
  server: string;
  /** Where an article's page is for the public: on the newsroom's site, or in the reader. */
  articleAddress(article: { documentId: string; slug: string | null }): string;
  /** The address of a static file of public/reader, which changes with its content. */
  asset(name: string): string;
}

/** What a page reads with. */
export interface Reading {
  /** The typed client of the public API, without credentials. */
  dateline: Dateline;
  asked: Asked;
  newsroom: Newsroom;
}

/** What stands in the head of a page. */
export interface Head {
  title: string;
  description?: string | null;
  /** The lasting address: a path of this server, or an absolute one. */
  canonical: string;
  /** Feeds of what the page is about: the path without its ending, `/api/people/nato/feed`. */
  feeds?: readonly { title: string; path: string }[];
  /** Other forms of the page. */
  alternates?: readonly { type: string; href: string; title: string }[];
  /** Open Graph and the like. */
  meta?: readonly { property: string; content: string }[];
  jsonLd?: object | null;
  /** The page is for nobody to find. */
  hidden?: boolean;
  /** Modules of public/reader that the page is better with, such as `search.js`. */
  scripts?: readonly string[];
}

/** A page in full: the question, what stands in the head, and the pure view. */
export interface PageParts<Data> {
  /** @throws DatelineError what the API refuses, MovedError where the page has another address */
  read(reading: Reading): Promise<Data>;
  head(data: Data, newsroom: Newsroom): Head;
  /** What stands in `main`: exactly one h1. */
  View: FunctionComponent<{ data: Data; newsroom: Newsroom }>;
}

/** A page that has been read. */
export interface Shown {
  head: Head;
  main: VNode;
}

export type Page = (reading: Reading) => Promise<Shown>;

/** Makes a page of its parts. */
export function page<Data>({ read, head, View }: PageParts<Data>): Page {
  return async (reading) => {
    const data = await read(reading);
    return {
      head: head(data, reading.newsroom),
      main: h(View, { data, newsroom: reading.newsroom }),
    };
  };
}

/** The page has another address now, to which the visitor is sent. */
export class MovedError extends Error {
  constructor(readonly path: string) {
    super(`Moved to ${path}`);
  }
}

/** What a link can lead to. */
export interface Linked {
  documentId: string;
  slug?: string | null;
}
