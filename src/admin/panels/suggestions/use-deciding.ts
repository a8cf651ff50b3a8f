/** Accepting and rejecting: changes of the form and of the archive, each told and with its way back. */
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
import { useStanding } from './use-standing';

/** A record that a dialog chose or made. */
export interface Decided {
  record: RecordReference | null;
  isNew: boolean;
}

/** Characters of what is told, and of what is kept of a rejection. */
const LONGEST = 80;
const LONGEST_KEPT = 400;

/** @param open opens the dialog that has something to ask, or closes it */
export function useDeciding(documentId: string | undefined, open: (opened: Opened | null) => void) {
  const t = useWords();
  const rejections = useRejections(documentId);
  const change = useFormChanges();
  const addRole = useAddRole();
  const { attempt, finish, bringBack, gone, ...standing } = useStanding();

  const decided = async ({ key }: Suggested, proposal: Proposal, { record, isNew }: Decided) => {
    const title = shortened(record?.label ?? titleOf(proposal), LONGEST);
    const isDone = await attempt(key, async () => {
      if (proposal.kind === 'role') {
        await addRole(proposal);
        return finish([key], t('suggestions.done.role', { title }), null);
      }
      const word = isNew ? 'suggestions.done.created' : (`suggestions.done.${proposal.kind}` as const);
      finish([key], t(word, { title }), change(patchOf(proposal, record)));
    });
    if (isDone) open(null);
  };
  const acceptTogether = (together: Suggested[]) => {
    const patch = together.flatMap(({ proposal }) => patchOf(proposal, knownRecord(proposal)));
    const keys = together.map(({ key }) => key);
    finish(keys, t('suggestions.done.all', { count: keys.length }), change(patch));
  };
  const accept = (suggestion: Suggested) => {
    const { proposal } = suggestion;
    if (!isAtOnce(proposal) && proposal.kind !== 'role') open({ suggestion, isCorrecting: false });
    else void decided(suggestion, proposal, { record: knownRecord(proposal), isNew: false });
  };
  const reject = ({ key, proposal }: Suggested) => {
    const words = titleOf(proposal);
    const rejection = { key, words: shortened(words, LONGEST_KEPT) };
    const text = t('suggestions.done.rejected', { title: shortened(words, LONGEST) });
    void attempt(key, async () => {
      await rejections.reject(rejection);
      finish([key], text, async () => rejections.takeBack(rejection));
    });
  };
  const takeBackRejection = (rejection: Rejection) =>
    attempt(rejection.key, async () => {
      await rejections.takeBack(rejection);
      bringBack([rejection.key]);
    });
  return {
    ...standing,
    ...{ rejections, decided, acceptTogether, accept, reject, takeBackRejection },
    /** Keys of those that an older answer still holds. */
    gone: new Set([...gone, ...rejections.unsent.map(({ key }) => key)]) as ReadonlySet<string>,
  };
}

/** Puts a role onto a person's record. */
function useAddRole(): (role: RoleProposal) => Promise<unknown> {
  const add = useChange<RoleProposal>(
    ({ post }, { person, title, organization, attestedOn }) =>
      post('/dateline/suggestions/roles', {
        person: person.documentId,
        role: { title, organization: organization?.documentId ?? null, attestedOn },
      }),
    [['suggestions']],
  );
  return add.mutateAsync;
}
