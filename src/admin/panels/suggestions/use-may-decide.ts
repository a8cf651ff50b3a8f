/** What the editor may do with suggestions: what the server would refuse is left out. */
import { useForm } from '@strapi/strapi/admin';
import { uidOf } from '../../shared/kinds';
import { useMay, useMayManage } from '../../shared/may';

export interface May {
  /** The article's form can be changed. */
  change: boolean;
  reject: boolean;
  /** Onto a person's record. */
  addRole: boolean;
  create: Record<'person' | 'organization' | 'source' | 'event', boolean>;
}

const NOTHING = { person: false, organization: false, source: false, event: false };

export function useMayDecide(documentId: string | undefined): May {
  const isDisabled = useForm('useMayDecide', (state) => state.disabled);
  const mayWrite = useMayManage(documentId === undefined ? 'create' : 'update', uidOf('article'));
  const mayDecide = useMay('suggestions.decide');
  const change = mayWrite && !isDisabled;
  const addRole = useMayManage('update', uidOf('person'));
  const create = {
    person: useMayManage('create', uidOf('person')),
    organization: useMayManage('create', uidOf('organization')),
    source: useMayManage('create', uidOf('source')),
    event: useMayManage('create', uidOf('event')),
  };
  return {
    change,
    reject: change && mayDecide,
    addRole: addRole && mayDecide,
    create: mayDecide ? create : NOTHING,
  };
}
