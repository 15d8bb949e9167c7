import type { Handle } from './object-type';

/** The ranges that a client asked to keep; Excel holds them until `_RemoveReference`. */
export class References {
  private readonly kept = new Map<string, Handle>();
  private next = 1;

  keep(target: Handle): string {
    const id = `{REF-${this.next++}}`;
    this.kept.set(id, target);
    return id;
  }

  find(id: string): Handle | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** For tests of leaks: 0 after every `Excel.run` that cleaned up behind itself. */
  get size(): number {
    return this.kept.size;
  }
}
