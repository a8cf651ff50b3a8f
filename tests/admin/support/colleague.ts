/** Somebody with one of the newsroom's roles. */
import type { Desk } from './desk';
import { type Account, Editor } from './editor';

/** Invites them, lets them choose a password, and opens a browser of theirs. */
export async function openColleague(
  desk: Desk,
  role: 'Reporter' | 'News editor' | 'Researcher',
): Promise<{ account: Account; editor: Editor }> {
  const { body } = await desk.admin('GET', '/admin/roles');
  const { id } = (body as { data: { id: number; name: string }[] }).data.find(({ name }) => name === role)!;
  const account = {
    email: `${role.replace(' ', '-').toLowerCase()}@example.org`,
    password: 'Correct-horse-2',
  };
  const who = { firstname: role, lastname: 'Porter' };
  const invited = await desk.admin('POST', '/admin/users', { ...who, email: account.email, roles: [id] });
  const { registrationToken } = (invited.body as { data: { registrationToken: string } }).data;
  await desk.admin('POST', '/admin/register', {
    registrationToken,
    userInfo: { ...who, password: account.password },
  });
  const editor = await Editor.open(desk.browser, desk.dateline.base);
  await editor.logIn(account);
  return { account, editor };
}
