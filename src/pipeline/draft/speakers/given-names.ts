import type { Side } from "../../../domain/vocabulary.ts";

/**
 * Given names as English texts spell them: a Ukrainian's and a Russian's differ by their transliteration, and a name of
 * neither belongs to an outside observer. Names that both languages spell alike are left out.
 */
const UKRAINIAN =
	/\b(?:Oleh|Ihor|Serhi[iy]|Andri[iy]|Dmytro|Volodymyr|Oleksandr\p{Ll}*|Oleksii?y?|Mykola|Mykhailo|Mykyta|Yevhen\p{Ll}*|Yehor|Hryhori[iy]|Vitali[iy]|Valeri[iy]|Yuri[iy]|Anatoli[iy]|Arsenii?|Artem|Bohdan\p{Ll}*|Borys|Vasyl|Viacheslav|Vsevolod|Danylo|Denys|Fedir|Heorhii?y?|Hennadi[iy]|Hlib|Illia|Kateryna|Kostiantyn|Kyrylo|Liudmyla|Lyudmyla|Maksym|Maryna|Mariia|Matvii?y?|Myroslav\p{Ll}*|Nadiia|Nataliia|Nazar|Oksana|Olena|Olha|Orest|Ostap|Pavlo|Petro|Rostyslav|Sofiia|Stepan|Svitlana|Taras|Tetiana|Tetyana|Tymofii?y?|Vadym|Valentyn\p{Ll}*|Valeriia|Vira|Vitalina|Vladyslav|Yaroslav\p{Ll}*|Yulii?a|Yurii|Zoriana|Halyna|Hanna|Iryna|Anastasiia|Lesia|Larysa)\b/u;
const RUSSIAN =
	/\b(?:Sergei|Sergey|Dmitr[iy]y?|Andrei|Andrey|Vladimir|Vladislav|Aleksand\p{Ll}+|Ale(?:ks|x)e[iy]|Y?evgen[iy]y?|Yevgeniya|Yegor|Egor|Grigor[iy]y?|Igor|Oleg|Gennad[iy]y?|Georg[iy]y|Gleb|Nikola[iy]|Nikita|Mikhail|Maxim|Maksim|Konstantin|Kirill|Pavel|Pyotr|Vasily|Valery|Vitaly|Anatoly|Arkady|Yuri|Yury|Ilya|Fyodor|Artyom|Daniil|Denis|Rodion|Ramzan|Apti|Timofei|Timofey|Ekaterina|Yekaterina|Natalia|Olga|Yelena|Elena|Svetlana|Lyudmila|Tatyana|Tatiana|Galina|Irina|Marina)\b/u;
const FOREIGN =
	/\b(?:Aaron|Adam|Adrian|Aileen|Alan|Alice|Alistair|Amanda|Amy|Anders|Andrew|Angela|Ann|Anne|Anthony|Antony|Arthur|Ashley|Barbara|Ben|Benjamin|Bernard|Brad|Brian|Bruce|Carl|Carla|Carlos|Caroline|Catherine|Charles|Charlotte|Chris|Christian|Christina|Christine|Christoph\p{Ll}*|Claire|Claude|Colin|Craig|Curtis|Daniel|Dave|David|Deborah|Dennis|Derek|Diane|Donald|Doug|Douglas|Edward|Eleanor|Elizabeth|Ellen|Emily|Emma|Emmanuel|Eric|Erik|Evan|Fiona|Frank|François|Franz|Frederick|Gareth|Gary|Geoff\p{Ll}*|George|Gerald|Giles|Giovanni|Giulia|Glenn|Graham|Greg|Gregory|Gustav|Hans|Harry|Heather|Heidi|Helen|Henri|Henrik|Henry|Howard|Hugh|Ian|Imogen|Ingrid|Isabel\p{Ll}*|Jacob|Jake|James|Jan|Jane|Janet|Jason|Jean|Jeff|Jeffrey|Jennifer|Jens|Jeremy|Jessica|Jim|Joan|Joanna|Joe|Johan|Johann\p{Ll}*|John|Jonathan|Jonas|José|Joseph|Josh|Joshua|Juan|Judith|Julian|Julie|Jürgen|Karen|Karin|Karl|Kate|Katherine|Keith|Kelly|Ken|Kenneth|Kevin|Klaus|Kristen|Lars|Laura|Lauren|Lawrence|Lisa|Lloyd|Louis|Louise|Luca|Luis|Luke|Marc|Marcus|Margaret|Marie|Mark|Markus|Martha|Martin|Mary|Matt|Matthew|Matthias|Megan|Melissa|Michael|Michelle|Mike|Molly|Nancy|Nathan|Neil|Nicholas|Nick|Nicolas|Nicole|Nigel|Nils|Noah|Oliver|Olivier|Oscar|Pascal|Patricia|Patrick|Paul|Paula|Pedro|Peter|Petra|Philip|Phillip|Phillips|Pierre|Rachel|Ralph|Raymond|Rebecca|Richard|Rob|Robert|Robin|Roger|Ron|Ronald|Ross|Roy|Russell|Ruth|Ryan|Sabine|Sally|Sam|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Shane|Sharon|Simon|Sophie|Stefan|Stephanie|Stephen|Steve|Steven|Stuart|Susan|Sven|Ted|Terry|Theo|Thomas|Tim|Timothy|Tobias|Todd|Tom|Tony|Tracy|Trevor|Ulrich|Ulrike|Ursula|Vanessa|Victoria|Vincent|Virginia|Walter|Wayne|Wendy|William|Wolfgang|Yves|Zoe)\b/u;

/** Whose side a person is on by how an English text spells the given name; "unknown" where the spelling does not tell. */
export function sideOfGivenName(name: string): Side {
	if (UKRAINIAN.test(name)) return "UA";
	if (RUSSIAN.test(name)) return "RU";
	return FOREIGN.test(name) ? "third" : "unknown";
}
