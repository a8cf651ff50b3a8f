import { inLanguage } from '../direction';
import { TimelineDrawing } from '../drawings/timeline-drawing';
import type { Answers, Newsroom } from '../page';
import { pathWith, READER } from '../paths';
import { ArticleHead } from './article-head';
import { Body } from './body/body';
import { Cards, Cast, cardsOf, peopleOf } from './cast';
import { Corrections, RetractionNotice } from './corrections';
import { Figure } from './figure';
import { More } from './more';
import { Quotes } from './quotes';
import { Related } from './related';
import { Reports } from './reports';
import { Section } from './section';
import { Sources } from './sources';

interface ArticleViewProps {
  article: Answers['ArticlePage'];
  newsroom: Newsroom;
  isDraft?: boolean;
}

/** An article: what it says, and below it what the record knows of it. */
export function ArticleView({ article, newsroom, isDraft = false }: ArticleViewProps) {
  const people = peopleOf(article);
  return (
    <article class="article">
      {article.retracted && <RetractionNotice corrections={article.corrections} />}
      <ArticleHead article={article} newsroom={newsroom} isDraft={isDraft} />
      <Figure figure={article.leadFigure} sizes="(min-width: 64rem) 60rem, 100vw" first />
      <div class="article-columns">
        <Text article={article} people={people} />
        <Cast
          people={people.filter((person) => !isAuthorAlone(article, person))}
          organizations={article.organizations}
        />
      </div>
      <Cards people={people} />
      <Record article={article} newsroom={newsroom} isDraft={isDraft} />
    </article>
  );
}

function isAuthorAlone(article: Answers['ArticlePage'], { documentId }: Answers['PagePerson']): boolean {
  const isOf = (one: { documentId: string } | null) => one?.documentId === documentId;
  return !article.people.some(isOf) && !article.quotes.some(({ speaker }) => isOf(speaker));
}

function Text({ article, people }: { article: Answers['ArticlePage']; people: Answers['PagePerson'][] }) {
  const cards = cardsOf(people, article.mentions);
  return (
    <div class="article-body" {...inLanguage(article.language)}>
      <Body
        blocks={article.body}
        mentions={article.mentions}
        lead={article.dateline && <span class="dateline">{article.dateline}</span>}
        cardOf={(mention) => cards.get(mention) ?? null}
      />
    </div>
  );
}

/** What the record knows beyond the text; a part that would be empty is left out. */
function Record({ article, newsroom, isDraft }: Required<ArticleViewProps>) {
  const { corrections, quotes, events, timeline, citations, related } = article;
  const all =
    timeline.next && !isDraft
      ? pathWith(`${READER}/timeline`, { article: article.slug ?? article.documentId })
      : null;
  return (
    <>
      {corrections.length > 0 && (
        <Section id="corrections" title="Corrections" class="section-narrow">
          <Corrections corrections={corrections} />
        </Section>
      )}
      {timeline.entries.length > 0 && (
        <Section id="timeline" title="What happened before">
          <TimelineDrawing entries={timeline.entries} />
          <More href={all}>The whole timeline</More>
        </Section>
      )}
      {quotes.length > 0 && (
        <Section id="quotes" title="In their words">
          <Quotes quotes={quotes} />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title="What it reports">
          <Reports reports={events} entries={timeline.entries} />
        </Section>
      )}
      {citations.length > 0 && (
        <Section id="sources" title="What it rests on" class="section-narrow">
          <Sources citations={citations} />
        </Section>
      )}
      {related.length > 0 && (
        <Section id="related" title="Related">
          <Related articles={related} newsroom={newsroom} />
        </Section>
      )}
    </>
  );
}
