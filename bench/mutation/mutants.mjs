/**
 * The small changes that mutation testing makes to a source file, each of which some test should notice: one mutant is one piece of text
 * replaced by another. Wording (messages, docs, labels), ids of digests and types are left alone: they are data, and have checks of their own.
 */
import ts from 'typescript';

const { SyntaxKind: K } = ts;

/** What stands for each operator: its boundary, its negation, its counterpart. */
const OPERATORS = new Map([
  [K.LessThanToken, ['<=', '>=']],
  [K.LessThanEqualsToken, ['<', '>']],
  [K.GreaterThanToken, ['>=', '<=']],
  [K.GreaterThanEqualsToken, ['>', '<']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
  [K.QuestionQuestionToken, ['&&']],
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
  [K.AsteriskToken, ['/']],
  [K.SlashToken, ['*']],
  [K.PercentToken, ['*']],
]);

/** Methods whose call is left out: `x.filter(f)` becomes `x`. */
const LEFT_OUT = new Set(['filter', 'sort', 'slice', 'toLowerCase', 'trim', 'reverse', 'replace']);

/** Methods that another one stands in for. */
const SWAPPED = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** Properties that hold words for readers. */
const WORDING = new Set(['meta', 'label', 'docs', 'messages']);

const isWording = (node) =>
  (ts.isPropertyAssignment(node) && WORDING.has(node.name.getText())) ||
  (ts.isVariableDeclaration(node) && /MESSAGES$/.test(node.name.getText())) ||
  ts.isThrowStatement(node);

const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === K.PlusToken && (isText(node.left) || isText(node.right)));

/** A string as the salt of a digest, the name of a property or of a module. */
const isName = (node) =>
  ts.isImportDeclaration(node.parent) ||
  ts.isExportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'stableId');

const isCondition = (node) =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node);

const isClause = (node, operator) =>
  ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === operator && !ts.isBinaryExpression(node);

/** Small whole numbers by one more and one less, others doubled and halved; a weight turned round. */
const otherNumbers = (node, file) => {
  const n = Number(node.text);
  if (ts.isPropertyAssignment(node.parent) && node.parent.name.getText(file) === 'weight') return [`-${node.text}`];
  if (!Number.isInteger(n) || n > 10) return [String(n * 2), String(n / 2)];
  return n === 0 ? ['1'] : [String(n + 1), String(n - 1)];
};

/** A number of a comparison of order, where only its sign counts. */
const isOrder = (node) => {
  const branch = negated(node);
  return (
    ts.isConditionalExpression(branch.parent) &&
    branch.parent.condition !== branch &&
    /-1/.test(topOf(branch.parent).getText())
  );
};

/** The outermost of conditional expressions in one another. */
const topOf = (node) => (ts.isConditionalExpression(node.parent) ? topOf(node.parent) : node);

const negated = (node) =>
  ts.isPrefixUnaryExpression(node.parent) && node.parent.operator === K.MinusToken ? node.parent : node;

/** Texts that stand for a node, one for each mutant. */
function* replacements(node, file) {
  const text = (n) => n.getText(file);
  if (ts.isBinaryExpression(node)) {
    if (!isText(node))
      for (const other of OPERATORS.get(node.operatorToken.kind) ?? []) yield [node.operatorToken, other];
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) {
    yield [node, text(node.operand)];
  } else if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword) {
    if (!ts.isLiteralTypeNode(node.parent)) yield [node, node.kind === K.TrueKeyword ? 'false' : 'true'];
  } else if (ts.isNumericLiteral(node)) {
    if (ts.isLiteralTypeNode(node.parent)) return;
    const turned = negated(node);
    if (isOrder(node)) {
      if (node.text !== '0') yield [turned, turned === node ? `-${node.text}` : node.text];
    } else if (turned !== node && ts.isPropertyAssignment(turned.parent)) yield [turned, node.text];
    else for (const other of otherNumbers(node, file)) yield [node, other];
  } else if (ts.isStringLiteralLike(node)) {
    if (node.text !== '' && !isName(node)) yield [node, "''"];
  } else if (ts.isTemplateExpression(node)) {
    yield [node, "''"];
  } else if (ts.isArrayLiteralExpression(node)) {
    const assigned = ts.isBinaryExpression(node.parent) && node.parent.left === node;
    if (node.elements.length > 0 && !assigned) yield [node, '[]'];
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (LEFT_OUT.has(name.text) && !ts.isIdentifier(node.parent)) yield [node, text(expression)];
    const other = SWAPPED.get(name.text);
    if (other) yield [name, other];
  }
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) yield [node, ';'];
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) yield [node, ';'];
  if (ts.isExpression(node)) {
    if (isCondition(node)) {
      yield [node, 'true'];
      yield [node, 'false'];
    } else if (isClause(node, K.AmpersandAmpersandToken)) yield [node, 'true'];
    else if (isClause(node, K.BarBarToken)) yield [node, 'false'];
  }
}

/** All mutants of a file: where each begins and ends, the text that stands there instead, and its line. */
export const mutantsOf = (path, source) => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true);
  const mutants = [];
  const seen = new Set();
  const visit = (node) => {
    if (isWording(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    for (const [at, by] of replacements(node, file)) {
      const [start, end] = [at.getStart(file), at.getEnd()];
      const key = `${start}|${end}|${by}`;
      if (seen.has(key) || source.slice(start, end) === by) continue;
      seen.add(key);
      mutants.push({ path, start, end, by, line: file.getLineAndCharacterOfPosition(start).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
};

/** Parts of a file that run or do not: bodies, branches, right sides of && || ??; each with its place and how it is marked. */
export const branchesOf = (path, source) => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true);
  const branches = [];
  const add = (node) => node && branches.push({ node, start: node.getStart(file), end: node.getEnd() });
  const visit = (node) => {
    if (ts.isFunctionLike(node)) add(node.body);
    else if (ts.isIfStatement(node)) [node.thenStatement, node.elseStatement].forEach(add);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
    else if (ts.isIterationStatement(node, false)) add(node.statement);
    else if (
      ts.isBinaryExpression(node) &&
      [K.AmpersandAmpersandToken, K.BarBarToken, K.QuestionQuestionToken].includes(node.operatorToken.kind)
    )
      add(node.right);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return branches;
};

/** The source with a call `hit(number)` at the start of each of its branches. */
export const marked = (source, branches, hit, from) => {
  const edits = branches.flatMap(({ node, start, end }, i) => {
    const call = `${hit}(${from + i})`;
    if (ts.isBlock(node)) return [{ at: start + 1, order: start, text: `${call};` }];
    const [open, close] = ts.isStatement(node) ? [`{${call};`, '}'] : [`(${call},(`, '))'];
    return [
      { at: start, order: -end, text: open },
      // of two that end at one place the inner one closes first
      { at: end, order: -start, text: close },
    ];
  });
  const closing = (e) => /^[)}]/.test(e.text);
  edits.sort((a, b) => a.at - b.at || Number(closing(b)) - Number(closing(a)) || a.order - b.order);
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += source.slice(at, edit.at) + edit.text;
    at = edit.at;
  }
  return out + source.slice(at);
};
