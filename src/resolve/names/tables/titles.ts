/** Titles before a person's name, one a line. Source: `PERSON_NAME_PREFIXES` of OpenSanctions' `rigour` 1.3.5 (MIT). Made by make-tables.py; do not edit. */
export const titleLines = `
admiral
amb
ambassador
associate professor
baron
baroness
baronet
baronetess
brigadier
capt
captain
chair
chairman
chairwoman
col
colonel
commodore
company secretary
count
countess
dame
director
doctor
dott
dottor
dottore
dottsr
dottsra
dottssa
dr
duchess
emir
emira
emperor
empress
ex-chair
ex-chairman
ex-chairwoman
ex-company secretary
ex-director
ex-managing director
excellency
field marshal
fr
frau
fraulein
general
grand duchess
grand duke
her excellency
her grace
her higness
her honor
her honour
her majesty
her royal higness
herr
his excellency
his grace
his higness
his honor
his honour
his majesty
his royal higness
hon
honorable
honourable
hr
hrh
king
lady
laird
lieutenant colonel
lieutenant general
lord
madam
madame
maj
major
managing director
marchioness
marquess
master
miss
misses
missis
missus
mister
mistress
mixter
mme
mmme
monsieur
mr
mrs
ms
mx
prasident
president
prince
princess
private
prof
prof dr
professor
professor dr
pvt
queen
rear admiral
rear-admiral
reverend
right honorable
right honourable
rt hon
seigneur
senor
senorita
shaikh
sheik
sheikh
sir
sr
sultan
sultana
the
the hon
the honble
the honorable
the honorable lady
the honourable
the honourable lady
the most hon
the most honble
the most honorable
the most honourable
the most noble
the much hon
the much honored
the much honoured
the prince
the princess
the princess royal
the reverend
the right honorable
the right honourable
the worshipful
worshipful
`;
