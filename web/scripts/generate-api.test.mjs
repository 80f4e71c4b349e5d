// @vitest-environment node
import { committed, generate } from './generate-api.mjs';

describe('the types of the API', () => {
  it('are those of docs/api; otherwise run `npm run api`', async () => {
    for (const [name, text] of Object.entries(await generate())) expect(committed(name), name).toBe(text);
  }, 30_000);
});
