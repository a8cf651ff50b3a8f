/** Accepting and rejecting: changes of the form and of the archive, each told and with its way back. */
import { isFetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useChange } from '../../shared/ask';
import { useWords } from '../../shared/words';
import type { Opened } from './DecideDialog';
import { shortened } from './marks';
import {
  isAtOnce,
  knownRecord,
  type Proposal,
  patchOf,
  type RecordReference,
  type RoleProposal,
  type Suggested,
  titleOf,
} from './proposals';
import type { Rejection } from './unsaved-rejections';
import { useFormChanges } from './use-form-changes';
import { useRejections } from './use-rejections';

/** What was just done. */
export interface Done {
  text: string;
  /** Null where it is undone elsewhere. */
  undo: (() => void) | null;
}

/** A record that a dialog chose or made. */
export interface Decided {
  record: RecordReference | null;
  isNew: boolean;
}

/** Characters of what is told, and of what is kept of a rejection. */
const LONGEST = 80;
const LONGEST_KEPT = 400;

export function useDeciding(documentId: string | undefined, open: (opened: Opened | null) => void) {
  const t = useWords();
  const [waiting, setWaiting] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const rejections = useRejections(documentId);
  const change = useFormChanges();
  const addRole = useChange<RoleProposal>(
    ({ post }, { person, title, organization, attestedOn }) =>
      post('/dateline/suggestions/roles', {
        person: person.documentId,
        role: { title, organization: organization?.documentId ?? null, attestedOn },
      }),
    [['suggestions']],
  );

  /** Does one thing at a time, and says why where it cannot be done. */
  const attempt = async (key: string, act: () => Promise<void>) => {
    setWaiting(key);
    setFailure(null);
    try {
      await act();
      open(null);
    } catch (error) {
      setFailure(
        isFetchError(error) && error.status !== undefined ? error.message : t('suggestions.notDone'),
      );
    } finally {
      setWaiting(null);
    }
  };
  /** The suggestions leave; undoing brings them back. */
  const finish = (keys: string[], text: string, undo: (() => unknown) | null) => {
    setGone((before) => new Set([...before, ...keys]));
    setDone({
      text,
      undo:
        undo &&
        (() => {
          undo();
          setGone((before) => new Set([...before].filter((key) => !keys.includes(key))));
          setDone(null);
        }),
    });
  };
  const decided = ({ key }: Suggested, proposal: Proposal, { record, isNew }: Decided) =>
    attempt(key, async () => {
      const title = shortened(titleOf(proposal), LONGEST);
      if (proposal.kind === 'role') {
        await addRole.mutateAsync(proposal);
        return finish([key], t('suggestions.done.role', { title }), null);
      }
      const back = change(patchOf(proposal, record));
      const word = isNew ? 'suggestions.done.created' : (`suggestions.done.${proposal.kind}` as const);
      finish([key], t(word, { title: record?.label ?? title }), back);
    });
  const acceptTogether = (together: Suggested[]) =>
    attempt('all', async () => {
      const patch = together.flatMap(({ proposal }) => patchOf(proposal, knownRecord(proposal)));
      const keys = together.map(({ key }) => key);
      finish(keys, t('suggestions.done.all', { count: keys.length }), change(patch));
    });
  const rejectionOf = ({ key, proposal }: Suggested): Rejection => ({
    key,
    words: shortened(titleOf(proposal), LONGEST_KEPT),
  });

  return {
    waiting,
    failure,
    done,
    rejections,
    gone: new Set([...gone, ...rejections.unsent.map(({ key }) => key)]) as ReadonlySet<string>,
    decided,
    acceptTogether,
    accept: (suggestion: Suggested) => {
      const { proposal } = suggestion;
      if (!isAtOnce(proposal) && proposal.kind !== 'role') open({ suggestion, isCorrecting: false });
      else void decided(suggestion, proposal, { record: knownRecord(proposal), isNew: false });
    },
    reject: (suggestion: Suggested) => {
      const rejection = rejectionOf(suggestion);
      const title = shortened(rejection.words, LONGEST);
      void attempt(suggestion.key, async () => {
        await rejections.reject(rejection);
        finish([rejection.key], t('suggestions.done.rejected', { title }), () =>
          rejections.takeBack(rejection),
        );
      });
    },
    takeBackRejection: (rejection: Rejection) =>
      attempt(rejection.key, async () => {
        await rejections.takeBack(rejection);
        setGone((before) => new Set([...before].filter((key) => key !== rejection.key)));
        setDone(null);
      }),
  };
}
