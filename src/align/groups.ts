/** Things by number that join into groups, each led by the first of its members. */
export class Groups {
  private readonly above = new Map<number, number>();

  leaderOf(i: number): number {
    let top = i;
    for (let up = this.above.get(top); up !== undefined; up = this.above.get(top)) top = up;
    // so that the way is not gone twice
    if (top !== i) this.above.set(i, top);
    return top;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.leaderOf(a), this.leaderOf(b)];
    if (x !== y) this.above.set(Math.max(x, y), Math.min(x, y));
  }

  /** The groups of all things, they and their members in the order of the things. */
  of<T>(things: readonly T[]): readonly (readonly T[])[] {
    const groups = new Map<number, T[]>();
    for (const [i, thing] of things.entries()) {
      const top = this.leaderOf(i);
      const group = groups.get(top);
      if (group) group.push(thing);
      else groups.set(top, [thing]);
    }
    return [...groups.values()];
  }
}
