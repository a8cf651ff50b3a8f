/** What an item becomes: its state, its fields as a reader would see them, whom it links, what waits, what is lost. */
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useMoment } from '../../shared/days';
import { Nothing } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { Blocks } from './Blocks';
import { Losses } from './Losses';
import { NamesOf } from './NamesOf';
import type { Previewed, PreviewedFields } from './previewed';
import { Refused } from './Refused';
import { WaitingSuggestions } from './WaitingSuggestions';

export function Becomes({ previewed: { outcome, fields, suggestions } }: { previewed: Previewed }) {
  const t = useWords();
  const { refusal, title, kept, lost } = outcome;
  if (refusal) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="delta" textColor="danger700">
          {t('page.import.refused')}
        </Typography>
        <Refused of={outcome.file} refusal={refusal} />
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-testid="import-becomes">
      <Box role="status">
        <Badge>{t(`page.import.state.${outcome.outcome === 'refused' ? 'made' : outcome.outcome}`)}</Badge>
      </Box>
      {fields ? <Fields fields={fields} /> : <Typography variant="beta">{title}</Typography>}
      {kept.map(({ field, reason }) => (
        <Typography tag="p" key={field} variant="pi">
          {t('page.import.kept', { field, reason })}
        </Typography>
      ))}
      {fields && <Linked fields={fields} />}
      {outcome.kind === 'article' && (
        <Part title={t('page.import.suggests')}>
          <WaitingSuggestions suggestions={suggestions} />
        </Part>
      )}
      <Losses lost={lost} />
    </Flex>
  );
}

function Fields({ fields }: { fields: PreviewedFields }) {
  const t = useWords();
  const moment = useMoment();
  const { kicker, headline, name, standfirst, publishedOn, dateline, body, leadFigure } = fields;
  const lines = [publishedOn && moment(publishedOn), dateline].filter(Boolean).join(' · ');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {kicker && (
        <Typography variant="sigma" textColor="neutral600">
          {kicker}
        </Typography>
      )}
      <Typography tag="h3" variant="beta" style={{ overflowWrap: 'anywhere' }}>
        {headline ?? (typeof name === 'string' ? name : t('page.import.noHeadline'))}
      </Typography>
      {standfirst && <Typography variant="epsilon">{standfirst}</Typography>}
      <Byline fields={fields} />
      {lines && (
        <Typography variant="pi" textColor="neutral600">
          {lines}
        </Typography>
      )}
      {leadFigure && (
        <Part title={t('page.import.leadFigure')}>
          <Typography variant="pi">
            {[leadFigure.caption ?? leadFigure.alt, leadFigure.creditText].filter(Boolean).join(' · ')}
          </Typography>
        </Part>
      )}
      {body && <Blocks blocks={body} />}
    </Flex>
  );
}

function Byline({ fields: { bylineText, byline = [] } }: { fields: PreviewedFields }) {
  const t = useWords();
  if (bylineText) return <Typography variant="pi">{t('page.import.by', { names: bylineText })}</Typography>;
  if (byline.length === 0) return null;
  return (
    <Typography variant="pi">
      {t('page.import.by', { names: '' })}
      <NamesOf kind="person" targets={byline} />
    </Typography>
  );
}

function Linked({ fields }: { fields: PreviewedFields }) {
  const t = useWords();
  const { topics = [], people = [], organizations = [], citations = [] } = fields;
  const sources = citations.flatMap(({ source }) => source ?? []);
  const isNobody = topics.length + people.length + organizations.length + sources.length === 0;
  return (
    <Part title={t('page.import.linked')}>
      {isNobody && <Nothing>{t('page.import.nobodyLinked')}</Nothing>}
      <NamesOf kind="topic" targets={topics} />
      <NamesOf kind="person" targets={people} />
      <NamesOf kind="organization" targets={organizations} />
      <NamesOf kind="source" targets={sources} />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography tag="h4" variant="pi" fontWeight="bold">
        {title}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {children}
      </Flex>
    </Box>
  );
}
