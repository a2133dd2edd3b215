import { WordPattern } from "../word-pattern.ts";

/** Munitions and aircraft that only Russia's side uses in this war. */
export const RU_WEAPONS = new WordPattern(
	/\b(?:Shaheds?|KABs?|FAB(?:-\d+)?s?|UMPKs?|UMPBs?|glide[- ]bomb(?:s|ing)?|guided (?:aerial |air )?bombs?|Iskanders?|Geran\w*|Gerberas?|Lancets?|Molniyas?|S-300s?|S-400s?|Kh-\d+|Kinzhals?|Kalibrs?|Zircons?|Onyx|Oniks|ballistic missiles?|Tornado-S|Solntsep\w+|TOS-1\w?|Su-(?:25|34|35)s?|Tu-(?:22|95|160)\w*|Orlan\w*|North Korean missiles?)\b/i,
	/(?<!\p{L})(?:шахед\p{L}*|КАБ\p{L}*|ФАБ\p{L}*|УМПК\p{L}*|УМПБ\p{L}*|авіабомб\p{L}*|авиабомб\p{L}*|(?:керован|планувальн|плануюч|управляем|планирующ|коригован|корректируем)\p{L}+ (?:авіа|авиа)?бомб\p{L}*|«?гер[ао]н[иь]\p{L}*|«?герберу?[аиы]?|ланцет\p{L}*|[«"]?молні[яїєю]\p{L}*|іскандер\p{L}*|искандер\p{L}*|кинджал\p{L}*|кинжал\p{L}*|калібр(?:и|ів|ами|ом)|калибр(?:ы|ов|ами|ом)|[СC]-300|[СC]-400|[ХX]-(?:22|31|35|59|69|101|555)|балістик\p{L}*|балістичн\p{L}+|баллистическ\p{L}+|солнцеп[её]к\p{L}*|сонцепьок\p{L}*|Су-(?:25|34|35)|Ту-(?:22|95|160)|орлан\p{L}*)/iu,
);
/** Arms that only Ukraine's side has. */
export const UA_WEAPONS = new WordPattern(
	/\b(?:HIMARS|ATACMS|Storm Shadows?|SCALPs?|GLSDBs?|JDAMs?|Baba Yagas?|Vampires?|Neptunes?|Leopards?|Abrams|Bradleys?|Marders?|Challengers?|Strykers?|M777s?|Caesars?|Paladins?|Krabs?|Archers?|PzH ?2000s?|Patriots?|IRIS-T|NASAMS|Javelins?|F-16s?|Kozaks?|MaxxPros?|Humvees?|(?:US|U\.S\.|American|Western|British|German|NATO|Polish)[- ](?:made|supplied|provided|built|donated))\b/i,
	/(?<!\p{L})(?:хаймарс\p{L}*|хімарс\p{L}*|химарс\p{L}*|HIMARS|ATACMS|атакмс\p{L}*|Storm Shadow|JDAM|леопард\p{L}*|абрамс\p{L}*|бредлі|бр[еэ]дли|мардер\p{L}*|страйкер\p{L}*|хамві|хамви|М777|M777|палад[иі]н\p{L}*|[«"]?краб[»"]?(?: польск)|патріот(?:а|и|ів)|патриот(?:а|ы|ов)|[«"]?баб[аиуы]-?\s?яг[аиуы]|вампир\p{L}*|(?:американськ|американск|западн|західн|польськ|польск|немецк|німецьк|британськ|британск|натовск|натівськ)\p{L}+ (?:\p{L}+ )?(?:виробництв|производств|гаубиц|танк|бронемашин|техн|САУ)\p{L}*)/iu,
);
/** Machines that go to war on Russia's side alone, or first of all. */
export const RU_MACHINES = new WordPattern(
	/\b(?:T-(?:62|80|90)\w*|BMP-3s?|BMPs|BTR-82\w*|MT-LBs?|Buks?|Pantsirs?|Storm-Z|Tor-M\d)\b/i,
	/(?<!\p{L})(?:Т-(?:62|80|90)\p{L}*|БМП-3|МТ-ЛБ|панцир\p{L}*|мотолыг\p{L}*|мотоліг\p{L}*|Шторм-?Z)/iu,
);
