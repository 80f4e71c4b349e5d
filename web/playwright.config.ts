import { defineConfig } from '@playwright/test';
import { browser } from './e2e/browser';

const baseURL = process.env.GUANXI_URL ?? 'http://localhost:8080';

const inBrowser = {
  browserName: 'chromium',
  launchOptions: await browser(),
  contextOptions: { reducedMotion: 'reduce' },
  screenshot: 'only-on-failure',
  trace: 'off',
} as const;

/**
 * Runs against the started platform (`./crm up -d`): `npm run e2e` tests it (with `--no-deps --project app` a part of that;
 * what stands in `e2e/alone` stops services), `npm run access` looks with axe at every page in
 * every state, `npm run screens` takes pictures, `npm run speed` measures.
 */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/wait-for-platform.ts',
  outputDir: 'test-results',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: { baseURL, locale: 'en' },
  projects: [
    { name: 'api', testDir: 'e2e/api', workers: 1 },
    { name: 'app', testDir: 'e2e/app', use: inBrowser, dependencies: ['api'] },
    { name: 'alone', testDir: 'e2e/alone', use: inBrowser, dependencies: ['app'] },
    { name: 'access', testDir: 'e2e/access', use: inBrowser },
    { name: 'screens', testDir: 'e2e/screens', use: inBrowser, workers: 1 },
    { name: 'speed', testDir: 'e2e/speed', use: inBrowser, workers: 1 },
  ],
});
