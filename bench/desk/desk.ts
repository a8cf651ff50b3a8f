/** How long editors wait: from opening something to everything on it being there. */

import { launchChromium } from '../../scripts/browser/chromium';
import type { Archive } from '../growth/growth';
import { startServer } from '../http/server';
import { figure, progress, report, table } from '../report';
import { spreadOf } from '../statistics';
import { signIn } from './editor';
import { drawing, timeToFill, type View } from './views';

export interface DeskArchive extends Archive {
  name: string;
  views: View[];
}

const WARM_UP = 2;

/** Opens each view of each archive so many times, one archive after the other. Needs the built admin panel. */
export async function measureDesk(archives: readonly DeskArchive[], rounds: number): Promise<void> {
  const browser = await launchChromium();
  const rows: string[][] = [];
  for (const { name, url, views } of archives) {
    const server = await startServer(url, { withAdmin: true });
    const page = await signIn(browser, server.base);
    for (const view of views) {
      progress(`${name}: ${view.name}`);
      const random = drawing();
      const times: number[] = [];
      for (let round = -WARM_UP; round < rounds; round += 1) {
        const time = await timeToFill(page, server.base, view, random);
        if (round >= 0) times.push(time);
      }
      const { p50, p95 } = spreadOf(times);
      rows.push([name, view.name, figure(p50), figure(p95)]);
    }
    await page.context().close();
    await server.stop();
  }
  await browser.close();
  report('desk', table(['archive', 'opened', 'p50, ms', 'p95, ms'], rows), { rows });
}
