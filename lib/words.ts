import type messages from '../public/_locales/en/messages.json';

/** A key of the locale file. */
export type MessageKey = keyof typeof messages;

/** Looks a message up and puts `values` into its placeholders, in their order. */
export type Words = (key: MessageKey, ...values: string[]) => string;

/** `keyPart` on types. */
export type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

/** An id as it stands in a message key: `unclear-capacity` → `unclear_capacity`. */
export function keyPart<Id extends string>(id: Id): Underscored<Id> {
  return id.replaceAll('-', '_') as Underscored<Id>;
}
