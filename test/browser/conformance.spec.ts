import { conform } from './harness/conform.ts';
import { GUARDED_SURFACES } from './harness/surfaces.ts';

conform(GUARDED_SURFACES);
