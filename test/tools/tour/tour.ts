import type { Frame, Page } from '@playwright/test';
import type { Launched } from '../../browser/harness/chromium.ts';
import { openSurface, published, sendBy, shownText, typeDraft } from '../../browser/harness/drafts.ts';
import { choose, expectNoPrompt, pressInPrompt, promptFrame, sendAsIs } from '../../browser/harness/prompt.ts';
import { surfaceOf } from '../../browser/harness/surfaces.ts';
import type { Stop } from './stops.ts';

/** What became of one draft. */
export interface Visit {
  stop: Stop;
  /** `null`: it was not held. */
  held: { outcome: string; findings: { kind: string; clauses: string[] }[] } | null;
  published: string[];
  left: string;
}

/** Waits until the site has published or the prompt asks, whichever comes. */
async function heldOrSent(page: Page): Promise<Frame | null> {
  const asked = async (): Promise<Frame | null> => {
    const frame =
      promptFrame(page) ?? (await page.waitForEvent('framenavigated', (one) => one.url().includes('/prompt.html')));
    await frame.locator('[data-outcome]').waitFor();
    return frame;
  };
  const sent = page.waitForFunction(() => window.__published.length > 0).then(() => null);
  return Promise.race([asked(), sent]);
}

async function whatItSays(prompt: Frame): Promise<NonNullable<Visit['held']>> {
  return prompt.evaluate(() => ({
    outcome: document.querySelector('[data-outcome]')?.getAttribute('data-outcome') ?? '',
    findings: [...document.querySelectorAll('[data-finding]')].map((finding) => ({
      kind: finding.getAttribute('data-finding') ?? '',
      clauses: [...finding.querySelectorAll('.clause-source p')].map(
        (source) => source.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      ),
    })),
  }));
}

async function act(page: Page, prompt: Frame, choice: Stop['choice']): Promise<void> {
  switch (choice) {
    case 'escape':
      return pressInPrompt(prompt, 'Escape');
    case 'send-as-is':
      return sendAsIs(prompt);
    case 'edit':
    case 'save-for-later':
      return choose(prompt, choice);
    case 'state-capacity':
      await choose(prompt, choice);
      await choose(prompt, 'confirm');
      await page.waitForFunction(() => window.__published.length > 0);
      return;
    case 'route-to-clerk':
      await choose(prompt, choice);
      return choose(prompt, 'confirm');
  }
}

/**
 * Goes to one stop, writes its draft, sends it and makes its choice.
 * @returns what the prompt said, and what the site published
 */
export async function visit({ context }: Launched, stop: Stop): Promise<Visit> {
  const surface = surfaceOf(stop.surface);
  const page = await context.newPage();
  try {
    await openSurface(page, surface);
    await typeDraft(page, surface, stop.draft);
    await sendBy(page, surface, stop.gesture);
    const prompt = await heldOrSent(page);
    let held: Visit['held'] = null;
    if (prompt !== null) {
      held = await whatItSays(prompt);
      await act(page, prompt, stop.choice);
      await expectNoPrompt(page);
    }
    const texts = (await published(page)).map((entry) => entry.text);
    const left = texts.length > 0 ? '' : await shownText(page, surface);
    return { stop, held, published: texts, left };
  } finally {
    await page.close();
  }
}

/** One visit as lines to print. */
export function told({ stop, held, published: texts, left }: Visit): string {
  const { site, place } = surfaceOf(stop.surface);
  const lines = [`${site} · ${place} · by ${stop.gesture}`, `  draft      ${stop.draft}`];
  if (held === null) lines.push('  outcome    nothing flagged, the draft went at once');
  else {
    lines.push(`  outcome    ${held.outcome}`);
    for (const { kind, clauses } of held.findings)
      lines.push(`  finding    ${kind}: ${clauses.join('; ') || 'no clause'}`);
    lines.push(`  chosen     ${stop.choice}`);
  }
  for (const text of texts) lines.push(`  published  ${text.replaceAll('\n', ' ⏎ ')}`);
  if (texts.length === 0) lines.push(`  published  nothing; still in the composer: ${left}`);
  return lines.join('\n');
}
