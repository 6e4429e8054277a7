/** Words that mean the same in an interview, and words that tell nothing there. Used to recognize a question, never shown. */
import { stemOf, stemsIn } from './stems.ts';

/** Each line is one meaning; its first word stands for all. */
const MEANINGS = `
executive boss manager director principal ceo cfo coo vp vps supervisor president chief
calendar diary schedule appointment
clash conflicting overlap collide double simultaneous
email inbox mail correspondence message
leave leaving quit quitting resign resigning
pay salary earn earnings compensation wage remuneration money
start begin join
available availability
mistake error fail failed failure messed slip
confidential secret sensitive discreet discretion confidentiality
weakness weaknesses weak development
strength strengths best strong
insist demand
difficult hard challenging tough
travel trip
flight plane airport
expense receipt reimbursement claim
phone caller telephone
visitor guest
lobby reception receptionist
colleague coworker peer
conflict disagreement disagree argument
prioritize priority priorities prioritise urgent deadline deadlines workload
gatekeeper gatekeeping
attract interest appeal
protect guard shield
full packed crowded
avoid prevent
proactive initiative anticipate anticipated
event conference offsite
remote remotely distance hybrid virtual virtually
weekend evening night sunday overtime
tool software program system app
ai chatgpt copilot
leader leadership lead
improve improved improvement change changed
reference references referee recommendation recommend
gap unemployed
overqualified overqualification
competitor competing
resume cv career background history
company organization firm
office administration admin administrative
assistant secretary ea pa
goal goals ambition
year years
file files filing folder
accurate accuracy detail check careful
supplier vendor
angry rude shouting aggressive upset
interrupt interruption interruptions
vacation holiday
errand laundry dog
household domestic residence
fair share divide split balance
several three two multiple four
confident comfortable
`;

const MEANING = new Map(
  MEANINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map(stemOf);
      return [first, ...others].map((stem) => [stem, first] as const);
    }),
);

/** They are in any question, whatever it is about. */
const TELLS_NOTHING = new Set(
  `
go a about am an and any anybody anyone are as ask asked at be been between bit both but by can could day deal describe did do does
doing ever example for from get give going got had handle has hav have having he her here hi him his how i if im in into is it its
just keep kept kind kinds know last let little live look lot made make manage many matter me mean more most much my now of ok okay
on one or our ours own please position really right role say see she should so some somebody someone something sort speak stay still
such talk tell than that the their them then there these they thing think this those through time to today too up us use used ve
very want wanted was we well went were what when where which while who whom will willing with work working would you youd youll your
yours youv
`
    .trim()
    .split(/\s+/)
    .map(stemOf),
);

/** Turns of speech that mean what their words alone do not say, and the word that stands for each. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\babout (?:you|yourself)[.?!\s]*$|\bbit about (?:you|yourself)\b/g, 'introduce'],
  [/\bwork(?:ing)? from home\b|\bhome office\b/g, 'remote'],
  [/\b(?:a|one|two|five|ten|twenty|\d+) minutes?\b/g, 'moment'],
  [/\b(?:too much|more) (?:work|to do)\b|\bso much to do\b/g, 'priority'],
  [/\bnotice period\b/g, 'notice available'],
  [/\bdouble[- ]book\w*|\bsame (?:time|slot|hour)\b/g, 'clash'],
  [/\b(?:too|more|so|less) (?:senior|junior)\b|\bstep (?:back|down)\b|\b(?:bigger|smaller|too small|too big)\b/g, 'overqualified'],
  [
    /\b(?:not|nt|n’t|n't) work(?:ing)?\b|\bout of work\b|\bcareer break\b|\b(?:took|take|taking|taken) time off (?:from|between)\b|\bwithout a job\b/g,
    'gap',
  ],
  [/\bmov(?:e|ing) on\b|\b(?:change|changing|switch) jobs?\b|\banother job\b/g, 'leave'],
  [/\bfirst (?:\w+ )?(?:days?|weeks?|months?)\b/g, 'settle'],
  [/\b(?:saw|see|seen|seeing) \w*\s?coming\b|\babove and beyond\b/g, 'proactive'],
  [/\bdr(?:ew|aw|awn) (?:you )?to\b/g, 'attract'],
  [/\b(?:stands?|standing) out\b|\bsets? you apart\b|\bwhy should we (?:hire|choose|pick|take)\b/g, 'strength'],
  [/\bget(?:ting)? better\b|\bwork(?:ing)? on\b/g, 'weakness'],
  [/\b(?:any|your|you have|have any) questions?\b|\b(?:like|anything|turn|want) to ask\b/g, 'question'],
  [/\bwent wrong because\b|\b(?:got|get) \w+ wrong\b/g, 'mistake'],
  [/\bwhy (?:do you want|are you interested|would you like)\b/g, 'attract why'],
];

/** They say when, how long, how many or how far. A question is not known by them alone: “off” and “late” are said of anything. */
const CIRCUMSTANCES = new Set(
  'off sick late long short early often ago once month week year hour time last first next two five ten people number day away past small big'
    .split(' ')
    .map(stemOf)
    .map((stem) => MEANING.get(stem) ?? stem),
);

/** Does a word, as {@link meaningsIn} gives it, name a subject? */
export const namesSubject = (meaning: string): boolean => !CIRCUMSTANCES.has(meaning);

/** What a text speaks of: its telling words by meaning, each once. */
export function meaningsIn(text: string): ReadonlySet<string> {
  const plain = PHRASES.reduce((rest, [phrase, word]) => rest.replace(phrase, ` ${word} `), text.toLowerCase());
  return new Set(stemsIn(plain).flatMap(({ stem }) => (TELLS_NOTHING.has(stem) ? [] : (MEANING.get(stem) ?? stem))));
}
