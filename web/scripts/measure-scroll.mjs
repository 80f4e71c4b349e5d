/* global PerformanceObserver, requestAnimationFrame, performance */
// Scrolls the list of customers through its first 10,000 rows on a running platform and prints how smooth it was.
// GUANXI_URL=http://localhost:8080 npm run scroll -- [rows]
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const base = process.env.GUANXI_URL ?? 'http://localhost:8080';
const app = process.env.GUANXI_APP ?? base;
const rows = Number(process.argv[2] ?? 10_000);
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(() => localStorage.setItem('guanxi.language', 'en'));
await page.goto(base);
await page.getByRole('button', { name: 'Sign in' }).click();
await page.locator('input[name=username]').fill('sales-manager');
await page.locator('input[name=password]').fill('guanxi-demo');
await page.locator('button[type=submit]').click();
await page.getByRole('navigation').first().waitFor();
await page.goto(`${app}/accounts`);
await page.getByRole('grid').waitFor();

const result = await page.evaluate(async (wanted) => {
  const scroll = document.querySelector('[role=grid]').parentElement;
  const grid = document.querySelector('[role=grid]');
  const frames = [];
  const long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const height = grid.querySelector('tr[data-row]').getBoundingClientRect().height;
  const started = performance.now();
  let before = started;
  let waited = 0;
  while (scroll.scrollTop < wanted * height && waited < 600) {
    const top = scroll.scrollTop;
    scroll.scrollTop += 3 * height;
    const now = await frame();
    frames.push(now - before);
    before = now;
    waited = scroll.scrollTop === top ? waited + 1 : 0;
  }
  frames.sort((one, other) => one - other);
  const at = (share) => Math.round(frames[Math.floor(frames.length * share)] * 10) / 10;
  return {
    rows: Math.round((scroll.scrollTop + scroll.clientHeight) / height),
    drawn: grid.querySelectorAll('tr[data-row]').length,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    frames: frames.length,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: at(0.9999),
    framesOver50ms: frames.filter((took) => took > 50).length,
    longTasks: long.length,
    longestTask: Math.round(Math.max(0, ...long)),
  };
}, rows);
console.log(JSON.stringify(result, null, 2));
await browser.close();
