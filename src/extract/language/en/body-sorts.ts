import { words } from "../words.js";

/**
 * Common nouns by which a text goes on about a body that it has named, and the words that tell of a name that it is one of that sort:
 * within it (“Chase Manhattan | Bank”, “Norvik | Inc”) or said of it (“Norvik, a Danish | maker of pumps”). Our own list of kinds of
 * institution, with the legal forms of firms by GLEIF's list of entity legal forms. A noun without a row is told by itself alone.
 */

/** Legal forms and what stands in firms' names, and common nouns for firms of all sorts. */
const firms = `
inc inc. incorporated corp corp. corporation co co. company companies ltd ltd. limited llc plc gmbh ag a.g. sa s.a. nv n.v. spa s.p.a. ab a/s oyj b.v. pty lp holdings holding industries technologies technology systems
motors motor airlines airways petroleum pharmaceuticals pharma oil enterprises international stores products laboratories brothers bros sons foods chemical chemicals communications broadcasting resources electronics
semiconductor instruments software telecom steel gas mining mines minerals shipping railroad railway bancorp bancshares insurance associates partners ventures securities investments brewing brewery breweries publishing
firm maker bank producer manufacturer retailer operator chain giant lender airline carrier start-up startup insurer supplier brewer carmaker automaker drugmaker broadcaster utility consultancy conglomerate miner refiner
shipbuilder brokerage developer publisher contractor distributor wholesaler exporter importer processor shipowner hotelier builder chipmaker steelmaker planemaker unit subsidiary parent business concern group
`;

/** Bodies of people with a common aim. */
const bands =
  "group organization organisation association coalition alliance league charity nonprofit non-profit caucus movement network federation foundation society congress union council";

/** Those whom unions are of: they tell one also behind “of”. */
const trades = "workers mineworkers steelworkers autoworkers employees technicians machinists pilots teachers nurses dockers";
export const ofUnions: ReadonlySet<string> = words(trades);

/** Legal forms: what stands before them in a name tells the sort as well. */
export const legalForms: ReadonlySet<string> = words(
  "inc inc. incorporated corp corp. corporation co co. company companies ltd ltd. limited llc plc gmbh ag a.g. sa s.a. nv n.v. spa s.p.a. ab a/s oyj b.v. pty lp group holding holdings international",
);

const rows: readonly (readonly [nouns: string, told: string])[] = [
  ["company firm concern corporation", firms],
  ["bank", "bank banco banque bancorp bancshares banca caisse savings sparkasse bundesbank lender"],
  ["lender", "bank banco banque bancorp bancshares banca savings lender"],
  ["airline carrier", "airline airlines airways carrier aeroflot"],
  ["committee", "committee subcommittee"],
  ["panel", "committee subcommittee panel commission board tribunal task-force"],
  ["subcommittee", "subcommittee"],
  ["commission", "commission"],
  ["council", "council"],
  ["board", "board"],
  ["agency", "agency administration bureau commission service"],
  ["administration", "administration"],
  ["bureau", "bureau"],
  ["department", "department"],
  ["ministry", "ministry"],
  ["court", "court tribunal"],
  ["tribunal", "tribunal court"],
  ["union", `union unions brotherhood teamsters ${trades}`],
  ["government", "government"],
  ["campaign", "campaign"],
  ["party", "party"],
  ["exchange", "exchange"],
  ["fund", "fund"],
  ["university school college", "university college school"],
  ["group", bands],
  ["organization organisation", bands],
  ["association", "association"],
  ["federation", "federation"],
  ["charity nonprofit non-profit", "charity foundation nonprofit non-profit trust"],
  ["foundation", "foundation"],
  ["cartel", "cartel"],
  ["alliance", "alliance"],
  ["institute", "institute"],
  ["hospital", "hospital clinic infirmary"],
  ["carmaker automaker", "carmaker automaker motors motor"],
  ["drugmaker", "drugmaker pharmaceuticals pharma laboratories"],
  ["insurer", "insurer insurance assurance"],
  ["brewer", "brewer brewing brewery breweries"],
  ["retailer", "retailer stores supermarkets"],
  ["publisher", "publisher publishing"],
  ["brokerage", "brokerage securities"],
  ["utility", "utility electric power gas water"],
];

const told = new Map(rows.flatMap(([nouns, by]) => nouns.split(" ").map((noun) => [noun, words(by)] as const)));

/** Nouns that go on about a body, with the words that tell of a name that it is one. */
export const tellsOf = (noun: string): ReadonlySet<string> => told.get(noun) ?? new Set([noun]);

/** Nouns that may go on about a body. */
export const goingOn: ReadonlySet<string> = new Set([
  ...told.keys(),
  "subsidiary",
  "parent",
  "unit",
  "maker",
  "chain",
  "miner",
  "producer",
  "operator",
  "supplier",
  "conglomerate",
  "consortium",
  "syndicate",
  "network",
  "caucus",
  "club",
  "church",
]);

/** All words that tell of some sort: a name with one of these is of no sort that none of its words tells. */
export const sortWords: ReadonlySet<string> = new Set([...told.values()].flatMap((by) => [...by]));

/** Nouns that may mean a body of which no word tells the sort. */
export const anyFirm: ReadonlySet<string> = words("company firm concern corporation");

/**
 * Bodies known by initials, and the nouns by which news goes on about them: by their full names (“Securities and Exchange | Commission”,
 * “International Monetary | Fund”), and what these are (“a federal agency”).
 */
export const initialSorts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SEC: "commission agency",
    FCC: "commission agency",
    FTC: "commission agency",
    ICC: "commission agency",
    CFTC: "commission agency",
    FERC: "commission agency",
    FDA: "agency administration",
    FAA: "agency administration",
    DEA: "agency administration",
    NASA: "agency administration",
    EPA: "agency",
    CIA: "agency",
    NSA: "agency",
    IAEA: "agency",
    IRS: "agency service",
    FBI: "bureau agency",
    OPEC: "organization organisation cartel",
    NATO: "alliance organization organisation",
    WTO: "organization organisation",
    WHO: "organization organisation agency",
    OECD: "organization organisation",
    IMF: "fund",
    "International Monetary Fund": "fund",
    "Organization of Petroleum Exporting Countries": "cartel",
    "Federal Reserve": "bank",
    Fed: "bank",
    UAW: "union",
    "AFL-CIO": "union federation",
    GOP: "party",
    DNC: "committee",
    RNC: "committee",
    Republicans: "party",
    Democrats: "party",
  }),
);
