import { describe, expect, test } from 'vitest';
import { paragraphsOf, shippedPackages } from '../../../src/features/about/shipped-packages.ts';

const MIT = 'MIT License\n\nCopyright (c) Somebody\n\nPermission is\nhereby granted.\n';
const APACHE = 'Apache License\r\n\r\nTerms\r\n';
const manifest = (name: string, license = 'MIT'): string => JSON.stringify({ name, version: '1.2.3', license });
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof shippedPackages> => shippedPackages(files, MIT, APACHE);

describe('the packages and their licenses', () => {
  test('each has its own text, lines put together', () => {
    expect(read({ '/node_modules/@b/b/LICENSE': 'B’s\nown.\n\n  Two.', '/node_modules/@b/b/package.json': manifest('@b/b') })).toEqual([
      { name: '@b/b', version: '1.2.3', license: 'MIT', paragraphs: ['B’s own.', 'Two.'] },
    ]);
  });

  test('a package whose name begins like another one’s has not its license', () => {
    expect(() => read({ '/node_modules/ab/package.json': manifest('ab'), '/node_modules/abc/LICENSE': 'of abc' })).toThrow('ab');
  });

  test('where only the name of the license is there, it is shown with the authors’ line', () => {
    const [dinero] = read({ '/node_modules/dinero.js/package.json': manifest('dinero.js') });
    expect(dinero?.paragraphs).toEqual(['MIT License', 'Copyright (c) 2018-present Sarah Dayan', 'Permission is hereby granted.']);
  });

  test('a note that points to the Apache license is followed by it', () => {
    const [one] = read({ '/node_modules/k/package.json': manifest('k', 'Apache-2.0'), '/node_modules/k/LICENCE': 'Copyright K' });
    expect(one?.paragraphs).toEqual(['Copyright K', 'Apache License', 'Terms']);
  });

  test('a license nobody has looked at stops the build', () => {
    expect(() => read({ '/node_modules/g/package.json': manifest('g', 'GPL-3.0'), '/node_modules/g/LICENSE': 'x' })).toThrow('g: what');
  });
});

test('lines become paragraphs', () => expect(paragraphsOf('a\nb\n \nc\r\n\r\nd\n')).toEqual(['a b', 'c', 'd']));
