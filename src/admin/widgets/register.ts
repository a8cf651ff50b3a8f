/** The widgets of the home page. */
import { CheckCircle, Duplicate, TrendUp, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { permissionOf } from '../shared/may';
import { message } from '../shared/words';

type Widget = Parameters<StrapiApp['widgets']['register']>[0];

export function registerWidgets(app: StrapiApp): void {
  const permissions = [permissionOf('home.read')];
  const ours = [
    {
      id: 'dateline-failing-checks',
      icon: WarningCircle,
      title: message('widget.failing'),
      permissions,
      component: async () => (await import('./FailingChecks')).default,
    },
    {
      id: 'dateline-look-alikes',
      icon: Duplicate,
      title: message('widget.lookAlikes'),
      permissions,
      component: async () => (await import('./LookAlikePairs')).default,
    },
    {
      id: 'dateline-coverage',
      icon: CheckCircle,
      title: message('widget.coverage'),
      permissions,
      component: async () => (await import('./Coverage')).default,
    },
    {
      id: 'dateline-most-named',
      icon: TrendUp,
      title: message('widget.mostNamed'),
      permissions,
      component: async () => (await import('./MostNamed')).default,
    },
  ];
  // What needs a hand stands before what was done.
  app.widgets.register(((others: unknown[]) => [...ours, ...others]) as unknown as Widget);
}
