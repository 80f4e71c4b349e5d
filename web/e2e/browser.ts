import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

/** Nothing here needs the network beyond the platform itself. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that npm brought, unpacked together with the libraries that a bare machine lacks. */
async function brought(): Promise<LaunchOptions> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const before = process.env.LD_LIBRARY_PATH;
  return {
    executablePath,
    args: [...chromium.args, ...quiet],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: before ? `${libraries}:${before}` : libraries,
    },
  };
}

/** An installed Chromium first, otherwise the one from npm: browser tests are never left out. */
export async function browser(): Promise<LaunchOptions> {
  if (process.env.GUANXI_BROWSER !== 'npm' && installed) {
    const root = process.getuid?.() === 0;
    return { executablePath: installed, args: root ? ['--no-sandbox', ...quiet] : quiet };
  }
  return brought();
}
