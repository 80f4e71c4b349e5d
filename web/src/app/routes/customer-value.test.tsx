import { cleanup, screen } from '@testing-library/react';
import { showPage } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['analyst'] };
const asked: string[] = [];
const none = ({ request }: { request: Request }) => {
  asked.push(new URL(request.url).pathname);
  return refuse(404, 'model-not-fitted');
};

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  may('models:read', 'models:write'),
  http.get('*/api/me/preferences', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/models/customer-value/versions', () => HttpResponse.json({ items: [] })),
  http.get('*/api/models/customer-value', none),
  http.get('*/api/models/customer-value/*', none),
);

describe('customer value before the first fit', () => {
  beforeEach(() => {
    localStorage.clear();
    asked.splice(0);
  });

  it('lets the model be fitted and asks for nothing that is not there', async () => {
    await showPage('/customer-value');
    expect(await screen.findByText('No model yet')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Fit the model' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Fit anew' })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('says who can fit it to those who may not', async () => {
    server.use(may('models:read'));
    await showPage('/customer-value');
    expect(await screen.findByText(/Somebody with the right to fit models/)).toBeVisible();
  });

  it('shows what was read last, with its age, while nobody answers', async () => {
    await showPage('/customer-value');
    await screen.findByText('No model yet');
    cleanup();
    server.use(http.get('*/api/models/customer-value/versions', () => refuse(503, 'away')));
    await showPage('/customer-value');
    expect(await screen.findByText(/cannot be refreshed now/)).toBeVisible();
    expect(screen.getByText('No model yet')).toBeVisible();
  });
});
