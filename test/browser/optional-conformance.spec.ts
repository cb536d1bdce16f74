import { conform } from './harness/conform.ts';
import { test } from './harness/fixtures.ts';
import { OPTIONAL_SURFACES } from './harness/surfaces.ts';

test.use({ everySite: true });
conform(OPTIONAL_SURFACES);
