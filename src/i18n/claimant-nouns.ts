import type { Bilingual } from "../domain/claim.ts";

/** Grammatical gender, or plural: what a Ukrainian adjective agrees with. */
export type Agreement = "m" | "f" | "n" | "pl";

/** An office, a body or a kind of person that texts of the genre quote. */
export interface ClaimantNoun {
	/** Every English form it is told by; the first is the one that is written. */
	readonly en: readonly string[];
	/** Its forms in Ukrainian and Russian texts, whatever their case. */
	readonly cyrillic: RegExp;
	readonly uk: string;
	readonly genitive: string;
	readonly agreement: Agreement;
	/** What stands before it where an English name is written for a Cyrillic one; empty where nothing does. */
	readonly article: string;
	readonly role: Bilingual;
}

/**
 * A noun a line: English forms; forms in Ukrainian and Russian as patterns of whole words; the Ukrainian noun and its
 * genitive; what adjectives agree with; the English article; the role in both languages.
 */
const NOUNS = String.raw`
official ; посадовець|посадовц[яюе]м?|чиновник[аоу]?м? ; посадовець ; посадовця ; m ; an ; official: посадовець
officials ; посадовці|посадовцями?|посадовців|чиновники|чиновников ; посадовці ; посадовців ; pl ; - ; officials: посадовці
authorities ; влад[аиоуі]ю?|власт(?:и|ей|ями) ; влада ; влади ; f ; the ; local authority: місцева влада
regional governor ; губернатор(?:а|ом|у)? [Хх]арківщини ; очільник області ; очільника області ; m ; the ; official: посадовець
governor ; губернатор(?:а|ом|у)? ; губернатор ; губернатора ; m ; the ; official: посадовець
mayor ; мер(?:а|ом|у)?|мэр(?:а|ом|у)?|міськ(?:ий|ого|им) голов\p{L}+ ; міський голова ; міського голови ; m ; the ; official: посадовець
administration ; адміністраці\p{L}+|администраци\p{L}+ ; адміністрація ; адміністрації ; f ; the ; local authority: місцева влада
regional military administration ; ОВА|облвоенадминистраци\p{L}+ ; обласна військова адміністрація ; обласної військової адміністрації ; f ; the ; local authority: місцева влада
city military administration ; МВА ; міська військова адміністрація ; міської військової адміністрації ; f ; the ; local authority: місцева влада
council ; рад[аиоуі]ю? ; рада ; ради ; f ; the ; local authority: місцева влада
defence ministry|defense ministry|ministry of defence|ministry of defense ; міністерств\p{L}+ оборони|министерств\p{L}+ обороны|Міноборони|Минобороны ; міністерство оборони ; міністерства оборони ; n ; the ; ministry: міністерство
interior ministry|ministry of internal affairs ; міністерств\p{L}+ внутрішніх справ|министерств\p{L}+ внутренних дел|МВС|МВД ; міністерство внутрішніх справ ; міністерства внутрішніх справ ; n ; the ; ministry: міністерство
foreign ministry|ministry of foreign affairs ; міністерств\p{L}+ закордонних справ|министерств\p{L}+ иностранных дел|МЗС|МИД ; міністерство закордонних справ ; міністерства закордонних справ ; n ; the ; ministry: міністерство
ministry ; міністерств\p{L}+|министерств\p{L}+ ; міністерство ; міністерства ; n ; the ; ministry: міністерство
General Staff ; Генштаб\p{L}*|[Гг]енеральн\p{L}+ штаб\p{L}* ; Генеральний штаб ; Генерального штабу ; m ; the ; military: військові
Air Force ; [Пп]овітрян\p{L}+ [Сс]ил\p{L}* ; Повітряні сили ; Повітряних сил ; pl ; the ; military: військові
military ; військов(?:і|ими|их)|военны[ехм]и? ; військові ; військових ; pl ; the ; military: військові
army ; армі[яїєю]ю?|арми[яией]ю? ; армія ; армії ; f ; the ; military: військові
border guard service|border service ; прикордонн\p{L}+ служб\p{L}+|пограничн\p{L}+ служб\p{L}+|ДПСУ ; прикордонна служба ; прикордонної служби ; f ; the ; state body: державний орган
border guards ; прикордонник\p{L}+|пограничник\p{L}+ ; прикордонники ; прикордонників ; pl ; - ; military: військові
National Guard ; Нацгварді\p{L}+|[Нн]аціональн\p{L}+ гварді\p{L}+ ; Національна гвардія ; Національної гвардії ; f ; the ; military: військові
security service ; [Сс]лужб\p{L}+ безпеки|СБУ ; Служба безпеки ; Служби безпеки ; f ; the ; state body: державний орган
military intelligence|defence intelligence|defense intelligence ; воєнн\p{L}+ розвідк\p{L}+|военн\p{L}+ разведк\p{L}+|ГУР ; воєнна розвідка ; воєнної розвідки ; f ; - ; state body: державний орган
police ; поліці\p{L}+|полици\p{L}+ ; поліція ; поліції ; f ; the ; state body: державний орган
prosecutor's office|prosecutors' office|prosecutors ; прокуратур\p{L}+|прокурор(?:и|ы|ів|ов) ; прокуратура ; прокуратури ; f ; the ; state body: державний орган
emergency service|emergency services ; ДСНС|ГСЧС|МЧС|рятувальн\p{L}+ служб\p{L}+ ; служба з надзвичайних ситуацій ; служби з надзвичайних ситуацій ; f ; the ; state body: державний орган
rescuers ; рятувальник\p{L}+|спасател\p{L}+ ; рятувальники ; рятувальників ; pl ; - ; state body: державний орган
Kremlin ; Кремл\p{L}+ ; Кремль ; Кремля ; m ; the ; state body: державний орган
president ; президент(?:а|ом|у)? ; президент ; президента ; m ; the ; official: посадовець
defence minister|defense minister ; міністр\p{L}* оборони|министр\p{L}* обороны ; міністр оборони ; міністра оборони ; m ; the ; official: посадовець
spokesman|spokesperson ; речник(?:а|ом|у)?|спикер(?:а|ом)?|спікер(?:а|ом)? ; речник ; речника ; m ; a ; spokesperson: речник
spokeswoman ; речниц[яіею]ю? ; речниця ; речниці ; f ; a ; spokesperson: речниця
press service ; пресслужб\p{L}+|пресс-служб\p{L}+ ; пресслужба ; пресслужби ; f ; the ; spokesperson: речник
head|chief ; голов(?:а|и|ою|і)|начальник(?:а|ом|у)?|глав(?:а|ы|ой|е) ; голова ; голови ; m ; the ; official: посадовець
deputy head ; заступник\p{L}* (?:голови|начальника)|заместител\p{L}+ (?:главы|начальника) ; заступник голови ; заступника голови ; m ; the ; official: посадовець
representative ; представник(?:а|ом|у)?|представител[ьяю]е?м? ; представник ; представника ; m ; a ; spokesperson: речник
commander ; командир(?:а|ом|у)?|командувач(?:а|ем)?|командующ(?:ий|его|им) ; командир ; командира ; m ; the ; military: військові
officer ; офіцер(?:а|ом)?|офицер(?:а|ом)? ; офіцер ; офіцера ; m ; an ; soldier: військовослужбовець
soldier|serviceman|fighter ; військовослужбов(?:ець|ця|цем)|солдат(?:а|ом)?|боєць|бійця|боец|бойца|военнослужащ(?:ий|его|им) ; військовослужбовець ; військовослужбовця ; m ; a ; soldier: військовослужбовець
soldiers|servicemen|fighters ; військовослужбовц(?:і|ів|ями)|солдати|солдаты|бійці|бойцы|военнослужащие ; військовослужбовці ; військовослужбовців ; pl ; - ; military: військові
analyst ; аналітик(?:а|ом|у)?|аналитик(?:а|ом|у)? ; аналітик ; аналітика ; m ; an ; analyst: аналітик
analysts ; аналітик(?:и|ів|ами)|аналитик(?:и|ов|ами) ; аналітики ; аналітиків ; pl ; - ; analysts: аналітики
expert ; експерт(?:а|ом)?|эксперт(?:а|ом)? ; експерт ; експерта ; m ; an ; analyst: аналітик
experts ; експерт(?:и|ів|ами)|эксперт(?:ы|ов|ами) ; експерти ; експертів ; pl ; - ; analysts: аналітики
journalist|reporter|correspondent ; журналіст(?:а|ом|ка)?|журналист(?:а|ом|ка)?|кореспондент(?:а|ом)?|корреспондент(?:а|ом)? ; журналіст ; журналіста ; m ; a ; journalist: журналіст
journalists|reporters ; журналіст(?:и|ів|ами)|журналист(?:ы|ов|ами) ; журналісти ; журналістів ; pl ; - ; journalist: журналіст
war correspondent|military correspondent ; воєнкор\p{L}*|военкор\p{L}* ; військовий кореспондент ; військового кореспондента ; m ; a ; journalist: журналіст
military bloggers|milbloggers ; воєнблогер\p{L}*|военблогер\p{L}* ; військові блогери ; військових блогерів ; pl ; - ; bloggers: блогери
resident ; житель|жителя|жителем|мешкан(?:ець|ка|ця|цем) ; житель ; жителя ; m ; a ; resident: житель
residents ; жител(?:і|ів|ями|и|ей)|мешканц(?:і|ів|ями) ; жителі ; жителів ; pl ; - ; residents: жителі
witnesses|eyewitnesses ; свідк(?:и|ів|ами)|очевидц(?:і|ів|ями|ы|ев) ; очевидці ; очевидців ; pl ; - ; witnesses: очевидці
volunteers ; волонтер(?:и|ів|ами)|волонт[её]р(?:ы|ов|ами) ; волонтери ; волонтерів ; pl ; - ; volunteers: волонтери
`;

const AGREEMENTS: readonly Agreement[] = ["m", "f", "n", "pl"];

function toNoun(line: string): ClaimantNoun {
	const [en = "", cyrillic = "", uk = "", genitive = "", agreement, article = "", role = ""] = line.split(" ; ");
	const [roleEn = "", roleUk = ""] = role.split(": ");
	return {
		en: en.split("|"),
		cyrillic: new RegExp(`^(?:${cyrillic})$`, "iu"),
		uk,
		genitive,
		agreement: AGREEMENTS.find((one) => one === agreement) ?? "m",
		article: article.replace("-", ""),
		role: { en: roleEn, uk: roleUk },
	};
}

export const CLAIMANT_NOUNS: readonly ClaimantNoun[] = NOUNS.trim().split("\n").map(toNoun);
