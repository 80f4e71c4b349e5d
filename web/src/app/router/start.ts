import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './signed-in';

const home = createRoute({
  ...under,
  path: '/',
  component: lazyRouteComponent(() => import('../routes/home'), 'HomeRoute'),
});

export const startRoutes = [home] as const;
