/** Nouns for people and bodies who speak in the news. */
export const roles: readonly string[] = `
  accountant activist activists actor actress administration administrator administrators admiral
  adviser advisers advisor advisors advocate advocates agencies agency agent agents aide aides
  airline allies ally ambassador analyst analysts anchor anthropologist apologist archbishop
  architect artist artists assistant association astronaut astronomer athlete athletes attorney
  attorneys author authorities authority authors backer backers bank banker billionaire
  biographer biologist bishop blogger bloggers board boss broadcaster brother bureau businessman
  businesswoman campaign campaigner campaigners candidate candidates captain celebrity ceo
  cfo chair chairman chairwoman champion chancellor charity chemist chief chiefs church citizen
  citizens cleric clerk climatologist club co-author co-chair co-chairman co-founder co-host
  co-owner coach coalition colleague colleagues college colonel columnist columnists comedian
  commander commentator commentators commission commissioner committee companies company composer
  conglomerate congressman congresswoman conservationist conservative conservatives consortium
  consultant consultants contributor coordinator coroner correspondent council councillor
  councilman councilwoman counsel couple court creator critic critics curator curators cyclist
  daily daughter dean defector defectors defendant defender delegate delegates democrat democrats
  demonstrator demonstrators department deputy designer detective detectives developer diplomat
  diplomats director dissident dissidents doctor doctors donor donors driver ecologist economist
  economists editor editors educator educators employee employees engineer environmentalist
  environmentalists envoy epidemiologist executive executives expert experts families family fan
  fans farmer farmers father fellow filmmaker firefighter firefighters firm fisherman fishermen
  forecaster forecasters founder friend friends front-runner frontrunner general geologist
  government governor governors grandfather grandmother group groups guard guest hacker hackers
  head historian homeowner homeowners host hosts husband immigrant immigrants individual inmate
  inmates insider insiders inspector institute investigator investigators investor investors
  journalist journalists judge judges jurist landlord lawmaker lawmakers lawyer lawyers leader
  leaders legislator legislators liberals librarian lieutenant lobbyist magistrate major man
  manager manufacturer mayor mayors mediator member members men meteorologist midwife migrant
  migrants militant militants militia minister ministers ministry moderator mogul monk mother
  musician negotiator negotiators neighbor neighbors neighbour neighbours network neuroscientist
  newspaper nominee novelist nun nurse observer observers office officer officers official
  officials ombudsman oncologist operative operatives opponent opponents organisation organiser
  organisers organization organizer organizers outlet owner owners paediatrician paper paramedic
  paramedics parent parents parliament partner party passenger passengers pastor patient patients
  pediatrician people petitioner petitioners pharmacist philosopher photographer physician
  physicist pilot player players playwright poet police policeman policemen policewoman
  politician politicians pollster pollsters pope premier president priest prince princess
  professor professors promoter prosecutor prosecutors protester protesters psychiatrist
  psychologist publication publicist publisher pundit pundits queen rabbi ranger rapporteur
  reader readers rebel rebels rector refugee refugees regulator regulators reporter reporters
  representative representatives republican republicans rescuers researcher researchers resident
  residents retailer reverend rival rivals sailor sailors salesman scholar scholars school
  scientist scientists secretary seismologist senator senators sergeant shareholder shareholders
  sheriff shopkeeper singer sister site sociologist soldier soldiers son source sources speaker
  spokesman spokesmen spokespeople spokesperson spokeswoman staff staffer staffers
  standard-bearer statement statistician strategist strategists student students superintendent
  supporter supporters surgeon surrogate surrogates survivor survivors suspect suspects teacher
  teachers team teenager tenant tenants theologian therapist tourist tourists trader traders
  translator treasurer trustee undersecretary union university veteran veterans victim victims
  viewer viewers villagers virologist volunteer volunteers voter voters watchdog website widow
  wife witness witnesses woman women worker workers writer writers zoologist
`
  .trim()
  .split(/\s+/);
