/** A Web Storage in memory, with a size limit and faults to switch on. */
export class FakeStorage {
  readonly items = new Map<string, string>();
  limit = Infinity;
  isBlocked = false;

  get length(): number {
    this.#check();
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.#check();
    return this.items.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.#check();
    const others = [...this.items].filter(([other]) => other !== key).reduce((sum, [other, value]) => sum + other.length + value.length, 0);
    if (others + key.length + text.length > this.limit) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, text);
  }
  removeItem(key: string): void {
    this.#check();
    this.items.delete(key);
  }
  clear(): void {
    this.items.clear();
  }
  #check(): void {
    if (this.isBlocked) throw new DOMException('blocked', 'SecurityError');
  }
}
