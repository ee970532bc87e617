/** Nouns for people and bodies who speak in the news. */
export const roles: readonly string[] = `
  activist activists actor actress administration admiral adviser advisers advisor advisors
  advocate advocates agencies agency agent agents aide aides allies ally ambassador analyst analysts
  anchor apologist archbishop artist artists assistant association astronomer attorney attorneys author authorities
  authors authority backer backers bank banker billionaire biographer bishop board boss broadcaster brother
  bureau businessman businesswoman campaign campaigner campaigners candidate candidates captain
  celebrity chair chairman chairwoman champion chancellor chief chiefs church citizen citizens cleric
  co-author co-chair co-chairman co-founder co-host co-owner coach coalition colleague colleagues colonel columnist
  columnists comedian commander commentator commentators commission commissioner committee
  companies company congressman congresswoman conservative conservatives consultant consultants
  contributor coordinator coroner correspondent council councillor councilman councilwoman counsel couple court
  creator critic critics daily daughter defendant defender delegate delegates democrat democrats department
  deputy designer detective detectives developer diplomat diplomats director doctor doctors donor
  donors driver economist economists editor editors employee employees engineer envoy executive
  executives expert experts families family fan fans farmer farmers father fellow filmmaker firm
  firefighter firefighters forecaster forecasters founder friend friends front-runner frontrunner general governor governors government
  group groups guard guest head historian host hosts husband individual insider insiders inspector
  institute investigator investigators investor investors journalist journalists judge judges
  lawmaker lawmakers lawyer lawyers leader leaders legislator legislators liberals lieutenant lobbyist major
  man manager mayor mayors member members men minister ministers ministry moderator mogul mother
  mogul musician neighbor neighbors neighbour neighbours network newspaper nominee nurse observer
  observers office officer officers official officials operative operatives opponent opponents
  organiser organisers organization organisation organizer organizers outlet owner owners paper parent
  parents partner party passenger passengers pastor patient patients people physician pilot
  player players police politician politicians pollster pollsters pope premier president priest prince princess
  professor professors prosecutor prosecutors protester protesters psychologist publication publicist publisher pundit
  pundits queen reader readers refugee refugees reporter reporters representative representatives
  republican republicans rescuers researcher researchers resident residents reverend rival rivals school scholar scholars
  scientist scientists secretary senator senators sheriff sister site soldier soldiers son source sources
  speaker spokesman spokesmen spokespeople spokesperson spokeswoman staff staffer staffers
  standard-bearer statement strategist strategists student students supporter supporters surgeon surrogate
  surrogates survivor survivors suspect suspects teacher teachers team teenager therapist treasurer trustee union
  university veteran veterans victim victims villagers viewer viewers voter voters watchdog website widow
  wife witness witnesses woman women worker workers writer writers
`
  .trim()
  .split(/\s+/);
