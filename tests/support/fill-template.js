/**
 * Boots Strapi once on the database of DATABASE_URL, so that its tables are there, and loads the demo archive
 * if asked to. Plain JavaScript, run by node itself: a boot inside Jest takes twice as long.
 */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

async function fill([appDir, distDir, template]) {
  const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
  if (template === 'demo') {
    const { loadDemo } = require(path.join(distDir, 'src', 'demo', 'load.js'));
    await loadDemo(strapi, {});
  }
  await strapi.destroy();
}

fill(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
