/** A certificate for `localhost`, made anew for each run and good for a day: nothing secret is kept, nothing expires. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** One DER value: its tag, its length, its content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

// Object identifiers, in DER.
const ECDSA_WITH_SHA256 = sequence(bytes('06082a8648ce3d040302'));
const COMMON_NAME = bytes('0603550403');
const ALTERNATIVE_NAME = bytes('0603551d11');
const BASIC_CONSTRAINTS = bytes('0603551d13');
const YES = bytes('0101ff');

const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('localhost')))));
const extensions = sequence(
  sequence(BASIC_CONSTRAINTS, YES, der(0x04, sequence(YES))),
  sequence(ALTERNATIVE_NAME, der(0x04, sequence(der(0x82, Buffer.from('localhost'))))),
);

/** `YYMMDDHHMMSSZ`, so many days from now. */
function dayFromNow(days: number): Buffer {
  const date = new Date(Date.now() + days * 86_400_000).toISOString();
  return der(0x17, Buffer.from(`${date.slice(2, 19).replace(/\D/g, '')}Z`));
}

/** Key and certificate as PEM: self-signed X.509 (RFC 5280), which Node can read but not make. */
export function ownCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const content = sequence(
    der(0xa0, bytes('020102')), // version 3
    bytes('020101'), // serial number
    ECDSA_WITH_SHA256,
    name,
    sequence(dayFromNow(-1), dayFromNow(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, bytes('00'), sign('sha256', content, privateKey));
  const text = sequence(content, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${text.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END CERTIFICATE-----\n`,
  };
}
