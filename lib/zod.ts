import * as z from 'zod/mini';

// zod probes `new Function` for speed; extension pages forbid it and would report a violation on every start.
z.config({ jitless: true });

export { z };
