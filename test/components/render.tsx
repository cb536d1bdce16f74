import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { TrustProvider } from '../../components/button.tsx';
import { PacksProvider } from '../../components/packs.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { type Library, loadPacks } from '../../lib/policy/packs.ts';
import { words } from '../words.ts';

afterEach(cleanup);

/** Every pack that there is. */
export const library = await loadPacks();

// happy-dom is never idle.
globalThis.requestIdleCallback ??= (work) =>
  Number(setTimeout(() => work({ didTimeout: false, timeRemaining: () => 1 })));
globalThis.cancelIdleCallback ??= (handle) => clearTimeout(handle);

/** Components with the words of the locale file, the packs, and buttons that a test may press. */
export function framed(children: ReactNode, packs: Library = library) {
  return (
    <TrustProvider value={() => true}>
      <WordsProvider value={words}>
        <PacksProvider value={packs}>{children}</PacksProvider>
      </WordsProvider>
    </TrustProvider>
  );
}

/** Draws components as `framed`. */
export function draw(children: ReactNode, packs?: Library) {
  return render(framed(children, packs));
}
