#!/usr/bin/env node
import { buildStep, clientStep } from './stale.mjs';

// By digest of contents, not by time: a fresh checkout has new times everywhere and may still be built.
if (clientStep.isStale() || buildStep.isStale()) await import('./build.mjs');
