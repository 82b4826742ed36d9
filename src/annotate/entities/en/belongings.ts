const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What bodies have and nobody else, by possessive or "of": "Pellworth’s customers", "an employee of Pellworth". Compiled by hand. */
export const ofBodies = listed(`
  board branch brand chairman chairwoman chief client competitor counsel customer director earnings employee executive
  founder headquarters investor manager member merger owner parent patent payroll product profit revenue
  sale server share shareholder spokesman spokesperson spokeswoman staff staffer statement store stock subscriber
  subsidiary supplier system turnover website workforce
`);

/** What places have: "Varnholt’s mayor", "the streets of Varnholt". */
export const ofPlaces = listed(`
  ambassador army border capital citizen city coast coastline constitution economy embassy governor inhabitant map mayor
  minister monarch municipality outskirts parliament population port resident road ruler skyline street
  suburb town village villager
`);

/** What people have: "Vance’s career", "the death of Vance". */
export const ofPeople = listed(`
  admirer arrest autobiography biography birth birthday body boss career childhood conviction death diary eye face family
  father-in-law fan fate friend funeral hand heart home house killer lawyer life lip marriage memoir mouth neighbour neighbor
  obituary remark resignation roommate speech testimony tweet voice widow will
`);

/** Parts that people and bodies play alike: "its owner, Ankerby Shipping" tells neither. */
export const ofEither = listed(`
  backer buyer builder competitor contractor creditor customer developer distributor donor employer host insurer investor
  landlord lender maker manufacturer member opponent operator opposition owner parent partner producer publisher rival seller
  sponsor supplier trader vendor
`);

/** Last words of companies’ names. */
export const companyWords = listed(`
  aerospace airlines airways analytics associates automotive aviation biotech brands brewing brothers buses capital chemicals communications
  construction cruises dairies dynamics electric electronics energy engineering enterprises entertainment ferries foods freight gas group
  healthcare holdings holding hydro industries insurance interactive international investments labs laboratories lines logistics
  machines marine media medical metals mills mining motor motors mutual networks oil packaging partners petroleum pharma
  pharmaceuticals pictures plastics power properties publishing rail resources robotics securities semiconductors shipping
  software solutions steel stores studios systems tech technologies technology telecom textiles tobacco tours trading transport
  ventures water wines works
`);
