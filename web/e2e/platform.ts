import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const state = process.env.GUANXI_STATE ?? '.guanxi';
const pidFile = (part: string) => resolve(root, state, 'pids', part);

/** Whether the platform under test is one that this checkout started, so that its parts may be stopped. */
export function isOurs(part: string): boolean {
  return existsSync(pidFile(part));
}

/** As the part would die by itself: nobody is told. */
export function kill(part: string): void {
  const [pid] = readFileSync(pidFile(part), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

/** Starts again whatever is not running; ends when all is healthy. */
export async function startAgain(): Promise<void> {
  await promisify(execFile)(resolve(root, 'crm'), ['up', '-d'], { cwd: root, maxBuffer: 10 * 1024 * 1024 });
}
