/** An editor who is signed in to the admin panel, in a browser. */
import type { Browser, Page } from 'playwright-core';

const ADA = { firstname: 'Ada', lastname: 'Stone', email: 'ada@example.org', password: 'Correct-horse-1' };

const PATIENCE = 120_000;

/** Registers the first administrator where nobody is, signs in, and leaves the home page open. */
export async function signIn(browser: Browser, base: string): Promise<Page> {
  await fetch(`${base}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADA),
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  // The tour of Strapi would stand in front of everything.
  await context.addInitScript(`localStorage.setItem('STRAPI_GUIDED_TOUR', '{"enabled":false}')`);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${base}/admin/auth/login`);
  await page.fill('[name=email]', ADA.email);
  await page.fill('[name=password]', ADA.password);
  await page.click('button[type=submit]');
  await page.getByRole('heading', { name: /Hello/ }).waitFor();
  return page;
}
