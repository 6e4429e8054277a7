/** The other side in a sentence: a company wants an answer, decides and promises; a job does not. */
import { capitalized, isolated } from '../../lib/text.ts';
import { offerName, type Offer } from './offer.ts';

/** Who waits, answers and promises. */
export interface OtherSide {
  /** '' where no company is named. */
  readonly company: string;
  /** What the job is called; '' where the company says it all. */
  readonly job: string;
}

/** The other side of an offer. `name`: what the offer is called among the others; where that is the company, no other has the same. */
export function sideOf(offer: Offer, name: string): OtherSide {
  const company = offer.company.trim();
  if (company === '' && offer.kind === 'stay') return { company: 'your present employer', job: '' };
  return { company, job: name.trim() === company ? '' : offer.title.trim() || (company === '' ? name.trim() : '') };
}

/** The other side within a sentence. @example 'Acme', 'Acme (“EA to the CEO”)', 'the employer for “EA to the CEO”' */
export function sideWords({ company, job }: OtherSide): string {
  const said = job === '' ? '' : `“${isolated(job)}”`;
  if (company !== '') return isolated(company) + (said && ` (${said})`);
  return `the employer${said && ` for ${said}`}`;
}

/** The other side of an offer within a sentence, by its place (from 0): the company alone, where it is known. */
export function sideName(offer: Offer, index: number): string {
  return sideWords(sideOf(offer, offer.company.trim() || offerName(offer, index)));
}

/** Who holds an interview and decides after it, within a sentence. */
export function interviewerWords({ company, role }: { readonly company: string; readonly role: string }): string {
  return sideWords({ company: company.trim(), job: company.trim() === '' ? role.trim() : '' });
}

/** A sentence that begins with {@link sideWords}. */
export function fromSide(sentence: string): string {
  return /^(?:the|your) /.test(sentence) ? capitalized(sentence) : sentence;
}

/** That they wait for my answer. `by`: how it goes on, such as ' by Friday'. @example 'Acme wants an answer', 'Your answer on “EA to the CEO” is due' */
export function answerWords({ company, job }: OtherSide, by = '', isPast = false): string {
  const on = job === '' ? '' : ` on “${isolated(job)}”`;
  if (company === '') return `Your answer${on} ${isPast ? 'was' : 'is'} due${by}`;
  return `${fromSide(isolated(company))} ${isPast ? 'wanted' : 'wants'} an answer${on}${by}`;
}
