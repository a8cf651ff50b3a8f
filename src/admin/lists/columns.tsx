/** Columns of the list of articles: section, citations, and how the checks stand. */
import { Badge, Typography } from '@strapi/design-system';
import { getFetchClient, type StrapiApp } from '@strapi/strapi/admin';
import DataLoader from 'dataloader';
import { useQuery } from 'react-query';
import type { ListColumns } from '../../bulk-edit/list-columns';
import { message, useWords } from '../shared/words';

interface Row {
  documentId: string;
  updatedAt?: string;
}

/** One request for the page of the list, whatever cells it has. Nothing is remembered here. */
const loader = new DataLoader<string, ListColumns | null>(
  async (documentIds) => {
    const { post } = getFetchClient();
    const { data } = await post<{ data: ListColumns[] }>('/dateline/articles/columns', { documentIds });
    const byId = new Map(data.data.map((columns) => [columns.documentId, columns]));
    return documentIds.map((documentId) => byId.get(documentId) ?? null);
  },
  { cache: false, maxBatchSize: 100 },
);

function useColumns({ documentId, updatedAt }: Row): ListColumns | null {
  const { data } = useQuery(['dateline', 'columns', documentId, updatedAt], () => loader.load(documentId), {
    staleTime: 30_000,
    refetchOnWindowFocus: false,
    retry: false,
  });
  return data ?? null;
}

function Section({ row }: { row: Row }) {
  return <Typography>{useColumns(row)?.section ?? '—'}</Typography>;
}

function Citations({ row }: { row: Row }) {
  return <Typography>{useColumns(row)?.citations ?? '—'}</Typography>;
}

function Checks({ row }: { row: Row }) {
  const t = useWords();
  const columns = useColumns(row);
  if (!columns) return <Typography>—</Typography>;
  const { errors, warnings } = columns;
  const [color, text] =
    errors > 0
      ? (['danger', t('checks.errors', { count: errors })] as const)
      : warnings > 0
        ? (['warning', t('checks.warnings', { count: warnings })] as const)
        : (['success', t('checks.ready')] as const);
  return (
    <Badge backgroundColor={`${color}100`} textColor={`${color}700`} data-testid="checks-state">
      {text}
    </Badge>
  );
}

interface List {
  displayedHeaders: { name: string }[];
  layout: { metadatas?: Record<string, unknown> };
}

const ADDED = [
  { name: 'datelineSection', label: message('column.section'), Cell: Section },
  { name: 'datelineCitations', label: message('column.citations'), Cell: Citations },
  { name: 'datelineChecks', label: message('column.checks'), Cell: Checks },
];

/** Adds the columns to the list of articles, and to no other. */
export function registerColumns(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (list: List) => {
    const { displayedHeaders, layout } = list;
    if (!layout.metadatas || !('embargoedUntil' in layout.metadatas)) return list;
    const added = ADDED.map(({ name, label, Cell }) => ({
      name,
      label,
      attribute: { type: 'custom' },
      searchable: false,
      sortable: false,
      cellFormatter: (row: Row) => <Cell row={row} />,
    }));
    // Behind the headline, where they are in sight on a small screen.
    const [first, rest] = [displayedHeaders.slice(0, 1), displayedHeaders.slice(1)];
    return { displayedHeaders: [...first, ...added, ...rest], layout };
  });
}
