/** How strongly a document says it: a duty, an expectation, or good counsel. Strongest first. */
export const STRENGTHS = ['must', 'should', 'advice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Whom a clause speaks to. `council-page` is whoever writes as the council itself. */
export const BOUND = ['councillor', 'staff', 'public', 'council-page'] as const;
export type Bound = (typeof BOUND)[number];

/**
 * Where a clause holds. `social` is every social medium, `any` everything that is written or said. A site of the
 * extension whose id stands here is that channel.
 */
export const CHANNELS = [
  'facebook',
  'messenger',
  'x',
  'whatsapp',
  'youtube',
  'teams',
  'email',
  'sms',
  'video-call',
  'website',
  'mailing-list',
  'social',
  'any',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a reader looks for, in the order in which the reference shows it. */
export const TOPICS = [
  'capacity',
  'speaking-for-council',
  'formal-contact',
  'civility',
  'truth',
  'sharing',
  'personal-data',
  'confidentiality',
  'neutrality',
  'commercial',
  'copyright',
  'whatsapp',
  'email',
  'texting',
  'video-calls',
  'website',
  'who-runs-what',
  'removal-and-reports',
  'code-and-liability',
  'security',
  'wellbeing',
  'scope',
  'nations',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What the extension does about a clause: looks for it in the words of a draft, asks the author, leads to the clerk, or
 * only tells it in the reference.
 */
export const HANDLINGS = ['checked', 'prompted', 'routed', 'told'] as const;
export type Handling = (typeof HANDLINGS)[number];

/** Offices that may answer a councillor's question. Roles only: no pack names a person. */
export const ROLES = ['clerk', 'deputy-clerk', 'chair', 'vice-chair', 'office', 'monitoring-officer'] as const;
export type Role = (typeof ROLES)[number];

/** How the account that speaks is presented to readers. */
export const ACCOUNTS = ['personal', 'councillor', 'council-page'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What sort of writing it is, the same on every site. A `share` carries other people's words. */
export const SURFACES = ['post', 'comment', 'reply', 'message', 'share'] as const;
export type Surface = (typeof SURFACES)[number];

/** Parts of the United Kingdom whose law differs here. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];
