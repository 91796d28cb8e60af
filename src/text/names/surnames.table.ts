/** Surnames so common, each in its country, that the surname alone says little. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  'smith jones brown johnson williams davis miller wilson moore taylor garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez khan ahmed ahmad ali hussain hussein mohammed muhammad singh kumar sharma patel shah das kim lee park li wang zhang liu chen yang nguyen tran ivanov ivanova petrov petrova silva santos ferreira muller schmidt martin bernard dubois rossi russo hassan ibrahim abdullah mammadov aliyev hasanov'.split(
    ' ',
  ),
);
