import type { FullConfig } from '@playwright/test';

/** Fails at once, with what to do, where no platform answers. */
export default async function waitForPlatform(config: FullConfig): Promise<void> {
  const base = config.projects[0]?.use.baseURL ?? '';
  for (let attempt = 0; attempt < 30; attempt++) {
    const answer = await fetch(`${base}/session`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(
    `No platform answers at ${base}. Start it with ./crm up -d, or name another by GUANXI_URL.`,
  );
}
