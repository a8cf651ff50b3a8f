/** Questions to the desk's routes: remembered by their keys, asked again when the network was away. */
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type QueryKey, useMutation, useQuery, useQueryClient } from 'react-query';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 10_000;

type Client = ReturnType<typeof useFetchClient>;

export type Failure = 'network' | 'forbidden' | 'missing' | 'refused' | 'server';

export interface Answer<T> {
  data: T | undefined;
  /** Nothing to show yet. */
  isLoading: boolean;
  /** An answer is on its way; what is shown may be older. */
  isFetching: boolean;
  /** Why there is no new answer. After `network` it is asked again by itself. */
  failure: Failure | null;
  /** What the server said, where it said something. */
  reason: string | null;
  refetch: () => void;
}

export interface AskOptions {
  enabled?: boolean;
  /** Milliseconds for which an answer is good. */
  staleTime?: number;
  /** Milliseconds after which it is asked again. */
  refetchInterval?: number;
}

/** What kind of failure an error is. Without a status the server was not reached. */
export function failureOf(error: unknown): Failure {
  if (!isFetchError(error) || error.status === undefined) return 'network';
  const { status } = error;
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  return status < 500 ? 'refused' : 'server';
}

/** An answer to a question. The key says what the answer depends on; a changed key keeps the last answer in sight. */
export function useAsk<T>(
  key: QueryKey,
  ask: (client: Client, signal?: AbortSignal) => Promise<{ data: T }>,
  options: AskOptions = {},
): Answer<T> {
  const client = useFetchClient();
  const [failing, setFailing] = useState<Failure | null>(null);
  const query = useQuery<T, unknown>(
    ['dateline', ...(Array.isArray(key) ? key : [key])],
    async ({ signal }) => {
      try {
        const { data } = await ask(client, signal);
        setFailing(null);
        return data;
      } catch (error) {
        if (!signal?.aborted) setFailing(failureOf(error));
        throw error;
      }
    },
    {
      keepPreviousData: true,
      refetchOnWindowFocus: false,
      staleTime: options.staleTime ?? 30_000,
      cacheTime: 60_000,
      enabled: options.enabled ?? true,
      ...(options.refetchInterval !== undefined && { refetchInterval: options.refetchInterval }),
      retry: (_count, error) => failureOf(error) === 'network',
      retryDelay: (count) => Math.min(FIRST_WAIT * 2 ** count, LONGEST_WAIT),
    },
  );
  return {
    data: query.data,
    isLoading: query.isLoading && failing === null,
    isFetching: query.isFetching,
    failure: query.isError ? failureOf(query.error) : query.isFetching ? failing : null,
    reason: isFetchError(query.error) ? query.error.message : null,
    refetch: () => void query.refetch(),
  };
}

/** A change by one of the desk's routes; the questions whose keys begin so are asked again after it. */
export function useChange<In, Out = unknown>(
  change: (client: Client, input: In) => Promise<{ data: Out }>,
  changes: QueryKey[],
) {
  const client = useFetchClient();
  const queries = useQueryClient();
  return useMutation<Out, unknown, In>(async (input) => (await change(client, input)).data, {
    onSuccess: () => {
      for (const key of changes) {
        void queries.invalidateQueries(['dateline', ...(Array.isArray(key) ? key : [key])]);
      }
    },
  });
}
