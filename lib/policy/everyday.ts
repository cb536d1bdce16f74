import type { KindId } from 'which-hat:units';
import type { Channel, Topic } from './vocabulary.ts';

/**
 * What people type when they look for a topic, a channel or a kind of finding, where the clauses themselves use other
 * words. Keyed by the id; `satisfies` holds the topics and channels to the vocabulary.
 */
export const TOPIC_WORDS = {
  capacity: 'which hat two hats private personal account profile as a councillor disclaimer my own view off duty blog',
  'speaking-for-council':
    'on behalf official statement announce announcement spokesperson press media journalist promise we will commit',
  'formal-contact': 'official complaint complain report pothole fault request letter contact enquiry inbox dm message',
  civility:
    'rude rudeness slagging off slag slating bad-mouthing having a go insult insulting name calling bully bullying troll trolling abuse abusive offensive disrespectful sarcasm row argument nasty polite kind manners swearing swear',
  truth:
    'lie liar lying false rumour gossip fake news accuse accusation corrupt crook libel slander defamation fact check source',
  sharing: 'share repost retweet forward pass on like',
  'personal-data':
    'number plate car registration reg plate address phone telephone mobile email photo of a child date of birth bank medical health doxxing GDPR privacy private details data protection name and shame cctv dashcam doorbell',
  confidentiality:
    'secret private leak leaked exempt part two pink papers closed session behind closed doors legal advice tender staffing',
  neutrality:
    'purdah pre-election period election vote party politics political campaign candidate referendum petition propaganda',
  commercial: 'selling sell sale advert advertise advertising business promotion discount spam for hire',
  copyright: 'photo picture image copy paste newspaper article screenshot meme plagiarism credit permission',
  whatsapp: 'chat group chat messages app telegram signal',
  email: 'mail inbox mailbox gmail reply all cc attachment',
  texting: 'text sms mobile phone message',
  'video-calls': 'zoom teams skype online meeting video call',
  website: 'web site page link',
  'who-runs-what': 'admin administrator log in password moderator who posts who runs',
  'removal-and-reports':
    'delete deleted block blocked ban banned remove hide report complain complaint police monitoring officer',
  'code-and-liability': 'standards sued legal trouble breach sanction liable nolan disrepute',
  security: 'password hacked virus phishing update device computer laptop phone wifi',
  wellbeing: 'stress stressed break burnout mental health support upset',
  scope: 'about date review adopted out of date who does it apply',
  nations: 'wales welsh scotland scottish northern ireland devolved',
} satisfies Record<Topic, string>;

export const CHANNEL_WORDS: Partial<Record<Channel, string>> = {
  facebook: 'facebook fb page group post comment meta',
  messenger: 'messenger facebook fb dm direct message inbox',
  x: 'x twitter tweet tweets',
  whatsapp: 'whatsapp whats app wa group chat',
  youtube: 'youtube video',
  teams: 'teams microsoft',
  email: 'email e-mail mail',
  sms: 'sms text texting',
  'video-call': 'video call zoom teams',
  website: 'website web site',
  'mailing-list': 'newsletter mailchimp mailing list',
};

/** By kind of finding; a kind that is absent is found by its clauses' own words. */
export const KIND_WORDS: Partial<Record<KindId, string>> = {
  'unclear-capacity': 'which hat personal view disclaimer private account capacity',
  'speaks-for-council': 'we the council official announcement promise on behalf',
  'official-link': 'link linking council website url',
  'formal-business': 'complaint report pothole planning objection foi request casework',
  'personal-attack':
    'slagging off slag insult insulting idiot stupid mock having a go bad-mouthing name calling moron bully row',
  profanity: 'swearing swear bad language cursing rude words f word obscene',
  threat: 'threat threaten intimidate violence kill harm',
  discrimination: 'racist racism sexist sexism homophobic ageist ableist transphobic bigot gypsies travellers slur',
  allegation: 'accuse accusation corrupt crook fraud liar stole backhander brown envelope libel defamation',
  'unverified-claim': 'rumour gossip hearsay heard apparently fake news hoax unconfirmed',
  'copied-content': 'copyright photo picture copy paste article poster',
  'personal-data': 'number plate car reg phone number address name and shame photo child dox doxxing screenshot',
  confidential: 'leak secret closed session exempt pink papers screenshot',
  'political-advertising': 'purdah election vote party candidate campaign leaflet canvass',
  'commercial-promotion': 'advert selling sale business promote discount shop',
  persuasion: 'campaign support oppose petition propaganda self-promotion',
};
