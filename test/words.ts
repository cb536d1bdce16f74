import type { Words } from '../lib/words.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The words of the locale file, filled in as a browser does it. */
export const words: Words = (key, ...values) => {
  const { message, placeholders = {} } = messages[key] as Message;
  return message.replace(/\$([a-z_]+)\$/g, (_, name: string) => {
    const place = Number(placeholders[name]?.content.slice(1));
    return values[place - 1] ?? '';
  });
};
