export interface paths {
  '/api/orders/count': unknown;
  '/api/orders/imports': unknown;
  '/api/orders/imports/{id}': unknown;
  '/api/orders/imports/{id}/errors': unknown;
  '/api/deals/count': unknown;
}
