/** From files or pasted text to drafts: what came beside what it becomes, then all of them, then what came of each. */
import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAsk } from '../../shared/ask';
import { permissionOf } from '../../shared/may';
import { PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { Choices, type Chosen } from './Choices';
import { Give } from './Give';
import { LeaveGuard } from './LeaveGuard';
import { More } from './More';
import { Preview } from './Preview';
import { Report } from './Report';
import { Running } from './Running';
import { SourceList } from './SourceList';
import type { Settings } from './settings';
import type { Reading, Source } from './source';
import { useImport } from './use-import';

export default function ProtectedImportPage() {
  return (
    <Page.Protect permissions={[permissionOf('imports.make')]}>
      <ImportPage />
    </Page.Protect>
  );
}

function ImportPage() {
  const t = useWords();
  const settings = useAsk<{ data: Settings }>(['imports', 'settings'], ({ get }, signal) =>
    get('/dateline/imports/settings', { signal }),
  );
  return (
    <Page.Main>
      <Page.Title>{t('page.import.title')}</Page.Title>
      <Layouts.Header title={t('page.import.title')} subtitle={t('page.import.subtitle')} />
      <Layouts.Content>
        <PanelState answer={settings}>{({ data }) => <Importing settings={data} />}</PanelState>
      </Layouts.Content>
    </Page.Main>
  );
}

const NOTHING_TOLD: Reading = { format: null, mapping: '' };
/** Everything waits for an editor, nothing is public, nobody is made: the rest is to be asked for. */
const CAUTIOUS: Chosen = { apply: null, publish: false, create: false };

function Importing({ settings }: { settings: Settings }) {
  const [sources, setSources] = useState<Source[]>([]);
  const [reading, setReading] = useState(NOTHING_TOLD);
  const [chosen, setChosen] = useState(CAUTIOUS);
  const [selected, setSelected] = useState<string | null>(null);
  const { progress, state, start, stop, reset } = useImport(settings);
  const shown = sources.find(({ id }) => id === selected) ?? sources[0] ?? null;
  if (state === 'running' && progress) {
    return (
      <>
        <LeaveGuard />
        <Running progress={progress} onStop={stop} />
      </>
    );
  }
  if (state === 'done' && progress) {
    return (
      <Report
        progress={progress}
        onMore={() => {
          setSources([]);
          reset();
        }}
      />
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Give settings={settings} sources={sources} onSources={setSources} />
          <More settings={settings} reading={reading} onReading={setReading} />
          <SourceList
            sources={sources}
            selected={shown?.id ?? null}
            onSelect={setSelected}
            onRemove={(id) => setSources(sources.filter((source) => source.id !== id))}
          />
        </Flex>
      </Box>
      {shown && (
        <>
          <Choices
            chosen={chosen}
            count={sources.length}
            onChosen={setChosen}
            onStart={() => void start(sources, reading, chosen)}
          />
          <Preview key={shown.id} source={shown} reading={reading} settings={settings} />
        </>
      )}
    </Flex>
  );
}
