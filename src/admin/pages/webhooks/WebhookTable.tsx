/** All webhooks, with how they do. */
import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useMoment } from '../../shared/days';
import { Nothing } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { WebhookState } from './WebhookState';
import type { Told } from './webhook';

const COLUMNS = ['name', 'state', 'delivered', 'waiting'] as const;

export function WebhookTable({ webhooks }: { webhooks: Told[] }) {
  const t = useWords();
  const moment = useMoment();
  if (webhooks.length === 0) return <Nothing>{t('page.webhooks.none')}</Nothing>;
  return (
    <Table colCount={COLUMNS.length} rowCount={webhooks.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{t(`page.webhooks.column.${column}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {webhooks.map((webhook) => (
          <Tr key={webhook.id}>
            <Td>
              <Box paddingTop={2} paddingBottom={2} maxWidth="40rem">
                <Typography tag={Link} to={{ search: `?webhook=${webhook.id}` }} textColor="primary600">
                  {webhook.name}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                  {webhook.url}
                </Typography>
              </Box>
            </Td>
            <Td>
              <WebhookState webhook={webhook} />
            </Td>
            <Td>
              <Typography>{webhook.deliveredAt ? moment(webhook.deliveredAt) : '–'}</Typography>
            </Td>
            <Td>
              <Typography>{webhook.waiting}</Typography>
              {webhook.givenUp > 0 && (
                <Typography tag="p" variant="pi" textColor="danger600">
                  {t('page.webhooks.givenUp', { count: webhook.givenUp })}
                </Typography>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
