/** Times calls one by one, in milliseconds by the name of what is called. */
export class Stopwatch {
  readonly times: Record<string, number> = {};

  /** Calls once, and gives what the call gives. */
  time<T>(name: string, call: () => T): T {
    const began = performance.now();
    const result = call();
    this.times[name] = performance.now() - began;
    return result;
  }

  /** Calls once, and keeps the shortest time of all calls under the same name. */
  best(name: string, call: () => unknown): void {
    const before = this.times[name] ?? Number.POSITIVE_INFINITY;
    this.time(name, call);
    this.times[name] = Math.min(before, this.times[name] ?? before);
  }
}
