import type { Core } from '@strapi/strapi';
import { SingleBar } from 'cli-progress';
import { mayImprovise } from '../../database/embedded';
import { loadDemo } from '../../src/demo/load';

type OnProgress = (done: number, total: number) => void;

const MARKER = { type: 'dateline', key: 'demo' };

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const own = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  for (const { uid } of own) {
    if ((await strapi.db.query(uid).count()) > 0) {
      return false;
    }
  }
  return true;
}

function progressBar(): { onProgress: OnProgress; end: () => void } {
  const bar = new SingleBar({ format: 'Loading the demo archive {bar} {value}/{total}', hideCursor: true });
  if (!process.stdout.isTTY) {
    console.log('Loading the demo archive.');
    return { onProgress: () => undefined, end: () => undefined };
  }
  bar.start(1, 0);
  return {
    onProgress: (done, total) => {
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

/**
 * Loads the demo archive once into an embedded database that is still empty; an editor who deletes it all does not
 * get it back. One transaction, so that a start that is killed half way leaves an empty database, not half an archive.
 */
export async function loadDemoOnce(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(MARKER);
  if (!mayImprovise(process.env) || (await store.get({})) || !(await isEmpty(strapi))) {
    return;
  }
  const { onProgress, end } = progressBar();
  try {
    await strapi.db.transaction(async () => {
      await loadDemo(strapi, { onProgress });
      await store.set({ value: new Date().toISOString() });
    });
  } finally {
    end();
  }
}
