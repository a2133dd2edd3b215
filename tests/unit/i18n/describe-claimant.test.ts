import { describe, expect, it } from "vitest";
import { describeClaimant } from "../../../src/i18n/describe-claimant.ts";

describe("a claimant of whom the text says no more than an office", () => {
	it.each([
		["a regional official", "обласний посадовець", "official"],
		["Russia's defence ministry", "міністерство оборони Росії", "ministry"],
		["the city's military administration", "міська військова адміністрація", "local authority"],
		["the regional governor", "очільник області", "official"],
		["the General Staff of Ukraine", "Генеральний штаб України", "military"],
		["local residents", "місцеві жителі", "residents"],
		[
			"a spokesman for the regional military administration",
			"речник обласної військової адміністрації",
			"spokesperson",
		],
	])("has a Ukrainian name in which every word agrees, and a role: %s", (name, nameUk, role) => {
		expect(describeClaimant(name)).toMatchObject({ name, nameUk, role });
	});

	it("keeps their name back in Ukrainian as in English", () => {
		expect(describeClaimant("A soldier who asked not to be named")).toEqual({
			name: "a soldier who asked not to be named",
			nameUk: "військовослужбовець, який просив не називати його",
			role: "soldier",
			roleUk: "військовослужбовець",
		});
	});

	it.each([
		["начальник Харківської ОВА", "the head of the Kharkiv regional military administration"],
		["Генштабу", "the General Staff"],
		["в Минобороны России", "Russia’s defence ministry"],
		["обласна прокуратура", "the regional prosecutor's office"],
	])("has an English name where the text is Ukrainian or Russian, in whatever case: %s", (words, name) => {
		expect(describeClaimant(words).name).toBe(name);
	});

	it("is not half translated: one word that nobody knows leaves all of it to the editor", () => {
		expect(describeClaimant("a jovial regional official")).toEqual({ name: "a jovial regional official" });
		expect(describeClaimant("Reuters")).toEqual({ name: "Reuters" });
	});
});

describe("a claimant with a name", () => {
	it.each([
		["Military analyst Danylo Hrytsak", "Danylo Hrytsak", "military analyst", "військовий аналітик"],
		[
			"Oleh Synyavsky, a spokesman for the regional military administration",
			"Oleh Synyavsky",
			"spokesman for the regional military administration",
			"речник обласної військової адміністрації",
		],
		[
			"начальник ОВА Олег Синєгубов",
			"Олег Синєгубов",
			"head of the regional military administration",
			"голова обласної військової адміністрації",
		],
	])(
		"keeps the office as the role, and how the name is written otherwise is not guessed: %s",
		(words, name, role, roleUk) => {
			expect(describeClaimant(words)).toEqual({ name, role, roleUk });
		},
	);
});
