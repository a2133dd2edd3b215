import { byLineInUkrainian } from "./by-line.ts";
import type { Dictionary } from "./dictionary.ts";
import { countUkrainian } from "./plural.ts";
import { ukCompare } from "./uk-compare.ts";
import { ukEmbed, ukShare } from "./uk-embed.ts";
import { ukReader } from "./uk-reader.ts";
import { ukTime } from "./uk-time.ts";
import { ukView } from "./uk-view.ts";
import { ukVocabulary } from "./uk-vocabulary.ts";

const claims = (count: number): string =>
	countUkrainian(count, { one: "твердження", few: "твердження", many: "тверджень", other: "твердження" });
const texts = (count: number): string =>
	countUkrainian(count, { one: "текст", few: "тексти", many: "текстів", other: "тексту" });
const ukrainianDays = (days: number): string =>
	countUkrainian(days, { one: "день", few: "дні", many: "днів", other: "дня" });

export const uk: Dictionary = {
	vocabulary: ukVocabulary,
	view: ukView,
	app: {
		title: "Харківський фронт",
		strapline: "Твердження, а не контроль. Не поточний стан.",
		historical: (count, from, until) =>
			`Історична карта: що сказано в текстах, опублікованих у період ${from} – ${until} (усього ${count})`,
		skipToClaims: "Перейти до тверджень",
		skipToPage: "Перейти до сторінки",
		loading: "Твердження завантажуються…",
		loadedClaims: (loaded, total) =>
			total === null ? `Уже завантажено тверджень: ${loaded}` : `Завантажено тверджень: ${loaded} з ${total}`,
		loadedMegabytes: (loaded, total) => (total === null ? `Уже ${loaded} МБ` : `${loaded} з ${total} МБ`),
		cancelLoading: "Скасувати",
	},
	nav: {
		label: "Сторінки",
		map: "Карта",
		sources: "Джерела",
		method: "Метод",
		corrections: "Виправлення",
	},
	control: {
		legend: "Легенда",
		otherLanguage: "In English",
		toDark: "Темні кольори",
		toLight: "Світлі кольори",
		close: "Закрити",
		zoomIn: "Наблизити",
		zoomOut: "Віддалити",
		wholeFront: "Показати весь фронт",
		map: "Карта тверджень",
	},
	time: ukTime,
	list: {
		heading: (count) => (count === 0 ? "Тверджень немає" : claims(count)),
		placed: "На карті",
		undrawn: "Не зображено",
		elsewhere: "Деінде або місце не вказано",
		noMatch: (days) => `Жодне твердження ${days === 1 ? "цього дня" : "цих днів"} не проходить крізь фільтри`,
		hiddenByFilter: (count, days) =>
			`Фільтри приховують усі твердження ${days === 1 ? "цього дня" : "цих днів"}: ${count}.`,
		past: "минуле",
		correctedOn: (date) => `виправлено ${date}`,
		withdrawnOn: (date) => `відкликано ${date}`,
		via: "через",
	},
	edge: { areaNote: "місце не вказано", line: byLineInUkrainian, lineNote: "відтинок не вказано" },
	filter: {
		more: "Більше фільтрів",
		groups: "Групи",
		actors: "Хто, за твердженням, діяв",
		claimants: "На чиєму боці той, хто стверджує",
		status: "Статус",
		sources: "Джерело",
		search: "Пошук",
		kinds: "Вид",
		places: "Місце",
		searchOptions: (facet) => `Пошук: ${facet}`,
		moreOptions: (options) => `Ще ${options}; скористайтеся пошуком`,
		active: "Застосовані фільтри",
		none: "жодного",
		remove: (restriction) => `Прибрати фільтр: ${restriction}`,
		clear: "Скинути фільтри",
		publishedBy: "Опубліковано не пізніше",
		publishedNote: "Приховує те, чого жодне джерело не опублікувало до кінця цього дня.",
		anyDay: "сьогодні",
		publishedDays: "Дні публікацій",
		allPublished: "Сьогодні: усе опубліковане",
		frozen: (date) => `Стан на ${date}`,
		lastCorrection: (date) => `останнє виправлення: ${date}`,
		noCorrection: "виправлень поки немає",
		linger: "Тримати минулі події",
		lingerDays: (days) => (days === 0 ? "лише у їхні дні" : ukrainianDays(days)),
		keptFor: (days) => `Минулі події видно ще ${ukrainianDays(days)}`,
	},
	compare: ukCompare,
	reader: ukReader,
	signs: {
		"advance-stub": "Напрямок просування; звідки почалося, невідомо",
		"attempt-stub": "Спроба та її напрямок",
		"aim-band": "Мета із вказаною шириною; не утримувана смуга",
		area: "Вказана місцевість",
		line: "Вказаний відтинок лінії",
		halo: "Десь поблизу місця або в його частині",
		count: "Скільки тверджень в одному місці",
		"approximate-date": "Дата приблизна",
		past: "У минулому: його дні вже минули",
		"only-a": "Лише на дату A",
		"only-b": "Лише на дату B",
		"both-days": "На обидві дати",
	},
	choice: { heading: (count) => `Тут ${claims(count)}` },
	notice: {
		address: (parameter, value) => `Адреса містила ${parameter}=${value}; це значення непридатне, його пропущено.`,
		addressIncomplete: (parameter, value, missing) =>
			`Адреса містила ${parameter}=${value}, але не містила ${missing}. Положення на карті потребує всіх трьох: lng, lat і zoom; його пропущено.`,
		unreadable: (count, ids) =>
			`Не вдалося прочитати ${countUkrainian(count, { one: "запис", few: "записи", many: "записів", other: "запису" })}: ${ids}. Решту показано.`,
		file: {
			claims: "Не вдалося перезавантажити твердження. Показано те, що було завантажено раніше.",
			places: "Не вдалося завантажити місця. Твердження й джерела показано; відомостей про місця немає.",
			documents: "Не вдалося завантажити тексти джерел. Твердження показано лише з уривками.",
			views: "Не вдалося завантажити редакційні види. Карта відкривається на останній даті.",
		},
		mapProblem: {
			map: "Не вдалося показати карту. Часова шкала, твердження та їхні джерела працюють.",
			"no-webgl": "Цей браузер не підтримує WebGL: натомість показано нерухому карту.",
			"webgl-lost": "Браузер забрав у карти WebGL: натомість показано нерухому карту.",
			basemap: "Не вдалося завантажити частину тла карти. Твердження показано.",
		},
		partFailed: "Не вдалося завантажити цю частину.",
		reload: "Перезавантажити",
		dismiss: "Прибрати",
		label: "Повідомлення",
		failedHeading: "Не вдалося завантажити твердження",
		failed: "Без них нічого показати. Можливо, немає зв’язку; сторінка про метод працює.",
		retry: "Спробувати ще раз",
		otherFailed: (address) => `Адреса потребує тверджень із ${address}. Нічого з них не показано.`,
		cancelledHeading: "Завантаження скасовано",
		cancelled: "Нічого не показано.",
		ownCorpus: "Відкрити власні твердження цього сайту",
		givenUp: {
			"passage-search":
				"Тверджень забагато, щоб шукати в їхніх уривках: пошук охоплює лише заголовки, авторів тверджень і місця.",
			rereading:
				"Ці твердження надано у форматі GeoJSON, а не в стислому вигляді: щоб знайти уривок, файл перечитується для кожного відкритого твердження.",
		},
		detailsLoading: "Уривок завантажується…",
		detailsFailed: (reason) => `Не вдалося завантажити уривок (${reason}).`,
	},
	sources: {
		heading: "Джерела",
		intro: (count, total) =>
			`${texts(count)}, ${claims(total)}. Кожен виділений уривок — твердження; колір показує, хто, за твердженням, діяв.`,
		dimContext: "Пригасити те, що не містить тверджень",
		contents: "Тексти",
		claims,
		severalClaims: (count) => `На цих словах ґрунтується ${claims(count)}`,
		mentions: (count) => countUkrainian(count, { one: "згадка", few: "згадки", many: "згадок", other: "згадки" }),
		mentionsOf: (place) => `${place} у текстах`,
		showClaims: (place) => `Твердження, що називають: ${place}`,
		key: "Кольори",
		supportKey: "Що підкріплює твердження: хто, коли, де, подробиці",
		mentionKey: "Назва місця",
		publishedOn: (date) => `Опубліковано ${date}`,
	},
	corrections: {
		heading: "Виправлення",
		intro:
			"Твердження ніколи не видаляють. Записане хибно виправляють або позначають як відкликане, з датою та причиною, і воно лишається видимим крізь усі фільтри.",
		none: "Поки що немає.",
		withdrawn: "Відкликані твердження",
		changes: "Зміни",
		feed: "Стрічка Atom: нові твердження й виправлення",
	},
	sheet: { peek: "Показати менше", half: "Показати твердження", full: "Показати більше" },
	embed: ukEmbed,
	share: ukShare,
	attribution: { label: "Дані карти", licences: "Ліцензії" },
};
