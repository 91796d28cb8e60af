#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import './build-if-stale.mjs';

// Serves in this very process: the signals that npm passes on reach the server, and its clock starts with this command.
const cli = new URL('../dist/cli.js', import.meta.url);
process.argv = [process.execPath, fileURLToPath(cli), 'serve', ...process.argv.slice(2)];
await import(cli.href);
