/** A memory of values that cost something to make; the one made longest ago goes when it is full. */
export class BoundedCache<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  /** The remembered value of the key, or the one that `make` returns. What `make` throws is not remembered. */
  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.values.size >= this.capacity) this.forgetOldest();
    this.values.set(key, made);
    return made;
  }

  private forgetOldest(): void {
    for (const key of this.values.keys()) {
      this.values.delete(key);
      return;
    }
  }
}
