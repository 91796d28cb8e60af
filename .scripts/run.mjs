import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';

/** Runs one installed tool with this very node; ends the process with the tool's exit code when it fails. */
export const runTool = (script, args, environment = {}) => {
  const { status, error } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};
