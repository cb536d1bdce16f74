import type { HandoverPlan } from '../clerk/handover.ts';
import { copyText } from './clipboard.ts';
import { download } from './download.ts';
import { openTab } from './open-tab.ts';

async function open(url: string): Promise<boolean> {
  try {
    await openTab(url);
    return true;
  } catch {
    return false;
  }
}

/** Carries out a plan. `false`: the browser refused, and the user has to copy by hand. */
export async function carryOut(plan: HandoverPlan): Promise<boolean> {
  switch (plan.how) {
    case 'open':
      return open(plan.url);
    case 'file':
      download(plan.name, plan.text, 'message/rfc822');
      return true;
    case 'copy':
      return copyText(plan.copy);
    case 'open-and-copy':
      return (await copyText(plan.copy)) && open(plan.url);
  }
}
