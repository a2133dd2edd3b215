/** Why a review's request cannot be met, with the HTTP status that says so. */
export class ReviewError extends Error {
	readonly status: 400 | 404 | 409 | 413 | 422;
	/** One line each, where there is more than one thing wrong. */
	readonly problems: readonly string[];

	constructor(status: ReviewError["status"], message: string, problems: readonly string[] = []) {
		super(message);
		this.status = status;
		this.problems = problems;
	}
}
