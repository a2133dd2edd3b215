import { nameKey } from "../gazetteer/name-key.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(nameKey));

/** Before a name: it is a settlement ("the village of X", "с. X", "у селі X"). */
export const SETTLEMENT_WORDS =
	setOf(`village town city settlement hamlet villages towns cities settlements port capital
	село села селі селу селом сёла сел селе сёл сіл селах селами місто міста місті містом місту містечко містечку селище селища селищі
	посёлок поселок посёлка поселка посёлке поселке посёлков город города городе городом городов деревня деревни деревне деревню
	хутор хутора хуторі хуторе пункт пункта пункту пункті пункте пунктом станция станции станиця с м смт сел пгт г пос станція райцентр столиця столиця столице`);

/** Before a name: somebody or something is at, near or on the way to it. */
export const LOCATIVES =
	setOf(`in near at around outside inside to toward towards from into through between across throughout
	у в біля під поблизу до з із зі від через поруч неподалік між за над навколо довкола попід коло проти
	около возле под из к ко от между рядом вблизи близ вокруг через недалеко со на`);

/** Before a name, strong enough to make an unknown capitalised word a place. */
export const NEARNESS = setOf("near outside біля поблизу неподалік около возле вблизи близ недалеко");

export const OBLAST_WORDS =
	setOf(`region oblast province regions oblasts provinces область області областю областей областях обл края край
	области областью областях регион регионе региона регіон регіоні регіону`);
export const DISTRICT_WORDS =
	setOf(`district raion rayon districts raions район району районі районом райони районів районах района
	районе районы районов громада громади громаді громаду громадою община общины hromada community`);
export const AXIS_WORDS = setOf(`напрямок напрямку напрямі напрям напрямком напрямках напрямки напрямків
	направление направлении направления направлением направлениях`);
export const WATER_WORDS = setOf("river reservoir rivers sea lake");
/** Words after an adjective made of a place's name with which it still names a place. */
export const JOINERS = setOf("and та і й и или або or");

/** After a capitalised word: it is a person or a body ("Donets said", "Sad Group"). */
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
	алексей виктор николай михаил генерал полковник майор капітан капитан`);

/** Before a name: it is what somebody is called by radio. */
export const CALL_SIGN =
	/^(?:call-?signs?|позивн\p{L}{2,3}|позывн\p{L}{2,3}|nicknamed|прізвиськ\p{L}+|прозвищ\p{L}+)$/iu;

/** Before a name: the first half of the names of other places, "Велика Комишуваха", "Mala Danylivka". */
export const FIRST_HALF =
	/^(?:velyk(?:a|yi|e|i)|mal(?:a|yi|e|i)|nov(?:a|yi|e|i)|star(?:a|yi|e|i)|verkhn\p{L}{1,2}|nyzhn\p{L}{1,2}|велик(?:а|ої|ій|у|ою|е|ого|ому|ий|им|і|их)|мал(?:а|ої|ій|у|ою|е|ого|ому|ий|им|і|их)|нов(?:а|ої|ій|у|ою|ий|і)|стар(?:а|ої|ій|у|ою|ий|ого|ому|і)|верхн(?:я|ьої|ій|ю|є|ього)|нижн(?:я|ьої|ій|ю|є|ього)|больш(?:ая|ой|ую|ое|ого|ом)|мал(?:ая|ой|ую|ое|ый)|нов(?:ая|ой|ую|ый)|стар(?:ая|ой|ую|ый)|русск(?:ая|ой|ую)|руськ(?:а|ої|ій|у|ою)|rusk(?:a|aya)|верхн(?:яя|ей|ее|его)|нижн(?:яя|ей|ее|его))$/iu;

export const COMPASS_EN =
	/^(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western)$/;

/** Verbs whose object is a place: "captured X", "звільнили X". */
export const TAKING =
	/^(?:captur|seiz|liberat|retak|retook|recaptur|enter|occup|shell|storm|target|захоп|звільн|окуп|атак|обстріл|штурм|освобод|захват|обстрел|зан[яи]л|зайнял|взял|пункт)\p{L}*$/iu;
