/** Which of the numbered things belong to each of a number of groups, in their order: counted and dealt out, packed. */
export class Groups {
  private readonly from: Int32Array;
  private readonly members: Int32Array;

  /** @param groupOf the group of each thing; negative for none */
  constructor(groupOf: Int32Array, groups: number) {
    this.from = new Int32Array(groups + 1);
    for (const group of groupOf) if (group >= 0) this.from[group + 1]! += 1;
    for (let group = 0; group < groups; group += 1) this.from[group + 1]! += this.from[group]!;
    this.members = new Int32Array(this.from[groups]!);
    const next = this.from.slice(0, groups);
    for (let at = 0; at < groupOf.length; at += 1) {
      const group = groupOf[at]!;
      if (group < 0) continue;
      this.members[next[group]!] = at;
      next[group]! += 1;
    }
  }

  of(group: number): Int32Array {
    return this.members.subarray(this.from[group], this.from[group + 1]);
  }
}
