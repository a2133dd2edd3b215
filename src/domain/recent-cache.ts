/**
 * Keeps the values that were asked for lately: at most twice as many as are allowed, in two generations. What is not
 * asked for while a new generation fills up is forgotten.
 */
export class RecentCache<Key, Value> {
	readonly #most: number;
	#recent = new Map<Key, Value>();
	#older = new Map<Key, Value>();

	constructor(most: number) {
		this.#most = most;
	}

	/** The value of a key, made if it is not kept. */
	get(key: Key, make: (key: Key) => Value): Value {
		const known = this.#recent.get(key);
		if (known !== undefined) return known;
		const value = this.#older.get(key) ?? make(key);
		if (this.#recent.size >= this.#most) {
			this.#older = this.#recent;
			this.#recent = new Map();
		}
		this.#recent.set(key, value);
		return value;
	}
}
