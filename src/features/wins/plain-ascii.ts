/** Text in the characters any system reads: ASCII. */

/** What is not a letter with a mark on it. */
const AS_ASCII: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    ẞ: 'SS',
    ł: 'l',
    Ł: 'L',
    ø: 'o',
    Ø: 'O',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ð: 'd',
    Ð: 'D',
    đ: 'd',
    Đ: 'D',
    þ: 'th',
    Þ: 'Th',
    ı: 'i',
  },
  ...{
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '´': "'",
    '`': "'",
    ʼ: "'",
    '′': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '″': '"',
  },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '…': '...', '×': 'x', '→': ' to ', '⁄': '/' },
};
const CURRENCY: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };

/**
 * The text in ASCII and on one line: letters lose their marks, € and £ become EUR and GBP before their figure, other currency signs but $ leave it bare, dashes
 * and quotation marks become plain. A word that cannot be written in it is left out. @example plainAscii('Café – €400') // 'Cafe - EUR 400'
 */
export function plainAscii(text: string): string {
  return (
    text
      .replace(/([€£])\s*(?=\d)/g, (_all, sign: string) => `${CURRENCY[sign] ?? ''} `)
      .replace(/(\d[\d.,]*\s?[km]?)\s*([€£])/gi, (_all, figure: string, sign: string) => `${CURRENCY[sign] ?? ''} ${figure}`)
      .replace(/[€£]/g, (sign) => CURRENCY[sign] ?? '')
      // The win does not say which yen or rupee it was; its figure stays.
      .replace(/(?!\$)\p{Sc}\s*(?=\d)|(?<=\d)\s*(?!\$)\p{Sc}/gu, '')
      .replace(/(?<=\p{L})[—―](?=\p{L})/gu, ' - ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\0-\x7f]/gu, (sign) => AS_ASCII[sign] ?? sign)
      .split(/\s+/)
      .filter((word) => word !== '' && /^[\x21-\x7e]+$/.test(word))
      .join(' ')
  );
}
