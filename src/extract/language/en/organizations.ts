import { words } from "../words.js";

/** Words that make a capitalized name that of a body: legal forms and kinds of institution (GLEIF entity legal forms; common nouns). */
export const organizationWords = words(`
academy administration agency alliance army assembly association authority bank board bureau cabinet campaign center centre chamber church coalition college commission committee company conference congress convention corporation council court
department directorate embassy consulate exchange federation force forces foundation fund government group guard house initiative institute institution jury intelligence investments laboratory league legislature ministry mission navy network office organization
organisation parliament partners partnership party police project school secretariat senate service services society studios syndicate team transition treasury trust union university white-house headquarters
authorities airline airlines airways associates bancorp brigade capital club confederation consortium consulate-general consulting faction firm front holding hospital insurance inspectorate logistics media militia mining motors movement
museum observatory orchestra petroleum pharmaceuticals pharma railways resources securities software telecom theatre trust ventures
inc inc. corp corp. llc ltd ltd. plc gmbh ag co. holdings industries technologies systems
`);

/**
 * Words of other languages that make a name that of a body (“Banco Norvik”, “Grupo Delmar”): firms, banks, parties, unions,
 * institutes, ministries and newspapers in Spanish, Portuguese, French, Italian, German, Dutch and the Nordic languages, and legal
 * forms (GLEIF entity legal forms).
 */
export const foreignOrganizationWords = words(`
banco banca banque bank caixa caja cassa sparkasse grupo gruppo groupe gruppe groep compañía compañia companhia compagnie compagnia empresa société sociedad sociedade società gesellschaft maatschappij konzern stiftung stichting fundación fundação fondation fondazione
partido partito parti partei partij movimiento movimento mouvement bewegung frente fronte sindicato sindacato syndicat gewerkschaft confederación confederação confédération confederazione federación federação fédération federazione verband verein vereniging asociación
associação associazione instituto istituto institut ministerio ministero ministério ministère ministerium universidad universidade università université universität consejo conselho conseil consiglio comité comitato comisión comissão commissione senado senato sénat
diario diário giornale corriere gazzetta gazette gaceta jornal correio correo periódico zeitung allgemeine tageblatt blatt rundschau dagblad dagbladet tidende aftenposten nouvelles nachrichten
s.a. s.p.a. spa s.l. n.v. b.v. a/s oyj aktiebolag sarl gazeta dziennik radio télévision televisión televisione rundfunk
`);

/** Common nouns that, with an article or a possessor, mean a body ("the campaign", "Trump's campaign", "the Russian government"). */
export const bodyNouns = words(`
administration agency army bank bureau cabinet campaign commission committee subcommittee company congress consulate council court department embassy government headquarters house institute intelligence kremlin ministry newspaper magazine broadcaster network office
organization parliament party police regime senate service services team transition university union firm group panel station channel website site paper school college academy association federation league foundation charity agency hospital museum club
`);

/** Bodies known by one or two words; upper or title case as printed. */
export const knownOrganizations = words(`
Kremlin Congress Senate Pentagon FBI CIA NSA DOJ DNC RNC NATO EU UN U.N. KGB FSB GRU SVR MI5 MI6 Interpol Europol OPEC WTO IMF OECD OSCE WHO UNESCO GOP Duma Gazprom Rosneft Lukoil Sberbank VTB WikiLeaks Google Facebook Twitter
Apple Amazon Microsoft Exxon ExxonMobil Boeing Airbus Citigroup Goldman Hamas Hezbollah Taliban ISIS ISIL Mossad Bundestag Knesset Parliament Democrats Republicans NAACP ACLU NRA IRS EPA SEC HHS DHS HUD ICE CBO Treasury
`);

/** Bodies of several words that no other rule finds. */
export const organizationPhrases: readonly string[] = [
  "White House",
  "State Department",
  "Justice Department",
  "Supreme Court",
  "Downing Street",
  "Wall Street",
  "Capitol Hill",
  "Red Cross",
  "United Nations",
  "European Union",
  "Foreign Ministry",
  "Elysee Palace",
  "Supreme Soviet",
  "Federal Reserve",
  "Muslim Brotherhood",
  "Islamic State",
  "Islamic Jihad",
  "Doctors Without Borders",
  "General Agreement on Tariffs and Trade",
  "First Boston",
  "Royal Dutch Shell",
  "Air France",
  "Joint Chiefs of Staff",
  "Reporters Without Borders",
  "Mothers Against Drunk Driving",
  "Save the Children",
];

/**
 * Nouns for what a ministry, a committee or an agency is for: the names of the executive departments of the United States, of the
 * ministerial departments of the United Kingdom and of the standing committees of both houses of Congress, since 1950.
 */
export const fieldWords = words(`
affairs agriculture alcohol aging armed appropriations arts atomic aviation banking budget business chemical children civil clothing coinage commerce commercial communication communications community conservation constitution consumer cooperation co-operation
corrections crime cultural culture currency customs defence defense development disability disarmament disease drug drugs economic economics economy education electric employment energy engineering enterprise entrepreneurship environment environmental equality
ethics exchange expenditure explosives exports families family farming fibre finance financial firearms fisheries food foreign forestry gas government health hotel housing human humanities immigration improvement imports industrial industries industry
information infrastructure innovation insurance intelligence interior international investment irrigation justice labor labour land language letters livestock local management manpower marine maritime markets materials means measures medicine mergers
merchant migration mines mining monetary monopolies natural naturalization naval nuclear nutrition oceanography oil oversight paper pensions planning ports post postal power press prevention prices productivity prosperity protection prisons public rails railways reclamation reconstruction recreation
reform refugees regional regions rehabilitation relations research resources responsibility restaurant retirement revenue rights rivers rules rural safety scholarship science sciences scientific securities security skills small social space spatial spectrum sport sports standards statistics
supplies surface sustainability taxation technology technological telecommunications telegraph telephone television textile textiles tobacco tourism trade training transport transportation travel treatment urban utilities veterans war wages water ways weights welfare women work works youth
`);

/** What only a body has: “Norvik's shareholders”. */
export const firmProperty = words(
  "board chairman chairwoman ceo shareholders shareholder shares stock directors executives management headquarters employees earnings profits profit sales revenue subsidiary parent bankers financiers workforce plant plants factory factories branches creditors depositors bondholders auditors balance-sheet dividend",
);

/** What, behind a single name, makes that of a firm, which is then called by the name alone (GLEIF entity legal forms; common nouns). */
export const firmForms = words(
  "group plc inc inc. corp corp. corporation ltd ltd. llc gmbh ag holdings industries technologies systems airlines airways motors pharmaceuticals pharma telecom bancorp",
);

/** Common nouns for bodies of business and public life, said behind their name: “Norvik, a maker of pumps”. */
export const firmNouns = words(`
company firm maker bank producer manufacturer group retailer operator chain giant lender club union charity airline start-up startup insurer supplier brewer carmaker drugmaker broadcaster utility consultancy conglomerate fund miner refiner association federation
nonprofit non-profit shipbuilder brokerage refinery foundation newspaper daily weekly magazine agency consortium cooperative co-operative contractor developer publisher hospital university college school think-tank
`);
