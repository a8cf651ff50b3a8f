/** Sources to cite, and to credit the lead picture to: pure. */
import type { SourceSuggestion } from '../reading/suggestion';
import { rounded } from '../reading/told';
import type { SuggestedArticle } from './article';
import { type ArticleText, passageAt, pieceAt } from './article-text';
import type { Cast, Member } from './cast';
import { type DraftSuggestion, PASSAGES } from './draft-suggestion';
import { plainWords, suggestionKey } from './key';
import type { KnownRecord } from './known-records';
import type { KnownSources } from './known-sources';
import type { ArticleReading } from './read-article';
import type { SourceProposal } from './suggested';

/** A source that a text names. */
export interface Credit {
  found: SourceSuggestion;
  name: string;
  sourceKind: string;
  target: SourceProposal['target'];
  /** The person or organization of the archive that it is. */
  record: KnownRecord | null;
}

/** Sources of one article that are looked up in the archive. */
const MOST = 50;
const LONGEST_NAME = 255;

/**
 * Whom a text rests on, in its order. Left out is who is not named, a document of which nobody is named as its author,
 * and the credit of a picture that is not the lead picture, because no field holds it.
 */
export function creditsOf(
  { sources }: Pick<ArticleReading, 'sources'>,
  cast: Cast,
  text: ArticleText,
  article: Pick<SuggestedArticle, 'leadFigure'>,
): Credit[] {
  return sources
    .filter(({ isUnnamed }) => !isUnnamed)
    .flatMap((found) => creditOf(found, cast, text, article) ?? [])
    .slice(0, MOST);
}

function creditOf(
  found: SourceSuggestion,
  cast: Cast,
  text: ArticleText,
  article: Pick<SuggestedArticle, 'leadFigure'>,
): Credit | null {
  const target = targetOf(found, text, article);
  const isDocument = found.sourceKind === 'document' || found.sourceKind === 'statement';
  const span = isDocument ? found.issuer : found.name;
  if (!target || !span) return null;
  const member = cast.at(span);
  const words = isDocument ? text.text.slice(span.start, span.end) : found.value;
  const name = nameOf(words, member).slice(0, LONGEST_NAME);
  if (plainWords(name) === '') return null;
  const sourceKind =
    member?.entity.kind === 'person' ? 'person' : isDocument ? issuerKind(member) : found.sourceKind;
  return { found, name, sourceKind, target, record: member?.meant?.record ?? null };
}

function targetOf(
  { covers, start }: SourceSuggestion,
  text: ArticleText,
  { leadFigure }: Pick<SuggestedArticle, 'leadFigure'>,
): SourceProposal['target'] | null {
  const isCaption = pieceAt(text, start)?.path[0] === 'leadFigure';
  if (covers !== 'figure' && !isCaption) return 'citations';
  const isOpen = leadFigure !== null && !leadFigure.credit && !leadFigure.creditText?.trim();
  return isOpen ? 'leadFigure.credit' : null;
}

/** “the Foreign Ministry” goes by its name; “Reuters” keeps its own, however the text writes it. */
function nameOf(words: string, member: Member | null): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (!member) return plain.replace(/^the\s+/i, '');
  if (member.meant) return member.meant.record.name;
  return plainWords(plain) === plainWords(member.entity.value) ? plain : member.entity.value;
}

/** What kind of source the issuer of a document is. */
function issuerKind(member: Member | null): string {
  const name = plainWords(member?.entity.value ?? '');
  return /\b(ministry|government|police|court|council|commission|embassy|parliament)\b/.test(name)
    ? 'official'
    : 'other';
}

export function sourceSuggestions(
  credits: readonly Credit[],
  known: KnownSources,
  text: ArticleText,
  { citations }: Pick<SuggestedArticle, 'citations'>,
): DraftSuggestion[] {
  const cited = citations.flatMap(({ source }) => source ?? []);
  const ids = new Set(cited.map(({ documentId }) => documentId));
  const names = new Set(cited.map(({ name }) => plainWords(name)));
  const found = new Map<string, DraftSuggestion>();
  for (const { found: credit, name, sourceKind, target, record } of credits) {
    const link =
      known.named(name) ?? known.named(credit.value) ?? (record && known.of(record.kind, record.row));
    if (target === 'citations' && ((link && ids.has(link.documentId)) || names.has(plainWords(name))))
      continue;
    const key = suggestionKey('source', name, target);
    const passage = passageAt(text, credit);
    const before = found.get(key);
    if (before) {
      before.mentions += 1;
      if (passage && before.passages.length < PASSAGES) before.passages.push(passage);
    }
    if (before || !passage) continue;
    found.set(key, {
      ...{ key, kind: 'source', at: credit.start, passages: [passage], mentions: 1 },
      ...{ confidence: rounded(credit.confidence), reason: credit.reason },
      proposal: { kind: 'source', name, sourceKind, link, target },
    });
  }
  return [...found.values()];
}
