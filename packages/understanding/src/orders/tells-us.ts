/**
 * "Envíenlo", "mándemela", "tráiganos", "facturame": what should be done, and no thing. Plurals of things end alike ("plátanos",
 * "níscalos"), so a pronoun of theirs needs its "n" or its "me" before it.
 */
export const TELLS_US =
  /^\p{L}*(?:[áéí]\p{L}{0,2}[aeo](?:n|me|nos)l[oae]s?|[áéí]\p{L}{0,2}[ae]nme|[áéí]\p{L}{0,2}enos|(?<!sal|cert)[aeáé]me)$/iu;
