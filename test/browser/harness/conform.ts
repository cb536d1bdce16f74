import {
  composerLeft,
  expectStated,
  finish,
  openSurface,
  published,
  publishedOnce,
  sendBy,
  shownText,
  typeDraft,
} from './drafts.ts';
import { stored } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { choose, expectNoPrompt, expectPrompt, pressInPrompt, promptFrame, sendAsIs } from './prompt.ts';
import { editorOf, type Gesture, type SurfaceCase } from './surfaces.ts';

const CLEAN = 'Happy birthday Mum, cake at four!\nBring the dog 🎂 too.';
// The first line is harmless: the Enter after it must pass even where no one can tell yet that it does not send.
const FLAGGED = 'Good evening 🎂 all.\nRing Mrs Jones on 07700 900123, she lives at 4 Mill Lane.';

/** The one suite for every surface: what the guard does to a draft there, and what it leaves alone. */
export function conform(surfaces: readonly SurfaceCase[]): void {
  for (const surface of surfaces) {
    const gestures = Object.keys(surface.gestures) as Gesture[];

    for (const gesture of gestures) {
      test(`${surface.id} by ${gesture}: a clean draft goes by the user's own event`, async ({ page }) => {
        await openSurface(page, surface);
        await typeDraft(page, surface, CLEAN);
        await sendBy(page, surface, gesture);
        await finish(page, surface);
        const [entry] = await publishedOnce(page);
        expect(entry).toMatchObject({ surface: surface.surface, place: surface.place, text: CLEAN, trusted: true });
        expect(promptFrame(page)).toBeUndefined();
      });

      test(`${surface.id} by ${gesture}: a flagged draft is held, edited, held again and sent once`, async ({
        page,
      }) => {
        await openSurface(page, surface);
        await typeDraft(page, surface, FLAGGED);
        await sendBy(page, surface, gesture);
        let prompt = await expectPrompt(page, 'revise');
        expect(await published(page)).toEqual([]);

        if (gesture === 'key') await pressInPrompt(prompt, 'Escape');
        else await choose(prompt, 'edit');
        await expectNoPrompt(page);
        expect(await published(page)).toEqual([]);
        expect(await shownText(page, surface)).toBe(FLAGGED);
        await expect(editorOf(page, surface)).toBeFocused();
        await page.keyboard.type(' Ta');
        await expect.poll(() => shownText(page, surface)).toBe(`${FLAGGED} Ta`);

        await sendBy(page, surface, gesture);
        prompt = await expectPrompt(page, 'revise');
        await sendAsIs(prompt);
        await finish(page, surface);
        const [entry] = await publishedOnce(page);
        expect(entry).toMatchObject({ surface: surface.surface, place: surface.place, text: `${FLAGGED} Ta` });
        await expectNoPrompt(page);
        await composerLeft(page, surface, `${FLAGGED} Ta`);
        expect(await published(page)).toHaveLength(1);
      });
    }

    // What happens in the prompt does not differ from place to place: one of each sort on each site.
    if (surface !== surfaces.find(({ site, surface: sort }) => site === surface.site && sort === surface.surface))
      continue;

    test(`${surface.id}: for the clerk, saved, and sent with a statement`, async ({ page, guarded }) => {
      const gesture = gestures[0] ?? 'button';
      await openSurface(page, surface);
      await typeDraft(page, surface, FLAGGED);
      await sendBy(page, surface, gesture);
      let prompt = await expectPrompt(page);
      await choose(prompt, 'route-to-clerk');
      await choose(prompt, 'confirm');
      await expectNoPrompt(page);
      expect(await shownText(page, surface)).toBe(FLAGGED);

      await sendBy(page, surface, gesture);
      prompt = await expectPrompt(page);
      await choose(prompt, 'save-for-later');
      await expectNoPrompt(page);
      expect(await shownText(page, surface)).toBe(FLAGGED);
      expect(JSON.stringify(await stored(guarded))).toContain('Ring Mrs Jones');
      expect(await published(page)).toEqual([]);

      await sendBy(page, surface, gesture);
      prompt = await expectPrompt(page);
      await choose(prompt, 'state-capacity');
      const statement = await prompt.locator('textarea').inputValue();
      await choose(prompt, 'confirm');
      // A statement does not settle personal data: that is asked again, with the statement in the draft.
      prompt = await expectPrompt(page, 'revise');
      await sendAsIs(prompt);
      await finish(page, surface);
      const [entry] = await publishedOnce(page);
      expectStated(entry?.text, FLAGGED, statement);
    });
  }
}
