import type { Head, PackedHead } from '../../src/features/message-check/model.ts';

export function packHead(head: Head, steps: number): PackedHead;
export function packModel(model: Readonly<Record<string, Head>>): string;
