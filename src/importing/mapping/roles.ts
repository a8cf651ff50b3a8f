/** Posts and terms of an export as roles. Pure. */
import { daysFrom, isDay } from '../../dates/calendar';
import type { DateContext } from '../dates/written';
import type { ImportedRole } from '../entity';
import { edtfOf, type Lost } from './fields';
import type { RoleMapping } from './mapping';
import { valuesAt } from './paths';
import { type Entry, lineOf } from './values';

/** Those with a title, in the order of the export; consecutive ones joined where the mapping says so. */
export function rolesOf(
  mapping: RoleMapping,
  { whole, part }: Entry,
  context: DateContext,
  lost: Lost,
): ImportedRole[] {
  const parts = mapping.each === undefined ? [part] : valuesAt(part, mapping.each);
  const roles = parts.flatMap((one): ImportedRole[] => {
    const entry: Entry = { whole, part: one };
    const title = lineOf(mapping.title, entry);
    const organization = lineOf(mapping.organization, entry);
    if (title === null) return [];
    return [
      {
        title,
        organization: organization ? { externalId: null, name: organization } : null,
        from: edtfOf(lineOf(mapping.from, entry), 'roles.from', context, lost),
        to: edtfOf(lineOf(mapping.to, entry), 'roles.to', context, lost),
        attestedOn: edtfOf(lineOf(mapping.attestedOn, entry), 'roles.attestedOn', context, lost),
      },
    ];
  });
  return mapping.joinWithinDays === undefined ? roles : joined(roles, mapping.joinWithinDays);
}

/** One term after another in the same post is one role. */
export function joined(roles: readonly ImportedRole[], withinDays: number): ImportedRole[] {
  const found: ImportedRole[] = [];
  const last = new Map<string, ImportedRole>();
  for (const role of roles) {
    const key = JSON.stringify([role.title, role.organization]);
    const before = last.get(key);
    if (before && follows(before.to, role.from, withinDays)) {
      before.to = role.to;
      continue;
    }
    const own = { ...role };
    last.set(key, own);
    found.push(own);
  }
  return found;
}

function follows(end: string | null, start: string | null, withinDays: number): boolean {
  if (end === null || start === null || !isDay(end) || !isDay(start)) return false;
  const days = daysFrom(end, start);
  return days >= -1 && days <= withinDays;
}
