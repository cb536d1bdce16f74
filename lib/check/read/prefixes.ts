/** A beginning that a match may have: `open` while what follows it is not yet known. */
interface Beginning {
  text: string;
  open: boolean;
}

/** Longest beginning that is told apart. Five tell 'the council' from 'the meeting'. */
export const LONGEST = 5;
/** A class with more members is taken as any character. */
const MOST_MEMBERS = 12;

const EMPTY: Beginning[] = [{ text: '', open: true }];
const ANY: Beginning[] = [{ text: '', open: false }];
const DIGITS: Beginning[] = [...'0123456789'].map((text) => ({ text, open: false }));

const settled = ({ open, text }: Beginning) => !open || text.length >= LONGEST;

function join(heads: Beginning[], tails: Beginning[]): Beginning[] {
  if (tails === EMPTY || heads.every(settled)) return heads;
  if (heads === EMPTY) return tails;
  const out: Beginning[] = [];
  for (const head of heads) {
    if (settled(head)) out.push(head);
    else for (const tail of tails) out.push({ text: (head.text + tail.text).slice(0, LONGEST), open: tail.open });
  }
  return out;
}

/** Reads the part of the language of regular expressions that phrases use. Throws on any other. */
function reader(source: string) {
  let at = 0;

  function alternatives(): Beginning[] {
    const first = sequence();
    if (source[at] !== '|') return first;
    const out = [...first];
    while (source[at] === '|') {
      at += 1;
      out.push(...sequence());
    }
    return out;
  }

  function sequence(): Beginning[] {
    let heads = EMPTY;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') heads = join(heads, quantified());
    return heads;
  }

  function quantified(): Beginning[] {
    const part = atom();
    const sign = source[at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part;
    const none = sign === '?' || sign === '*' || (sign === '{' && source[at + 1] === '0');
    at = sign === '{' ? source.indexOf('}', at) + 1 : at + 1;
    if (source[at] === '?') at += 1;
    const some = sign === '?' ? part : part.map(({ text }) => ({ text, open: false }));
    return none ? [...some, ...EMPTY] : some;
  }

  function atom(): Beginning[] {
    const sign = source[at] ?? '';
    at += 1;
    switch (sign) {
      case '(':
        return group();
      case '[':
        return members();
      case '\\':
        at += 1;
        return escaped(source[at - 1] ?? '');
      case '^':
      case '$':
        return EMPTY;
      case '.':
        throw new Error(`A phrase may not hold a dot for any character: ${source}`);
      default:
        return [{ text: sign, open: true }];
    }
  }

  function group(): Beginning[] {
    const opening = /^\?(?:[:=!]|<[=!])/.exec(source.slice(at, at + 3))?.[0];
    if (!opening) throw new Error(`A phrase may only hold groups that capture nothing: ${source}`);
    at += opening.length;
    const inner = alternatives();
    at += 1;
    return opening === '?:' ? inner : EMPTY;
  }

  function members(): Beginning[] {
    const end = source.indexOf(']', at);
    const inner = source.slice(at, end);
    at = end + 1;
    if (/^\^|[a-z]-[a-z]|\\/.test(inner)) return ANY;
    const each = inner.replace(/(\d)-(\d)/g, (_, from: string, to: string) =>
      '0123456789'.slice(Number(from), Number(to) + 1),
    );
    return each.length > MOST_MEMBERS ? ANY : [...each].map((text) => ({ text, open: true }));
  }

  return { alternatives, done: () => at === source.length };
}

/** A class has many beginnings: after it nothing more is told apart. An escaped sign stands for itself. */
function escaped(sign: string): Beginning[] {
  if (sign === 'd') return DIGITS;
  return /[a-z]/i.test(sign) ? ANY : [{ text: sign, open: true }];
}

/**
 * The ways in which a match of a regular expression's source can begin, each of at most `LONGEST` characters; `''` where
 * it can begin with anything. So that an expression is only tried where it can match.
 */
export function prefixesOf(source: string): Set<string> {
  const read = reader(source);
  const out = new Set(read.alternatives().map(({ text }) => text));
  if (!read.done()) throw new Error(`A phrase that cannot be read: ${source}`);
  return out;
}
