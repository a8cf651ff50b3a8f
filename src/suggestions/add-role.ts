/** Adds a title to somebody who does not hold it. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { inRecordTransaction } from '../record/transaction';
import { holdsRole } from './roles';

export interface NewRole {
  title: string;
  /** documentId. */
  organization: string | null;
  /** EDTF. */
  attestedOn: string | null;
}

interface HeldRole extends Omit<NewRole, 'organization'> {
  id: number;
  from: string | null;
  to: string | null;
  organization: { documentId: string } | null;
}

/** The Document Service, as far as it is used here: its types know nothing of who changes. */
interface People {
  findOne(params: object): Promise<{ roles: HeldRole[] } | null>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
}

/**
 * @param by id of the admin user
 * @returns whether it was added; it was not where the person holds it already
 * @throws ValidationError (400) that names the field
 */
export function addRole(strapi: Core.Strapi, person: string, role: NewRole, by: number): Promise<boolean> {
  const people = strapi.documents(uidOf('person')) as unknown as People;
  return inRecordTransaction(strapi, [keyName('person', person)], async () => {
    const found = await people.findOne({
      documentId: person,
      populate: { roles: { populate: ['organization'] } },
    });
    const held = (found?.roles ?? []).map(({ organization, ...one }) => ({
      ...one,
      organization: organization?.documentId ?? null,
    }));
    if (!found || holdsRole(held, role)) return false;
    await people.update({ documentId: person, data: { roles: [...held, role], updatedBy: by } });
    return true;
  });
}
