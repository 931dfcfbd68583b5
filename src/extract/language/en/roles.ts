import { words } from "../words.js";

/**
 * Nouns for an office, a trade or a standing by which news texts call a person. From the titles of the Associated Press
 * style book and the person nouns of WordNet (noun.person) that are common in news. Singular, lower case; the plural in
 * -s (or -men) makes a group.
 */
export const roleNouns = words(`
activist actor actress adviser advisor agent aide ally ambassador analyst anchor associate assistant astronaut attaché attache attorney author aunt banker billionaire boss boy brother businessman businesswoman
candidate captain cardinal ceo chair chairman chairperson chairwoman chancellor chief co-founder coach colleague colonel columnist commander commissioner confidant confidante congressman congresswoman consul
consultant contractor correspondent counsel counselor counterpart critic dean defendant delegate democrat deputy detective dictator diplomat director dissident doctor donor economist editor emir engineer envoy executive ex-president
expert father fiancé fiancée financier firefighter founder friend fundraiser general girl governor guest guard head historian host hostess husband informant inspector instructor insider intelligence-officer intermediary interpreter
interviewer investigator investor journalist judge justice king lawmaker lawyer leader liaison lieutenant lobbyist magistrate major manager mayor mediator member mercenary minister moderator mogul monarch monk mother negotiator nephew niece nominee novelist nun
officer official oligarch ombudsman operative opponent organizer owner partner pastor physician pilot policeman politician pollster pope premier president president-elect presenter priest prince princess principal producer professor prosecutor protester publisher
queen rabbi rector reporter representative republican researcher resident rival scholar scientist secretary senator sergeant sheriff shareholder singer sister soldier solicitor son son-in-law daughter daughter-in-law speaker specialist spokesman spokesperson spokeswoman
spy staffer staff staffers strategist student superintendent supervisor supporter surgeon surrogate suspect teacher technician translator treasurer trustee uncle undersecretary veteran vice-president volunteer voter whistleblower widow wife winner witness worker writer
emissary lawgiver legislator councilman councilwoman premier chairmen vice-chairman counsellor father-in-law brother-in-law mother-in-law cousin sponsor patron defector handler cutout go-between middleman tycoon entrepreneur photographer filmmaker blogger
accountant administrator alderman archbishop architect archivist auditor ayatollah backbencher bidder biologist bishop bondholder broadcaster broker builder buyer campaigner caretaker chairman-elect chaplain chemist chieftain civil-servant cleric clerk
co-chair co-owner coach collector composer conductor coroner councillor counterpart creditor curator cyclist dealer designer developer director-general doorman driver elder employee employer examiner ex-husband ex-minister ex-wife farmer fighter fisherman
frontbencher goalkeeper grandfather grandmother guerrilla headteacher heir hostage imam industrialist inmate insurgent insurer investigator-general jihadist juror landlord landowner legate mp mep lender magnate marshal militant mullah musician neighbor neighbour nuncio nurse
painter patient patriarch peacekeeper philanthropist physicist pianist plaintiff player poet prisoner provost psychiatrist psychologist publicist recruiter rebel referee regulator retailer roommate screenwriter sculptor secretary-general seller separatist shareholder
skipper striker sultan supplier taoiseach teammate technocrat tenant trader trainer treasurer-elect tutor tsar understudy undersecretary-general vendor vicar viceroy vice-chair vice-chancellor warden warlord
`);

/** Nouns that call several persons without a plural ending, or in an irregular one; many are hyponyms of “people” and “social group” in WordNet. */
export const groupNouns = words(`
people men women staff police media press team crowd delegation entourage family leadership audience surrogates personnel associates critics supporters allies officials authorities figures individuals persons businessmen congressmen spokesmen
policemen clergy aides lawmakers prosecutors investigators Democrats Republicans democrats republicans conservatives liberals russians americans ukrainians chinese residents citizens households voters
councilors councillors clergymen noblemen fishermen gunmen clansmen statesmen
crew gang mob squad militia troops troop brigade platoon squadron choir orchestra troupe band jury junta posse contingent retinue clique coterie clan dynasty folk folks kin kinfolk circle couple elite
clientele bourgeoisie gentry populace intelligentsia townspeople tradespeople businesspeople salespeople congregation workforce electorate peasantry officialdom brethren paramilitaries mujahideen elders fans trio duo quartet
protesters demonstrators activists experts analysts economists scientists researchers lawyers attorneys sources members representatives colleagues parents workers others intermediaries attendees ambassadors diplomats guests friends
`);

/**
 * Nouns that call a person beside those of WordNet (person-nouns.ts), where another sense than a person's is the first or as common
 * there, and news mostly means the person.
 */
export const furtherPersonNouns = words(
  "acquaintance trucker docker admiral adult aide-de-camp celebrity communist constituent consort diver emperor enemy exile fan nanny mum mom parliamentarian partisan radical seller suspect teen toddler tycoon guru oligarch mystic nomad",
);

/** Nouns for several of something: what they are of says what they are. */
export const collectionNouns = words("couple circle band crew gang mob trio duo quartet contingent team coalition crowd");

/** What, before a noun for a person, makes another of it: “superdelegate”. */
export const personPrefixes: readonly string[] = ["super", "co", "ex", "under", "arch", "sub", "step", "grand"];

/** How nouns end that mean a person, whatever stands before: “concertgoer”, “brunch-goer”, “clergyperson”, “chairwoman”. */
export const personEndings = /..(?:goer|holder|seeker|worker|fighter|owner|person|woman|sman|ologist)$/;

/** Plurals that no ending makes. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  "children child,grandchildren grandchild,stepchildren stepchild,schoolchildren schoolchild,wives wife,housewives housewife,midwives midwife,thieves thief,passersby passerby,sons-in-law son-in-law,daughters-in-law daughter-in-law,brothers-in-law brother-in-law,sisters-in-law sister-in-law,attorneys-general attorney-general"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * Offices and forms of address written before a name, of one or several words; lower case. Longest first where one holds another.
 * From the Associated Press style book and Debrett's forms of address; those of other languages that English news keeps are our own list.
 */
export const titles: readonly string[] = [
  "deputy national security adviser",
  "former national security adviser",
  "secretary of state",
  "secretary of defense",
  "attorney general",
  "prime minister",
  "vice president",
  "press secretary",
  "chief of staff",
  "lieutenant general",
  "president-elect",
  "mr",
  "mr.",
  "mrs",
  "mrs.",
  "ms",
  "ms.",
  "miss",
  "dr",
  "dr.",
  "prof",
  "prof.",
  "professor",
  "rev",
  "rev.",
  "reverend",
  "sen",
  "sen.",
  "sens.",
  "senator",
  "rep",
  "rep.",
  "reps.",
  "representative",
  "congressman",
  "congresswoman",
  "gov",
  "gov.",
  "governor",
  "gen",
  "gen.",
  "general",
  "govs.",
  "gens.",
  "profs.",
  "drs.",
  "messrs",
  "messrs.",
  "hon",
  "hon.",
  "honorable",
  "honourable",
  "lt.",
  "lt",
  "col.",
  "colonel",
  "maj.",
  "capt.",
  "captain",
  "cmdr.",
  "cpl.",
  "pvt.",
  "sgt",
  "sgt.",
  "det.",
  "adm.",
  "brig.",
  "pres.",
  "amb.",
  "supt.",
  "atty.",
  "insp.",
  "ald.",
  "mp",
  "mep",
  "msp",
  "admiral",
  "president",
  "chancellor",
  "premier",
  "minister",
  "secretary",
  "ambassador",
  "judge",
  "justice",
  "king",
  "queen",
  "prince",
  "princess",
  "pope",
  "sir",
  "lord",
  "lady",
  "baroness",
  "dame",
  "baron",
  "viscount",
  "viscountess",
  "marquess",
  "marquis",
  "marchioness",
  "count",
  "countess",
  "duke",
  "duchess",
  "emir",
  "sultan",
  "sheikh",
  "sheikha",
  "imam",
  "ayatollah",
  "hojatoleslam",
  "hojatolislam",
  "mullah",
  "maulana",
  "haji",
  "hajji",
  "shri",
  "smt",
  "smt.",
  "datuk",
  "tengku",
  "nawab",
  "rabbi",
  "mgr",
  "mgr.",
  "msgr.",
  "monsignor",
  "cardinal",
  "archbishop",
  "bishop",
  "father",
  "pastor",
  "coun",
  "cllr",
  "cllr.",
  "councillor",
  "alderman",
  "alderwoman",
  "assemblyman",
  "assemblywoman",
  "archdeacon",
  "commissioner",
  "undersecretary",
  "commander",
  "comandante",
  "commodore",
  "corporal",
  "constable",
  "brigadier",
  "marshal",
  "lieutenant",
  "major",
  "sergeant",
  "inspector",
  "superintendent",
  "mister",
  "madam",
  "mme",
  "mme.",
  "mlle",
  "monsieur",
  "madame",
  "herr",
  "frau",
  "signor",
  "signora",
  "señor",
  "señora",
  "candidate",
  "nominee",
  "mayor",
  "sheriff",
  "chairman",
  "chairwoman",
  "speaker",
];

/** Titles that only their capitals tell from other words: “the Rt Hon”, ranks of the British police. */
export const titlesByCase = words("Rt Rt. DI DCI DSI");

/** Participles that news puts before nouns for people, also without an article, to say in what state or on what errand they are. */
export const describingParticiples = words(
  "visiting outgoing incoming retiring ruling striking warring dissenting rebelling returning departing protesting exiled jailed imprisoned ousted deposed sacked dismissed injured wounded retired elected appointed disgraced displaced",
);

/** Offices that are of a field of government: “secretary of state”, “then-Minister of Finance”. */
export const offices =
  /^(?:(?:then|now|ex)-)?(?:under-?|vice-)?(?:secretar(?:y|ies)|ministers?|chiefs?|commissioners?)(?:-designate|-elect)?$/;

/** Fields of government in the names of offices: those of ministries and departments of states whose news is in English, lower case. */
export const portfolios = words(`
state staff defence defense justice commerce trade industry labor labour employment energy education health finance treasury agriculture fisheries forestry food transport transportation foreign affairs external internal home interior
environment housing urban development human services homeland security veterans science technology research culture tourism sport sports welfare social economy economic planning budget mines mining minerals petroleum oil resources natural
information communications telecommunications posts works public water irrigation youth women children immigration police intelligence aviation shipping railways power religious
`);

/** Titles that tell he from she. */
export const maleTitles = words(
  "mr mr. mister sir lord baron viscount marquess marquis count duke emir shri haji hajji alderman assemblyman sultan monsieur herr signor señor mgr mgr. monsignor king prince congressman chairman spokesman businessman",
);
export const femaleTitles = words(
  "mrs mrs. ms ms. miss madam smt smt. alderwoman assemblywoman lady dame viscountess marchioness countess duchess sheikha mme mme. mlle madame frau signora señora baroness queen princess congresswoman chairwoman spokeswoman businesswoman",
);

/** Kinship and the like: with a possessive they mean one person. */
export const kinNouns = words(
  "son daughter wife husband father mother brother sister son-in-law daughter-in-law brother-in-law father-in-law mother-in-law nephew niece uncle aunt widow fiancé fiancée cousin",
);

/** Nouns that tell he from she, beside those of person-nouns.ts: of the family, and feminine forms. */
export const womenOfFamily = words(
  "mother grandmother stepmother mom mum mama mommy grandma sister stepsister aunt niece daughter-in-law mother-in-law sister-in-law bride ex-wife fiancée actress waitress hostess heiress nun queen princess duchess countess baroness stewardess policewoman goddess heroine mistress nanny",
);
export const menOfFamily = words(
  "father grandfather stepfather dad daddy papa grandpa brother stepbrother uncle nephew husband ex-husband fiancé son-in-law father-in-law brother-in-law groom bridegroom waiter monk king prince duke count baron host priest imam rabbi bishop cardinal pope",
);

/** Prepositions that bind a further description to an office or a group ("head of X", "ambassador to Y"). */
export const rolePrepositions = words("of to in at for from on around within close with");

/** Words by which news texts call one office in turn (WordNet synsets and their direct hypernyms): “the ambassador”, later “the envoy”. */
export const officeSynonyms: readonly (readonly string[])[] = [
  ["ambassador", "envoy", "diplomat"],
  ["premier", "minister"],
  ["president", "leader"],
  ["lawmaker", "legislator", "senator", "congressman", "congresswoman", "representative"],
  ["executive", "chief", "ceo", "boss"],
  ["adviser", "advisor", "aide", "counselor", "counsellor"],
  ["businessman", "tycoon", "entrepreneur", "billionaire", "oligarch"],
  ["chairman", "chairwoman", "chairperson", "chair"],
];

/** Titles as they are written in short before names, and the nouns for those who bear them (Associated Press style book). */
export const shortTitles: ReadonlyMap<string, string> = new Map(
  "sen. senator,sen senator,rep. representative,rep representative,gov. governor,gov governor,gen. general,col. colonel,capt. captain,lt. lieutenant,maj. major,sgt. sergeant,adm. admiral,pres. president,prof. professor,dr. doctor,dr doctor,rev. reverend,amb. ambassador,mp lawmaker,mep lawmaker"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * Offices whose holders speak for a body or a state when they say “we”: our own list of common nouns for spokespeople, envoys, heads and
 * managers. Legislators and advisers are left out, who say it of themselves and others as often.
 */
export const officers: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson official secretary minister ambassador envoy negotiator representative commissioner delegate counsel officer chairman chairwoman chairperson president chief director manager head governor executive ceo undersecretary".split(
    " ",
  ),
);
