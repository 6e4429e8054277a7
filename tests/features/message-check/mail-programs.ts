/** How mail programs set a message apart that is answered: what stands between the answer and the quoted text, as they write it. */

/** By program and language. `>` ones put an angle before each quoted line. */
export const MAIL_PROGRAMS: Readonly<Record<string, { readonly head: string; readonly isMarked?: boolean }>> = {
  'Gmail, English': { head: 'On Tue, May 12, 2026 at 4:10 PM Priya Shah <priya@example.com> wrote:' },
  'Gmail, English, wrapped': {
    head: 'On Tue, May 12, 2026 at 4:10 PM Priya Shah, Head of Talent EMEA\n<priya.shah@a-rather-long-company-name.example.com>\nwrote:',
  },
  'Gmail, Danish': { head: 'Den tirs. 12. maj 2026 kl. 16.10 skrev Priya Shah <priya@example.com>:' },
  'Gmail, Dutch': { head: 'Op di 12 mei 2026 om 16:10 schreef Priya Shah <priya@example.com>:' },
  'Gmail, Norwegian': { head: 'tir. 12. mai 2026 kl. 16:10 skrev Priya Shah <priya@example.com>:' },
  'Gmail, Finnish': { head: 'ti 12. toukok. 2026 klo 16.10 Priya Shah (priya@example.com) kirjoitti:' },
  'Gmail, Turkish': { head: 'Priya Shah <priya@example.com>, 12 May 2026 Sal, 16:10 tarihinde şunu yazdı:' },
  'Gmail, Czech': { head: 'út 12. 5. 2026 v 16:10 odesílatel Priya Shah <priya@example.com> napsal:' },
  'Gmail, Korean': { head: '2026년 5월 12일 (화) 오후 4:10, Priya Shah <priya@example.com>님이 작성:' },
  'Gmail, Japanese': { head: '2026年5月12日(火) 16:10 Priya Shah <priya@example.com>:' },
  'Gmail, Spanish': { head: 'El mar, 12 may 2026 a las 16:10, Priya Shah (<priya@example.com>) escribió:' },
  'Gmail, Polish': { head: 'wt., 12 maj 2026 o 16:10 Priya Shah <priya@example.com> napisał(a):' },
  'Outlook, English': { head: 'From: Priya Shah\nSent: Tuesday, May 12, 2026 4:10 PM\nTo: Anna Kowalska\nSubject: RE: Interview' },
  'Outlook, German': { head: 'Von: Priya Shah\nGesendet: Dienstag, 12. Mai 2026 16:10\nAn: Anna Kowalska\nBetreff: AW: Interview' },
  'Outlook, Danish': { head: 'Fra: Priya Shah\nSendt: 12. maj 2026 16:10\nTil: Anna Kowalska\nEmne: SV: Interview' },
  'Outlook, Dutch': { head: 'Van: Priya Shah\nVerzonden: dinsdag 12 mei 2026 16:10\nAan: Anna Kowalska\nOnderwerp: RE: Interview' },
  'Outlook, Italian': { head: 'Da: Priya Shah\nInviato: martedì 12 maggio 2026 16:10\nA: Anna Kowalska\nOggetto: R: Interview' },
  'Outlook, Swedish': { head: 'Från: Priya Shah\nSkickat: den 12 maj 2026 16:10\nTill: Anna Kowalska\nÄmne: SV: Interview' },
  'Outlook, Polish': { head: 'Od: Priya Shah\nWysłano: wtorek, 12 maja 2026 16:10\nDo: Anna Kowalska\nTemat: RE: Interview' },
  'Outlook, Japanese': { head: '差出人: Priya Shah\n送信日時: 2026年5月12日 16:10\n宛先: Anna Kowalska\n件名: RE: Interview' },
  'Outlook, stars': {
    head: '*From:* Priya Shah <priya@example.com>\n*Sent:* Tuesday, May 12, 2026 4:10 PM\n*To:* Anna Kowalska\n*Subject:* RE: Interview',
  },
  'Outlook, one line': { head: 'From: Priya Shah Sent: Tuesday, May 12, 2026 4:10 PM To: Anna Kowalska Subject: RE: Interview' },
  'Outlook, a language in no list': {
    head: 'Kutoka: Priya Shah <priya@example.com>\nIlitumwa: 12 Mei 2026 16:10\nKwa: Anna Kowalska\nMada: Interview',
  },
  'Outlook, original message': {
    head: '-----Original Message-----\nFrom: Priya Shah\nSent: Tuesday, May 12, 2026 4:10 PM\nTo: Anna Kowalska',
  },
  'Outlook, rule': {
    head: '________________________________\nFrom: Priya Shah <priya@example.com>\nSent: Tuesday, May 12, 2026 4:10:12 PM\nTo: Anna Kowalska',
  },
  'Apple Mail': { head: 'On May 12, 2026, at 4:10 PM, Priya Shah <priya@example.com> wrote:', isMarked: true },
  Thunderbird: { head: 'On 12.05.26 16:10, Priya Shah wrote:', isMarked: true },
  'Thunderbird, German': { head: 'Am 12.05.26 um 16:10 schrieb Priya Shah:', isMarked: true },
  'Yahoo, French': { head: 'Le mardi 12 mai 2026 à 16:10:22 UTC+2, Priya Shah <priya@example.com> a écrit :' },
  Proton: {
    head: '------- Original Message -------\nOn Tuesday, May 12th, 2026 at 4:10 PM, Priya Shah <priya@example.com> wrote:',
    isMarked: true,
  },
};
