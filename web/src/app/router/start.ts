import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { areasOf } from '@/features/home/areas';
import { parts } from '../routes/home-parts';
import { under } from './signed-in';

const home = createRoute({
  ...under,
  path: '/',
  // its parts by role come at once with the page itself
  loader: ({ context }) => {
    for (const area of areasOf(context.session.user?.roles ?? [])) parts[area].preload();
  },
  component: lazyRouteComponent(() => import('../routes/home'), 'HomeRoute'),
});

export const startRoutes = [home] as const;
