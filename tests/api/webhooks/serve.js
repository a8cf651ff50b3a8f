/**
 * A Dateline that serves on a port that the system picks, in a process of its own. It says when it listens, and ends
 * with SIGTERM as a server does. Plain JavaScript, run by node itself.
 */
const { createStrapi } = require('@strapi/strapi');

async function serve([appDir, distDir]) {
  const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
  strapi.server.mount();
  strapi.server.httpServer.listen(0, '127.0.0.1', () => console.log('serving'));
}

serve(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
