import { expect, type Page } from '@playwright/test';

/** One of our own elements over the page, as a screen reader meets it: the page's tools do not see into it. */
export interface OurNode {
  role: string;
  name: string;
  focused: boolean;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Bare text, which repeats the name of what holds it. */
const TEXT = ['StaticText', 'InlineTextBox'];

/** Everything on the page that has a role and this name, closed shadow trees included. */
export async function spoken(page: Page, name: string | RegExp): Promise<OurNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  return nodes.flatMap((node) =>
    !node.ignored && !TEXT.includes(node.role?.value ?? '') && fits(node.name?.value ?? '')
      ? {
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
          focused: node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
        }
      : [],
  );
}

/** Waits until a screen reader would find exactly one thing of this name, and returns it. */
export async function expectSpoken(page: Page, name: string | RegExp): Promise<OurNode> {
  await expect.poll(async () => (await spoken(page, name)).length, { message: `${name} is there` }).toBe(1);
  return (await spoken(page, name))[0] as OurNode;
}
