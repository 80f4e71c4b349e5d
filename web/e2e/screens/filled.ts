import type { APIRequestContext } from '@playwright/test';
import { imports } from '../one-of-each';
import { create, json } from '../partner';
import { everyRoute } from '../routes';

interface Found {
  items: { id: string; version: number }[];
}

/** What the story leaves out: imports in every state, a team with somebody in it, and news for who takes the pictures. */
export async function filled(api: APIRequestContext): Promise<void> {
  const routes = await everyRoute(api);
  const { items: people } = await json<Found>(
    await api.get('/api/users?filter=username=in=(admin,sales-rep)&sort=username'),
  );
  const [admin, seller] = people;
  if (!('import-check' in routes && 'import-refused' in routes)) await imports(api, 'trade-fair');
  if (!('team' in routes)) {
    const team = await create<{ id: string }>(api, '/api/teams', { name: '华东销售 · East' });
    await json(
      await api.patch(`/api/users/${seller?.id}`, {
        data: { teamIds: [team.id] },
        headers: { 'If-Match': `"${seller?.version}"`, 'Content-Type': 'application/merge-patch+json' },
      }),
    );
  }
  await create(api, '/api/leads', { name: '沈嘉怡', company: '苏州云帆电子有限公司', ownerId: admin?.id });
}
