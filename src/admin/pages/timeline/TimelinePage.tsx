/** Everything dated that the archive reports, to be looked over and exported. */
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page, useDebounce } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Answer, useAsk } from '../../shared/ask';
import { permissionOf } from '../../shared/may';
import { Nothing, PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { type Bucket, bucketFor, daysOfSpan, spanOfBuckets } from '../../timeline/bars';
import type { Span } from '../../timeline/marks';
import { useWidth } from '../../timeline/use-width';
import { CHART_HEIGHT, Chart } from './Chart';
import { EntryTable } from './EntryTable';
import { Export } from './Export';
import { FilterBar } from './FilterBar';
import { type Filter, parametersOf, readFilter, writeFilter } from './filter';
import { type EventPage, readWindow, type Window } from './read-window';

interface Histogram {
  data: Bucket[];
  meta: { by: string; open: number };
}

const SETTLES_AFTER = 180;

export default function ProtectedTimelinePage() {
  return (
    <Page.Protect permissions={[permissionOf('timeline.read')]}>
      <TimelinePage />
    </Page.Protect>
  );
}

function TimelinePage() {
  const t = useWords();
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo(() => readFilter(parameters), [parameters]);
  const asked = parametersOf(filter);
  const whole: Answer<Histogram> = useAsk(['histogram', 'whole', asked], ({ get }, signal) =>
    get('/dateline/timeline/histogram', { params: { ...asked, by: 'year' }, signal }),
  );
  const count = (whole.data?.data ?? []).reduce((sum, bucket) => sum + bucket.count, 0);
  return (
    <Page.Main>
      <Page.Title>{t('page.timeline.title')}</Page.Title>
      <Layouts.Header
        title={t('page.timeline.title')}
        subtitle={t('page.timeline.count', { count })}
        primaryAction={<Export parameters={asked} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <FilterBar
            filter={filter}
            onFilter={(next: Filter) => setParameters(writeFilter(next), { replace: true })}
          />
          <PanelState answer={whole}>
            {({ data }) =>
              data.length > 0 ? (
                <Shown key={JSON.stringify(asked)} asked={asked} buckets={data} />
              ) : (
                <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
                  <Nothing>{t('page.timeline.nothing')}</Nothing>
                </Box>
              )
            }
          </PanelState>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Shown({ asked, buckets }: { asked: Record<string, unknown>; buckets: Bucket[] }) {
  const t = useWords();
  const whole = useMemo(() => spanOfBuckets(buckets) as Span, [buckets]);
  const [span, setSpan] = useState(whole);
  const [selected, setSelected] = useState<string | null>(null);
  const [ref, width] = useWidth(900);
  const settled = useDebounce(span, SETTLES_AFTER);
  const days = daysOfSpan(settled);
  const by = bucketFor(settled);
  const window: Answer<Window> = useAsk(['timeline', 'window', asked, days], async ({ get }, signal) => ({
    data: await readWindow(
      async (params) => (await get<EventPage>('/dateline/timeline', { params, signal })).data,
      asked,
      settled,
    ),
  }));
  const density: Answer<Histogram> = useAsk(['histogram', asked, days, by], ({ get }, signal) =>
    get('/dateline/timeline/histogram', { params: { ...asked, ...days, by }, signal }),
  );
  const inView = (density.data?.data ?? []).reduce((sum, bucket) => sum + bucket.count, 0);
  const entries = window.data?.entries ?? [];
  return (
    <>
      <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
        <Box ref={ref} minHeight={`${CHART_HEIGHT}px`}>
          <Chart
            whole={whole}
            buckets={buckets}
            span={span}
            onSpan={setSpan}
            density={density.data?.data ?? []}
            entries={entries}
            width={width}
            selected={selected}
            onSelect={setSelected}
          />
        </Box>
      </Box>
      <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
        <Flex gap={2} paddingBottom={3} role="status" aria-live="polite">
          <Typography variant="pi" textColor="neutral600">
            {window.data &&
              t(`page.timeline.shown.${window.data.shown}`, { shown: entries.length, count: inView })}
          </Typography>
          {window.isFetching && <Loader small>{t('panel.loading')}</Loader>}
        </Flex>
        <PanelState answer={window}>
          {({ entries: rows }) => <EntryTable entries={rows} selected={selected} onSelect={setSelected} />}
        </PanelState>
      </Box>
    </>
  );
}
