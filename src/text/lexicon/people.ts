/** Nouns for people in general: a count of them is a count of everybody; any other noun counts a part. */
export const GENERAL_PEOPLE: ReadonlySet<string> = new Set([
  'person', 'people', 'individual', 'man', 'victim', 'resident', 'citizen', 'national', 'other', 'others', 'member', 'participant', 'civilian', 'local', 'suspect', 'detainee', 'life', 'demonstrator', 'protester', 'marcher', 'soul', 'human', 'body', 'passenger',
]);

/** Roles of kinship and the like that tie a name to a person. */
export const KINSHIP: ReadonlySet<string> = new Set(['brother', 'sister', 'father', 'mother', 'son', 'daughter', 'wife', 'husband', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'widow', 'twin', 'sibling', 'relative']);
