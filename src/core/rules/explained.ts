/**
 * Has `why` and `fixes`, made whenever somebody asks: a large roster has more findings than anybody reads. They are
 * properties of the object itself, so that a copy and JSON have them too.
 */
export abstract class Explained<Step, Fix> {
  declare readonly why: readonly Step[];
  declare readonly fixes: readonly Fix[];

  constructor() {
    // The same functions for all of them: getters of an object literal are new ones each time, which costs much memory.
    Object.defineProperty(this, 'why', ownWhy);
    Object.defineProperty(this, 'fixes', ownFixes);
  }

  abstract explainWhy(): readonly Step[];
  abstract explainFixes(): readonly Fix[];
}

const ownWhy = {
  enumerable: true,
  get(this: Explained<unknown, unknown>) {
    return this.explainWhy();
  },
};

const ownFixes = {
  enumerable: true,
  get(this: Explained<unknown, unknown>) {
    return this.explainFixes();
  },
};
