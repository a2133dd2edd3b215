import type { CompareWords } from "./compare-words.ts";

export const ukCompare: CompareWords = {
	start: "Порівняти дві дати",
	end: "Завершити порівняння",
	swap: "Поміняти дати місцями",
	label: "Порівняння двох дат",
	dateA: "Обрати дату A",
	dateB: "Обрати дату B",
	days: (a, b) => `${a} (A) порівняно з ${b} (B)`,
	onlyOn: { a: (date) => `Лише на дату A, ${date}`, b: (date) => `Лише на дату B, ${date}` },
	onBoth: "На обидві дати",
	tag: { a: "A", b: "B", both: "A і B" },
	report: "Що змінилося",
	between: (first, last) => `Після ${first} і до ${last} включно`,
	change: {
		begun: "Почалися",
		ended: "Завершилися",
		contradicted: "Заперечені",
		withdrawn: "Відкликані",
		published: "Уперше опубліковані",
	},
	definition: {
		begun: (first, last) => `Уперше показано після ${first} і не пізніше ${last}`,
		ended: (first, last) => `Востаннє показано не раніше ${first}, але раніше ${last}`,
		contradicted: (first, last) =>
			`Його заперечує або розповідає інакше твердження, опубліковане після ${first} і не пізніше ${last}`,
		withdrawn: (first, last) => `Відкликано після ${first} і не пізніше ${last}`,
		published: (first, last) => `Уперше опубліковано після ${first} і не пізніше ${last}`,
	},
	differentStretches:
		"Між цими датами є дні без текстів-джерел. Тут порівнюється те, про що говорили джерела, а не становище на місцевості.",
	date: "Дата",
	claim: "Твердження",
	more: (claims) => `Показати ще ${claims}`,
	download: "Завантажити як CSV",
};
