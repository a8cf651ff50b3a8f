import '@strapi/strapi';
import { buildAdmin } from './starting/build-admin';
import { runToEnd } from './starting/one-line';

runToEnd(buildAdmin);
