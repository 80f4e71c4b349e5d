import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readListSearch } from '@/ui/list/list-search';
import { boardOfDeals, viewsOf } from './beforehand';
import { readHappened } from './happened';
import { under } from './signed-in';

const leads = createRoute({
  ...under,
  path: '/leads',
  validateSearch: readListSearch,
  loader: viewsOf('leads'),
  component: lazyRouteComponent(() => import('../routes/leads'), 'LeadsRoute'),
});

const lead = createRoute({
  ...under,
  path: '/leads/$leadId',
  validateSearch: readHappened,
  component: lazyRouteComponent(() => import('../routes/lead'), 'LeadRoute'),
});

const deals = createRoute({
  ...under,
  path: '/deals',
  validateSearch: readListSearch,
  loader: boardOfDeals,
  component: lazyRouteComponent(() => import('../routes/deals'), 'DealsRoute'),
});

const deal = createRoute({
  ...under,
  path: '/deals/$dealId',
  validateSearch: readHappened,
  component: lazyRouteComponent(() => import('../routes/deal'), 'DealRoute'),
});

const products = createRoute({
  ...under,
  path: '/products',
  validateSearch: readListSearch,
  loader: viewsOf('products'),
  component: lazyRouteComponent(() => import('../routes/products'), 'ProductsRoute'),
});

const product = createRoute({
  ...under,
  path: '/products/$productId',
  component: lazyRouteComponent(() => import('../routes/product'), 'ProductRoute'),
});

const orders = createRoute({
  ...under,
  path: '/orders',
  validateSearch: readListSearch,
  loader: viewsOf('orders'),
  component: lazyRouteComponent(() => import('../routes/orders'), 'OrdersRoute'),
});

const order = createRoute({
  ...under,
  path: '/orders/$orderId',
  validateSearch: readHappened,
  component: lazyRouteComponent(() => import('../routes/order'), 'OrderRoute'),
});

export const salesRoutes = [leads, lead, deals, deal, products, product, orders, order] as const;
