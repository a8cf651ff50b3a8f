/** Webhooks: those that there are, one of them with what was sent to it, or the form for a new one. */
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useAsk } from '../../shared/ask';
import { permissionOf, useMay } from '../../shared/may';
import { PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { NewWebhook } from './NewWebhook';
import { OneWebhook } from './OneWebhook';
import { WebhookTable } from './WebhookTable';
import type { Rules, Told } from './webhook';

export default function ProtectedWebhooksPage() {
  return (
    <Page.Protect permissions={[permissionOf('webhooks.read')]}>
      <WebhooksPage />
    </Page.Protect>
  );
}

function WebhooksPage() {
  const t = useWords();
  const mayManage = useMay('webhooks.manage');
  const navigate = useNavigate();
  const parameters = new URLSearchParams(useLocation().search);
  const shown = parameters.get('webhook');
  const [fresh, setFresh] = useState<{ id: number; secret: string } | null>(null);
  const answer = useAsk<{ data: Told[]; meta: Rules }>(
    ['webhooks', 'list'],
    ({ get }, signal) => get('/dateline/webhooks', { signal }),
    { staleTime: 0, refetchInterval: 15_000 },
  );
  const one = answer.data?.data.find(({ id }) => String(id) === shown);
  const title = shown === 'new' ? t('page.webhooks.new') : (one?.name ?? t('page.webhooks.title'));
  const list = () => navigate({ search: '' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={shown ? undefined : t('page.webhooks.subtitle')}
        navigationAction={
          shown ? (
            <LinkButton tag={Link} to={{ search: '' }} variant="ghost" size="S" width="max-content">
              {t('page.webhooks.all')}
            </LinkButton>
          ) : undefined
        }
        primaryAction={
          !shown && mayManage ? (
            <Button startIcon={<Plus />} onClick={() => navigate({ search: '?webhook=new' })}>
              {t('page.webhooks.add')}
            </Button>
          ) : undefined
        }
      />
      <Layouts.Content>
        <PanelState answer={answer}>
          {({ data, meta }) => (
            <Flex direction="column" alignItems="stretch" gap={4}>
              {shown === 'new' && mayManage && (
                <NewWebhook
                  onMade={({ id, secret }) => {
                    setFresh({ id, secret });
                    navigate({ search: `?webhook=${id}` });
                  }}
                />
              )}
              {one && (
                <OneWebhook
                  key={one.id}
                  webhook={one}
                  rules={meta}
                  secret={fresh?.id === one.id ? fresh.secret : null}
                  onDeleted={list}
                />
              )}
              {!shown && <WebhookTable webhooks={data} />}
            </Flex>
          )}
        </PanelState>
      </Layouts.Content>
    </Page.Main>
  );
}
