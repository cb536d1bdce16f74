import type { About, Kind } from '../kind.ts';
import type { Link } from '../read/links.ts';
import type { ReadDraft } from '../read.ts';
import { isOf, readsAsCouncil } from '../words/council.ts';
import { oneOf, phrase } from '../words/pattern.ts';

/** Site names that host many people's pages: there the first part of the path says whose it is. */
const path = (value: string) =>
  value
    .replace(/^[a-z]{2,10}:\/\//, '')
    .split(/[/?#]/)
    .slice(1, 3);

function isCouncils(link: Link, read: ReadDraft): boolean {
  if (
    read.councils.some(
      ({ domains, emails }) => domains.some((domain) => isOf(link.host, domain)) || emails.includes(link.value),
    )
  )
    return true;
  if (link.type === 'handle')
    return readsAsCouncil(link.host.replace(/_[a-z]{2,10}$/, '')) || /council/.test(link.host);
  const labels = link.host.split('.');
  const names = link.type === 'url' ? [...labels, ...path(link.value).map((part) => part.replace(/^@/, ''))] : labels;
  return names.some(
    (name, at) => readsAsCouncil(name) || (name === 'pc' && at > 0) || /(?:parish|town)-?council/.test(name),
  );
}

const SENDS_TO_OFFICE = phrase`${oneOf('the clerk', 'our clerk', 'clerk', 'parish office', 'the office', 'deputy clerk', 'town clerk')}`;

/** An office's own box, given so that somebody reaches the office; a newsletter's or a member's box does not do that. */
const OFFICE_BOX =
  /^(?:clerk|theclerk|parishclerk|parish\.clerk|deputyclerk|office|enquiries|admin|info|planning|foi|complaints|reception|bookings?)(?:[.+_-][a-z]+)?@/;

/** An office's box is given to reach the office; other addresses are, where the words around them send somebody there. */
function sendsToOffice(link: Link, read: ReadDraft): boolean {
  if (OFFICE_BOX.test(link.value)) return true;
  const { start, end } = read.sentenceOf(link);
  const around = [
    { start: Math.max(0, start - 80), end: link.start },
    { start: link.end, end },
  ];
  return around.some((words) => read.says(words, SENDS_TO_OFFICE));
}

export const about: About = {
  looksFor:
    "A link to the council's own site or page, or one of its addresses, given from an account that is not the council's, without saying in what capacity.",
  examples: {
    flag: [
      "Agenda's up for Tuesday, parish council site as ever: www.ashby-pc.example.org/agendas",
      'Follow @AshbyParishCouncil for the flood updates tonight',
      { text: 'Change of handle, same address: j.amos@ashby-pc.gov.uk', account: 'councillor' },
    ],
    pass: [
      "Personal view, not the council's: item 9 is the one to read. www.ashby-pc.example.org/agendas",
      'Report it to the clerk, she logs them all: clerk@ashby-pc.gov.uk',
      { text: 'Minutes are at www.ashby-pc.gov.uk/minutes', account: 'council-page' },
      'Tickets for the panto at www.ashbyplayers.example.org',
      'The county map is at https://www.leicestershire.gov.uk/roads',
    ],
  },
};

export const kind: Kind = {
  id: 'official-link',
  group: 'identity',
  calls: 'state-capacity',
  detect(read) {
    if (read.account === 'council-page' || read.statement()) return [];
    return read
      .links()
      .filter((link) => isCouncils(link, read))
      .filter((link) => !(link.type === 'handle' && link.start === 0))
      .filter((link) => !sendsToOffice(link, read))
      .map(read.toDraft);
  },
};
