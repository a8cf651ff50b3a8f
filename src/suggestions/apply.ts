/** Fills an article with the suggestions that are sure enough: pure. For imports, where no editor looks at each. */
import type { EventProposal, NamedProposal, QuoteProposal, SourceProposal, Suggested } from './suggested';

type Part = Record<string, unknown>;

/** An article as the Document Service takes it; relations as documentIds. */
export interface ArticleData {
  people?: string[];
  organizations?: string[];
  quotes?: Part[];
  events?: Part[];
  citations?: Part[];
  leadFigure?: Part | null;
  [field: string]: unknown;
}

export interface Applied<Data extends ArticleData = ArticleData> {
  data: Data & ArticleData;
  accepted: Suggested[];
  /** All others but those rejected, for an editor. */
  waiting: Suggested[];
  /** Those of the waiting that are sure enough, but need a record or a role that is not there. */
  toMake: Suggested[];
}

/**
 * Links people and organizations in the order of the text, behind those that are linked; adds quotes that somebody says,
 * events and sources that the archive holds, and the credit of the lead picture. What would have to be made is left to
 * the caller, because it concerns more than this article.
 *
 * @param least confidence, 0 to 1, from which a suggestion is accepted
 */
export function applySuggestions<Data extends ArticleData>(
  article: Data,
  suggestions: readonly Suggested[],
  least: number,
): Applied<Data> {
  const standing = suggestions.filter(({ isRejected }) => !isRejected);
  const accepted = new Set<Suggested>();
  const data: Data & ArticleData = { ...article };
  for (const suggestion of standing) {
    const change = suggestion.confidence >= least ? changeOf(data, suggestion, least) : null;
    if (!change) continue;
    Object.assign(data, change);
    accepted.add(suggestion);
  }
  const waiting = standing.filter((one) => !accepted.has(one));
  return {
    data,
    accepted: [...accepted],
    waiting,
    toMake: waiting.filter((one) => one.confidence >= least && isToMake(one)),
  };
}

/** The fields as they are with it; null where it has to wait. */
function changeOf(data: ArticleData, { proposal }: Suggested, least: number): ArticleData | null {
  switch (proposal.kind) {
    case 'person':
      return linked(data, 'people', proposal);
    case 'organization':
      return linked(data, 'organizations', proposal);
    case 'quote':
      return quoted(data, proposal);
    case 'event':
      return reported(data, proposal, least);
    case 'source':
      return proposal.target === 'citations' ? cited(data, proposal) : credited(data, proposal);
    case 'role':
      return null;
  }
}

function linked(
  data: ArticleData,
  field: 'people' | 'organizations',
  { link }: NamedProposal,
): ArticleData | null {
  return link && { [field]: [...new Set([...(data[field] ?? []), link.documentId])] };
}

/** A quote that nobody says would refuse the publication. */
function quoted(
  { quotes = [] }: ArticleData,
  { text, speaker, onBehalfOf, attribution, saidOn }: QuoteProposal,
): ArticleData | null {
  if (!speaker && !onBehalfOf && !attribution) return null;
  const quote = {
    ...{ text, attribution, saidOn },
    speaker: speaker?.documentId ?? null,
    onBehalfOf: onBehalfOf?.documentId ?? null,
  };
  return { quotes: [...quotes, quote] };
}

function reported(
  { events = [] }: ArticleData,
  { date, dateWords, passage, candidates: [likeliest] }: EventProposal,
  least: number,
): ArticleData | null {
  if (!likeliest || likeliest.confidence < least) return null;
  if (events.some(({ event }) => event === likeliest.documentId)) return null;
  const dateGiven = likeliest.date === date ? null : date;
  return { events: [...events, { event: likeliest.documentId, dateWords, dateGiven, passage }] };
}

function cited({ citations = [] }: ArticleData, { link }: SourceProposal): ArticleData | null {
  return link && { citations: [...citations, { source: link.documentId }] };
}

function credited({ leadFigure }: ArticleData, { link }: SourceProposal): ArticleData | null {
  return link && leadFigure ? { leadFigure: { ...leadFigure, credit: link.documentId } } : null;
}

/** Not what is doubtful: a name that may be somebody's of the archive. */
function isToMake({ proposal }: Suggested): boolean {
  if (proposal.kind === 'role') return true;
  if (proposal.kind === 'quote') return false;
  if (proposal.kind === 'source') return !proposal.link;
  if (proposal.kind === 'event') return proposal.candidates.length === 0;
  return !proposal.link && proposal.candidates.length === 0;
}
