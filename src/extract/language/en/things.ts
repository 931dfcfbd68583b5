/** Words that, as part of a capitalized name, make it the name of a thing, an act, a time or an occasion, not of a person. */
export const thingWords: ReadonlySet<string> = new Set(
  `act amendment agreement accord affair age area anthem award awards avenue bay beach boulevard bridge building bowl bush-era case castle century championship church city clause code conference constitution convention country county crisis cup
    deal debate decade declaration doctrine doctrines document dossier east election era event festival film forum gate games high highway hotel income initiative inquiry island islands issue law letter list market mountain museum news night
    olympics open order palace peace plan plaza plant policy prize programme project protocol question race reform region report resolution revolution river road room rule sea season security show side song speech square state states station strategy study summit
    survey talks tax test times tower town treaty trial tribune tv valley village war week world year plan obamacare medicare medicaid internet covid brexit god bible islam christianity energy care health climate morning evening tonight first second third
    good new old big great more national international global united social economic blue red live american my your our what why how when where who this that these`.split(
    /\s+/,
  ),
);
