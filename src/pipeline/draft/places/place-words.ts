import { nameKey } from "../../gazetteer/name-key.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(nameKey));

/** Before a name: it is a settlement ("the village of X", "с. X", "у селі X"). */
export const SETTLEMENT_WORDS =
	setOf(`village town city settlement hamlet villages towns cities settlements port capital
	село села селі селу селом сёла сел селе сёл сіл селах селами місто міста місті містом місту містечко містечку селище селища селищі
	посёлок поселок посёлка поселка посёлке поселке посёлков город города городе городом городов деревня деревни деревне деревню
	хутор хутора хуторі хуторе пункт пункта пункту пункті пункте пунктом пункти пунктів пункты пунктов пунктах станция станции станцией станція станції станиця станица станицы
	с м смт сел пгт г пос д х ст райцентр райцентра райцентре райцентру столиця столиці столица столицы столице столицу
	мікрорайон мікрорайону мікрорайоні микрорайон микрорайона микрорайоне масив масиву масиві поселення поселенні слобода слободе слободы слободі
	хутором хуторе хуторов хуторів хуторах селища поселке деревнях деревню деревень деревнями сёлами селениях
	аеродром аеродрому аеродромі авіабаза авіабазі авіабази аэродром аэродрома аэродроме авиабаза авиабазе авиабазы
	аеропорт аеропорту аэропорт аэропорта аэропорту airport airfield airbase suburb suburbs hamlets neighbourhood neighborhood township municipality farmstead port station hub stronghold`);

/** Before a name: somebody or something is at, near or on the way to it. */
export const LOCATIVES =
	setOf(`in near at around outside inside to toward towards from into through between across throughout
	у в во біля під поблизу до з із зі від через поруч неподалік між за над навколо довкола попід коло проти
	около возле под из к ко от между рядом вблизи близ вокруг через недалеко со на по мимо повз проти против поза напроти навпроти крізь сквозь
	against beyond past via towards behind along leaving`);

/** Before a name, strong enough to make an unknown capitalised word a place. */
export const NEARNESS = setOf(
	"near outside біля поблизу неподалік коло довкола около возле вблизи близ недалеко вокруг подле",
);

/** Words beside an adjective made of a place's name with which it still names a place: here, and the two sets below. */
export const OBLAST_WORDS =
	setOf(`region oblast province regions oblasts provinces область області областю областей областях обл края край
	области областью областями регион регионе региона регіон регіоні регіону регионов регионам регионами регионах регіонів регіонам регіонами регіонах областям`);
export const DISTRICT_WORDS =
	setOf(`district raion rayon districts raions район району районі районом райони районів районах районам районами района
	районе районы районов громада громади громад тг мтг стг громаді громаду громадою громадах громадам громаде громады громадой громадами общинами отг тг община общины общине общину общин общиной общинам общинах hromada community hromadas communities okrug okrugs
	округ округа округе округу округом округи округов округах округам округами округів горокруг горокруга горокруге муниципалитет муниципалитета`);
export const AXIS_WORDS = setOf(`напрямок напрямку напрямі напрям напрямком напрямках напрямки напрямків
	направление направлении направления направлением направлениях направлениям направлениями направлению напрямками участкам участками ділянкам ділянками напрямкам напряму напрямові
	приграничье приграничья приграничью приграничьем прикордоння прикордонню прикордонням пограничье пограничья
	участок участка участке участку участком участках ділянка ділянки ділянці ділянку ділянках відтинок відтинку
	фронт фронте фронта фронту фронті фронтом плацдарм плацдарма плацдарме плацдарму плацдармі виступ виступу виступі виступом выступ выступа выступе выступу выступом`);

/** Between a place's adjective and its head: "на Купянском и соседних направлениях", "Липецької сільської громади". */
export const BEFORE_HEAD =
	/^(?:соседн|сусідн|інш|друг|операционн|операційн|приграничн|прикордонн|міськ|сільськ|селищн|городск|сельск|поселков|поселк|муниципальн|територіальн|территориальн)\p{L}{1,4}$/iu;
/** How adjectives made of places end. */
export const ADJECTIVE_END = /(?:ськ|цьк|ск|цк)(?:ий|ого|ому|им|ім|ом|а|ої|ій|у|ою|е|і|их|ими|ая|ой|ую|ое|ие)$/u;

/** Before a name, as good as nothing: "до самого Бурлука", "near occupied Svatove". */
export const FILLER =
	/^(?:сам(?:ого|ому|им|ым|ой|ої|ом|ій)|(?:сусідн|соседн)\p{L}{1,4}|(?:окупован|звільнен|оккупированн|освобожденн|захваченн|захоплен)\p{L}{1,3}|neighbou?ring|nearby|occupied|liberated|frontline|front-line|besieged|embattled)$/iu;

/** Before "of" and a name: a part of the place, or what befell it. */
export const PART_OF_PLACE =
	/^(?:outskirts|edges?|cent(?:re|er)|capture|capturing|seizure|seizing|liberation|liberating|loss|banks?|battle|direction|control|shelling|bombing|bombardment|siege|fall|occupation|recapture|evacuation|suburbs?|streets?|ruins|residents|people|mayor|heart|middle|parts?|half|defen[cs]e|approach(?:es)?|vicinity|area|rest|most|all|side|fields|forests?|skies|entrance|name|storming|clearing|assault|short|ahead|kilomet(?:er|re)s|km|miles)$/;

/** Nouns and verbs of taking, holding and leaving, and words of direction, right before a name: "взяття Гряниківки". */
export const ASKS_FOR_PLACE =
	/^(?:взятт[яі]м?|вз?яти[еюя]|взят[аоы]?|захопленн[яі]м?|захват[ауе]?|звільненн[яі]м?|освобождени[еюям]+|штурм[ауі]?|обстріл[ауи]?|обстрел[ауы]?|(?:південн|північн|західн|східн)іше|(?:южн|северн|западн|восточн)ее|(?:південно-|північно-)\p{L}+|(?:юго|северо)-\p{L}+|район[іуе]|районах|околиц\p{L}+|окраин\p{L}+|окрестност\p{L}+|пригород\p{L}*|передміст\p{L}+|оборон[аиуоыі]\p{L}*|втрат[аиуі]\p{L}*|потер[яюией]+|при(?:кордонн|граничн)\p{L}{1,3}|сторону|бік|напрямі|підступах|подступах|жител\p{L}{1,3}|мешкан\p{L}+|улиц[аыеу]\p{L}*|вулиц\p{L}+|центр[аіеу]?|clear(?:ed|ing)|abandon(?:ed|ing)?|attack(?:ed|ing)|bomb(?:ed|ing)|hit|struck|retook|left|reach(?:ed|ing)?|surround(?:ed|ing)?|defend(?:ed|ing)?|los(?:t|ing)|took|taking|hold(?:s|ing)?|held|pound(?:ed|ing)|visit(?:ed|ing)?|fled|fleeing|approach(?:ed|ing)?|overran|encircl(?:ed|ing)|(?:утрим|удерж|контрол|залиш|покин|остав|втрати|потеря|оборон|бомб)\p{L}+)$/iu;

export const WATER_WORDS = setOf("river reservoir rivers sea lake");
/** Between the names of a list. */
export const JOINERS = setOf("and та і й и или або or");

/** Before a name: ranks and first names, with which it is a person's. */
export const PERSON_BEFORE =
	setOf(`mr mrs ms dr gen general col colonel lt lieutenant maj major capt captain sgt oleh oleksandr andriy andrii serhiy
	serhii ivan petro vasyl taras yurii yuriy volodymyr vitalii vitaliy roman ihor dmytro maksym oleksii oleksiy viktor mykola mykhailo denys
	artem pavlo bohdan nataliia philip john david james robert peter paul george mark thomas daniel anna maria olena olha oksana iryna svitlana tetiana
	kateryna yuliia halyna liudmyla larysa valentyna nina nadiia vira sofiia daria anastasiia alina marina olga elena irina svetlana tatiana
	natalia natalya yulia ekaterina ludmila vladimir alexander alexei alexey andrei andrey sergei sergey nikolai nikolay dmitry dmitri
	yevgeny evgeny igor oleg konstantin kostiantyn stepan hryhorii anatolii anatoly leonid valerii valery viacheslav vyacheslav stanislav
	vadym vadim yaroslav ruslan rostyslav oleksiy yevhen yevhenii eduard pavel petr mikhail anton arsen borys boris fedir hennadii
	олена ольга оксана ірина світлана тетяна катерина юлія галина людмила лариса валентина ніна віра софія дар'я анастасія аліна марина
	надежда екатерина юлия людмила татьяна светлана ирина елена анна мария євген костянтин степан григорій анатолій леонід валерій
	в'ячеслав станіслав вадим ярослав руслан ростислав павло антон арсен борис федір геннадій едуард евгений константин григорий анатолий
	леонид валерий вячеслав станислав павел пётр петр ілля илья филипп джон
	олег олександр андрій сергій іван петро василь тарас юрій володимир віталій роман ігор дмитро максим олексій
	віктор микола михайло денис артем павло богдан наталія александр андрей сергей иван пётр василий юрий владимир виталий игорь дмитрий
	алексей виктор виктория вікторія viktoriia viktoria victoria николай михаил генерал полковник майор капітан капитан`);

/** Before a name: it is what somebody is called by radio. */
export const CALL_SIGN =
	/^(?:call-?signs?|позивн\p{L}{2,3}|позывн\p{L}{2,3}|nicknamed|псевдо|прізвиськ\p{L}+|прозвищ\p{L}+)$/iu;

/** Before a name: the first half of the names of other places, "Велика Комишуваха", "Mala Danylivka". */
export const FIRST_HALF =
	/^(?:velyk(?:a|yi|e|i)|mal(?:a|yi|e|i)|nov(?:a|yi|e|i)|star(?:a|yi|e|i)|verkhn\p{L}{1,2}|nyzhn\p{L}{1,2}|zel[eo]n(?:a|aya|yi|yy|y)|bila|belaya|sukh(?:a|yi|oi)|suk?haya|велик(?:а|ої|ій|у|ою|е|ого|ому|ий|им|і|их|ая|ую|ой|ом)|мал(?:а|ої|ій|у|ою|е|ого|ому|ий|им|і|их)|нов(?:а|ої|ій|у|ою|ий|і)|стар(?:а|ої|ій|у|ою|ий|ого|ому|і)|верхн(?:я|ьої|ій|ю|є|ього)|нижн(?:я|ьої|ій|ю|є|ього)|больш(?:ая|ой|ую|ое|ого|ом)|мал(?:ая|ой|ую|ое|ый)|нов(?:ая|ой|ую|ый)|стар(?:ая|ой|ую|ый)|средн(?:ий|его|ему|им|ем|яя|ей|юю)|середн(?:ій|ього|ьому|ім|я|ьої|ю)|зел[её]н(?:а|ої|ій|у|ою|ий|ого|ому|им|ая|ой|ую|ый|ом)|русск(?:ая|ой|ую)|руськ(?:а|ої|ій|у|ою)|rusk(?:a|aya)|верхн(?:яя|ей|ее|его)|нижн(?:яя|ей|ее|его|є)|kazachya|kozacha|козач(?:а|ої|ій|у|ою)|казач(?:ья|ьей|ью)|мокр(?:а|ої|ій|у|ою|ая|ой|ую)|червон(?:а|ої|ій|у|ою|ая|ой|ую)|черкас(?:ьк(?:е|ого|ому|им|а|ої|ій|у)|ск(?:ое|ого|ому|им|ая|ой|ую))|cherkasskoy?e|вище|вищого|нижче|нижчого|борівськ(?:а|ої|ій|у|ою)|боровск(?:ая|ой|ую))$/iu;

export const COMPASS_EN =
	/^(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western)$/;

/** Verbs whose object is a place: "captured X", "звільнили X". */
export const TAKING =
	/^(?:captur|seiz|liberat|retak|retook|recaptur|enter|occup|shell|storm|target|захоп|звільн|окуп|атак|обстріл|штурм|освобод|захват|обстрел|зан[яи]л|зайнял|взял|пункт)\p{L}*$/iu;

/** What opens a sentence in another sense, though places are called so: "Украинское командование", "Разом переможемо". */
export const OTHER_SENSE =
	/^(?:(?:украинск|українськ|русск|руськ|российск|російськ|советск|радянськ|немецк|німецьк)\p{L}{1,3}|разом|ровно|гроз(?:а|ы|и|і|у|ою|ой|е)|питомник|human|мал(?:а|е|і|ої|ій|у|ою|ая|ой|ую|ые|ых)|male|нов(?:ого|ому|им|ый|ым|ий)|б[еі]л(?:ого|ому|[иы]м|ом|[иы]й))$/iu;

/** "Севернее, у реки": where something lies, and no village. */
export const COMPARATIVE = /^(?:(?:південн|північн|західн|східн)іше|(?:южн|северн|западн|восточн)ее|более)$/iu;

/** The division a name lies in, right after it: "Кам’янці Ізюмського району". */
export const DIVISION_AFTER = /(?:ського|ської|цького|цької|ского|ской|цкого|цкой)$/u;
