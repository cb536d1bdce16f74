import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ledger } from '../../../lib/policy/ledger.ts';
import { readPacks } from './read-packs.ts';

writeFileSync(fileURLToPath(new URL('../../../docs/policies.md', import.meta.url)), ledger(readPacks()));
