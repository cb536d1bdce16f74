import { composerLeft, finish, openSurface, publishedOnce, sendBy, typeDraft } from './harness/drafts.ts';
import { expect, test } from './harness/fixtures.ts';
import { type Gesture, SURFACES } from './harness/surfaces.ts';

const DRAFT = 'Happy birthday Mum, cake at four!\nBring the dog 🎂 too.';

for (const surface of SURFACES) {
  for (const gesture of Object.keys(surface.gestures) as Gesture[]) {
    test(`${surface.id} by ${gesture}: publishes what was typed, once`, async ({ plainPage: page }) => {
      await openSurface(page, surface);
      await typeDraft(page, surface, DRAFT);
      await sendBy(page, surface, gesture);
      await finish(page, surface);
      const [entry] = await publishedOnce(page);
      expect(entry).toMatchObject({ surface: surface.surface, place: surface.place, text: DRAFT, trusted: true });
      await composerLeft(page, surface, DRAFT);
    });
  }
}
