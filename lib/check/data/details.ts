import type { Span } from '../draft.ts';
import { spokenMail } from '../forms/mail.ts';
import {
  accountNumbers,
  cardNumbers,
  ibans,
  ipAddresses,
  nationalInsurance,
  nhsNumbers,
  olderPlates,
  plates,
  postcodes,
  sortCodes,
} from '../forms/numbers.ts';
import { phonesIn } from '../forms/phone.ts';
import { namesUnknown } from '../read/names.ts';
import type { ReadDraft } from '../read.ts';
import { meeting, overlaps } from '../span.ts';
import { isOf, readsAsCouncil } from '../words/council.ts';
import { phrase } from '../words/pattern.ts';
import { STREET_ADDRESS } from './address.ts';
import { ORGANISATION, OWN_DETAILS, PRIVATE, ROLE } from './context.ts';
import { PERSON, VENUE } from './people.ts';

/** What the sentence of a detail, and the words right before that sentence, say of whose it is. */
interface Whose {
  own: boolean;
  role: boolean;
  private: boolean;
  organisation: boolean;
}

function whose(read: ReadDraft, span: Span): Whose {
  const { start, end } = read.sentenceOf(span);
  const around = { start: Math.max(0, start - 60), end };
  const near = { start: Math.max(around.start, span.start - 140), end: Math.min(end, span.end + 60) };
  return {
    own: read.says(near, OWN_DETAILS),
    role: read.says(around, ROLE),
    private: read.says(near, PRIVATE),
    organisation: read.says(around, ORGANISATION),
  };
}

const RING_ME = phrase`(?:ring|call|text|phone|message) me(?: back| instead)?`;
const MY_NUMBER = phrase`my (?:own |private |home |personal )?(?:mobile|number|landline|phone)`;

/** A number with nobody spoken of near it ('Ring 07700 900562'): the author's, or of what the author speaks about. */
function nobodys(read: ReadDraft, phone: Span): boolean {
  const { start, end } = read.sentenceOf(phone);
  const near = { start: Math.max(0, start - 80), end: end + 40 };
  if (/(?<!it)'s (?:[a-z]+ )?(?:landline|mobile|number|phone)/.test(read.slice(near))) return false;
  return !read.says(near, PERSON) && meeting(read.names(), near).length === 0 && !namesUnknown(read, { start, end });
}

/** A number or address that is told so that nobody falls for it. */
const SCAM = phrase`(?:scam(?:mers?|s)?|phishing|pretending|claiming to be|fraudsters?|(?:don't|do not) (?:click|answer|reply|ring back))`;

/** Telephone numbers of private people: not the author's, not an office's or a business's, not the council's. */
export function phones(read: ReadDraft): Span[] {
  const councils = new Set(read.councils.flatMap(({ phones: numbers }) => numbers));
  return phonesIn(read.text).filter((phone) => {
    if (phone.type === 'business' || councils.has(phone.national)) return false;
    const { own, role, private: secret } = whose(read, phone);
    if (read.says(read.sentenceOf(phone), SCAM)) return false;
    if (own && read.says(read.sentenceOf(phone), RING_ME)) return false;
    if (secret) return !read.says(read.sentenceOf(phone), MY_NUMBER);
    if (
      read.account === 'council-page' &&
      phone.type !== 'mobile' &&
      meeting(read.names(), read.sentenceOf(phone)).length === 0 &&
      !read.says(read.sentenceOf(phone), PERSON)
    )
      return false;
    return (
      !own &&
      !nobodys(read, phone) &&
      !(role && !(phone.type === 'mobile' && meeting(read.names(), read.sentenceOf(phone)).length > 0))
    );
  });
}

const ROLE_BOX =
  /^(?:(?:the|parish|deputy|town)?\.?clerk|office|enquir(?:y|ies)|admin|info|contact|hello|hi|mail|post|news(?:letter)?|support|help(?:desk)?|book(?:ings?)?|planning|press|media|team|sales|orders?|events?|secretary|treasurer|chair(?:man)?|president|editor|events?team|members?(?:hip)?|reception|noise|complaints|report|conduct|foi|data|dpo|webmaster|trustees?|noreply|tro|highways|customer[a-z.]*|feedback|volunteer(?:s|ing)?|council(?:lor)?|cllr[a-z._-]*|mayor|democratic[a-z.]*|elections?|bells|tower|cemetery|allotments?|hall|committee|service|services|jobs|reservations)[0-9]{0,3}@/;
const PUBLIC_BODY = /(?:^|\.)(?:gov\.uk|nhs\.uk|police\.uk|parliament\.uk|mod\.uk|sch\.uk|gov|gov\.wales|cymru)$/;

/** Private people's e-mail addresses: not roles' boxes, not those of public bodies, not the author's own. */
export function emails(read: ReadDraft): Span[] {
  const written = read.links().filter((link) => {
    if (link.type !== 'email' || ROLE_BOX.test(link.value) || PUBLIC_BODY.test(link.host)) return false;
    if (read.says(read.sentenceOf(link), SCAM)) return false;
    if (
      read.councils.some(
        ({ domains, emails: known }) => known.includes(link.value) || domains.some((domain) => isOf(link.host, domain)),
      )
    )
      return false;
    if (link.host.split('.').some(readsAsCouncil) || /council|parish/.test(link.host)) return false;
    const box = link.value.split('@', 1)[0] ?? '';
    const signed = read.text.lastIndexOf('--', link.start) > 0 && link.end > read.text.length - 4;
    const { own, role } = whose(read, link);
    const sentence = read.sentenceOf(link);
    if (role && meeting(read.names(), sentence).length === 0 && !read.says(sentence, PERSON)) return false;
    return !own && !signed && !(box.length > 2 && link.host.startsWith(box));
  });
  return [...written, ...spokenMail(read.text).filter((span) => !whose(read, span).own)];
}

const VEHICLE = phrase`(?:car|van|motor|personalised|vehicle|regs?|registration|(?:number ?)?plates?|driv(?:er|es|ing)|drove|park(?:ed|s|ing)|lorry|truck|motorbike|bike|golf|moped|scooter|morris|jag(?:uar)?|seat|peugeot|renault|citroen|mazda|suzuki|red light|mph|corsa|transit|audi|bmw|astra|focus|fiesta|yaris|qashqai|polo|micra|keeper|estate|hatchback|convertible|suv|4x4|pick-?up|hit and run|off the back of|tractor|minibus|clio|mini|volvo|merc(?:edes)?|ford|vauxhall|vw|nissan|toyota|honda|kia|skoda|tesla|rover|speeding|mot|horse ?box|trailer|lights)`;
const MINE = phrase`(?:mine|my (?:(?:little|old|new|red|blue|white|black|silver|green) ){0,3}(?:car|van|reg|registration|plate|own|fiesta|mini|motor|bike|thing)|me and my van|our van|its mine|is mine)`;
const NOT_PLATE = phrase`(?:ref|reference|permit|flight|model|serial|code|order|licence no|chip|grid|bus|fleet|fleet no|loco|part|tracking|parcel|form|service as)`;

/** 'at 12 the', 'in 20 min': small words about a number, which a plate in lower case can look like. */
const isPhrase = (plate: string) => /^(?:at|by|in|is|no|of|on|to|we) |(?:and|for|mph|the)$/.test(plate);

/** Registrations of other people's vehicles. */
export function registrations(read: ReadDraft): Span[] {
  const vehicle = read.has(VEHICLE);
  const upper = (span: Span) =>
    [...Array(span.end - span.start).keys()].every(
      (at) => !/[a-z]/.test(read.text.charAt(span.start + at)) || read.capital(span.start + at),
    );
  const now = plates(read.text).filter((span) => upper(span) || (vehicle && !isPhrase(read.slice(span))));
  const older = vehicle
    ? olderPlates(read.text).filter((span) => upper(span) && !now.some((other) => overlaps(span, other)))
    : [];
  const codes = postcodes(read.text);
  return [...now, ...older].filter((span) => {
    const sentence = read.sentenceOf(span);
    const before = { start: Math.max(0, span.start - 24), end: span.start };
    return (
      !read.says(sentence, MINE) &&
      !/(?<![a-z])my(?![a-z])/.test(read.slice(before)) &&
      !read.says(before, NOT_PLATE) &&
      !codes.some((code) => overlaps(code, span))
    );
  });
}

/** Whether a stretch gives an office's number, an association's account or a hall's address, and says nothing of anybody. */
export function givesContact(read: ReadDraft, stretch: Span): boolean {
  const numbers = [...phonesIn(read.text).filter(({ type }) => type !== 'mobile'), ...sortCodes(read.text)];
  return [...numbers, ...postcodes(read.text), ...read.all(STREET_ADDRESS)].some((contact) => {
    const sentence = read.sentenceOf(contact);
    const { role, organisation } = whose(read, contact);
    return (
      overlaps(contact, stretch) && (role || organisation || read.says(sentence, VENUE)) && !read.says(sentence, PERSON)
    );
  });
}

/** What a number of ten digits is a patient's near. */
const CARE = phrase`(?:nhs|wards?|hospital|patients?|vaccin[a-z]+|jabs?|blood|tests?|results?|prescriptions?|tablets|maternity|clinic|surgery|gp|doctors?|x-?rays?|scans?|medical|health|appointments?|referral|dentist|label|folder|form)`;
const ADDRESS_WORD = phrase`(?:ip|ips|address|posted|comments?|logs?|logged|traced|router|wi-?fi|account|user|submitted|resident|neighbour|sent|he|she|you|they|his|her|your|their|originating|login|traffic|server|browser|visitor|guestbook)`;
const VERSION = /(?:version|firmware|release|section|para|clause|policy|v|build|update|rule) ?$/;

/** Numbers that identify one person: National Insurance, NHS, bank, IBAN, IP. */
export function identifiers(read: ReadDraft): Span[] {
  const { text } = read;
  const nhs = nhsNumbers(text).filter((span) => read.says(read.sentenceOf(span), CARE) && !whose(read, span).own);
  const accounts = accountNumbers(text).filter(
    (span) => text.slice(span.start, span.end).replace(/\D/g, '').length >= 4,
  );
  const bank = [...sortCodes(text), ...ibans(text), ...cardNumbers(text)].filter((span) => {
    const near = text.slice(Math.max(0, span.start - 80), span.end + 80);
    const said =
      span.end - span.start > 14 ||
      /sort|account|acct?|a\/c|s\/c|bank|barclays|lloyds|iban|direct debit|bacs|pay|transfer|card/.test(near) ||
      accounts.some((other) => Math.abs(other.start - span.start) < 60);
    const { own, organisation } = whose(read, span);
    const named = meeting(read.names(), { start: span.start - 40, end: span.start }).some(
      ({ full, known, end }) => full && known && span.start - end < 24,
    );
    return said && !own && (named || !organisation) && !/\(me\)|my (?:bank|account|details)/.test(near);
  });
  const ips = ipAddresses(text).filter((span) => {
    const before = text.slice(Math.max(0, span.start - 12), span.start);
    return (
      !VERSION.test(before) &&
      (text.slice(span.start, span.end).includes(':') || read.has(ADDRESS_WORD) || !nobodys(read, span)) &&
      !whose(read, span).own
    );
  });
  const ni = nationalInsurance(text).filter(
    (span) =>
      !whose(read, span).own &&
      !read.says(read.sentenceOf(span), SCAM) &&
      (/(?<![a-z])(?:ni|nino|n\.i|ins|insurance)(?![a-z])/.test(
        text.slice(Math.max(0, span.start - 40), span.end + 40),
      ) ||
        !nobodys(read, span)),
  );
  return [...ni, ...nhs, ...bank, ...ips];
}
