import type { ComparatorCase } from '../comparator-case.js';
import type { RoleMessage } from './role-disagrees.js';

export const roleCases: readonly ComparatorCase<RoleMessage>[] = [
  {
    left: "Peru's ambassador, Carlos Mendoza, was summoned on Monday.",
    right: "Peru's chargé d'affaires, Carlos Mendoza, was summoned on Monday.",
    level: 'contradicts',
    message: 'other-office',
  },
  {
    left: 'Ellen Marsh, chief executive of Norvex, resigned.',
    right: "Norvex's chief financial officer, Ellen Marsh, resigned.",
    level: 'strains',
    message: 'other-office',
  },
  {
    left: 'Ellen Marsh, chief executive of Norvex, resigned.',
    right: 'Ellen Marsh, the chairwoman of Norvex, resigned.',
    level: 'compatible',
    message: 'both-held',
  },
  {
    left: 'Ellen Marsh, chief executive of Norvex, resigned.',
    right: 'Norvex CEO Ellen Marsh resigned.',
    level: 'agrees',
    message: 'same-role',
  },
  {
    left: 'Ellen Marsh, chief executive of Norvex, resigned.',
    right: 'Ellen Marsh, the former chief financial officer of Norvex, resigned.',
    level: 'silent',
    message: 'not-comparable',
  },
  {
    left: 'Ivan Kral, head of the regional police, was dismissed.',
    right: 'Ivan Kral, the deputy head of the regional police, was dismissed.',
    level: 'contradicts',
    message: 'deputy-or-head',
  },
  {
    left: 'Health Minister Julia Braun denied it.',
    right: 'Julia Braun, the minister of education, denied it.',
    level: 'contradicts',
    message: 'other-portfolio',
  },
  {
    left: 'Colonel Hassan Rahimi commanded the troops.',
    right: 'General Hassan Rahimi commanded the troops.',
    level: 'strains',
    message: 'other-rank',
  },
  {
    left: "The victim's uncle, Samuel Otieno, said the family was shocked.",
    right: 'Samuel Otieno, a cousin of the victim, said the family was shocked.',
    level: 'contradicts',
    message: 'other-kin',
  },
  {
    left: "The victim's cousin, Samuel Otieno, said the family was shocked.",
    right: 'Samuel Otieno, a relative of the victim, said the family was shocked.',
    level: 'compatible',
    message: 'both-held',
  },
  {
    left: 'Anna Lindqvist, a watchmaker, opened the shop.',
    right: 'Anna Lindqvist, a seamstress, opened the shop.',
    level: 'strains',
    message: 'other-profession',
  },
  {
    left: 'Omar Keller, a reporter, was fined.',
    right: 'Omar Keller, a photographer, was fined.',
    level: 'compatible',
    message: 'both-held',
  },
  {
    left: 'George Hall, a retired plumber, saw the flames.',
    right: 'George Hall, a gardener, saw the flames.',
    level: 'compatible',
    message: 'both-held',
  },
  {
    left: 'Dale Hicks, a former employee of the plant, was charged.',
    right: 'Dale Hicks, an employee of the plant, was charged.',
    level: 'strains',
    message: 'left-or-stays',
  },
  {
    left: 'Dale Hicks, a suspended employee of the plant, was charged.',
    right: 'Dale Hicks, an employee of the plant, was charged.',
    level: 'compatible',
    message: 'both-held',
  },
  {
    left: "The victim's wife, Joan Pell, was hurt.",
    right: "The victim's former wife, Joan Pell, was hurt.",
    level: 'contradicts',
    message: 'other-kin',
  },
  {
    left: 'Dale Hicks, a quarterback, was hurt.',
    right: 'Dale Hicks, a linebacker, was hurt.',
    level: 'strains',
    message: 'other-profession',
  },
  {
    left: 'Two journalists were arrested at the border.',
    right: 'Soldiers arrested two intelligence officers at the border.',
    level: 'contradicts',
    message: 'armed-or-not',
  },
  {
    left: 'The airstrike killed twelve militants.',
    right: 'Twelve civilians were killed in the airstrike.',
    level: 'contradicts',
    message: 'armed-or-not',
  },
  {
    left: 'The airstrike killed five militants.',
    right: 'Twelve civilians were killed in the airstrike.',
    level: 'silent',
    message: 'not-comparable',
  },
  {
    left: 'The blast killed four miners.',
    right: 'Four nurses were killed in the blast.',
    level: 'strains',
    message: 'other-people',
  },
];
