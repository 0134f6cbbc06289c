import type {Article} from '../../article/article.ts';

/** The articles that were read last, until their texts have more than so many UTF-16 units together. */
export class ArticleCache {
	readonly #units: number;
	/** The one that was used last at the end. */
	readonly #articles = new Map<string, Article>();
	#size = 0;

	constructor(units: number) {
		this.#units = units;
	}

	get(id: string): Article | undefined {
		const article = this.#articles.get(id);
		if (article === undefined) return undefined;
		this.#articles.delete(id);
		this.#articles.set(id, article);
		return article;
	}

	add(article: Article): void {
		this.delete(article.id);
		this.#articles.set(article.id, article);
		this.#size += article.text.length;
		for (const id of this.#articles.keys()) {
			if (this.#size <= this.#units || id === article.id) return;
			this.delete(id);
		}
	}

	delete(id: string): void {
		const article = this.#articles.get(id);
		if (article === undefined) return;
		this.#articles.delete(id);
		this.#size -= article.text.length;
	}
}
