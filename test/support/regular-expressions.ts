import ts from 'typescript';

/** A regular expression as a file writes it; `pattern` is undefined where it cannot be known without running the file. */
export interface WrittenRegex {
  readonly line: number;
  readonly written: string;
  readonly pattern: string | undefined;
  readonly flags: string;
}

/** Stands for a hole of a template that a function named escape… fills: some literal text. */
const ESCAPED_HOLE = 'w';

const partsOf = (literal: string): { readonly pattern: string; readonly flags: string } => {
  const end = literal.lastIndexOf('/');
  return { pattern: literal.slice(1, end), flags: literal.slice(end + 1) };
};

/** The constants that a file declares at its top, by name. */
const constantsOf = (file: ts.SourceFile): ReadonlyMap<string, ts.Expression> =>
  new Map(
    file.statements
      .filter((statement) => ts.isVariableStatement(statement))
      .flatMap(({ declarationList }) =>
        declarationList.declarations.flatMap(({ name, initializer }) =>
          ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
        ),
      ),
  );

/** The text that an expression always has, as far as it can be read off: literals, templates, sums, joined lists, named constants. */
const textOf = (node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined => {
  const all = (nodes: readonly ts.Expression[]): readonly string[] | undefined => {
    const texts = nodes.map((each) => textOf(each, constants));
    return texts.every((text) => text !== undefined) ? texts : undefined;
  };
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node)) return partsOf(node.text).pattern;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textOf(node.expression, constants);
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant && textOf(constant, constants);
  }
  if (ts.isTaggedTemplateExpression(node)) {
    if (node.tag.getText() !== 'String.raw') return undefined;
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return template.rawText ?? template.text;
    const holes = all(template.templateSpans.map(({ expression }) => expression));
    return (
      holes &&
      (template.head.rawText ?? '') +
        template.templateSpans.map(({ literal }, i) => (holes[i] ?? '') + (literal.rawText ?? '')).join('')
    );
  }
  if (ts.isTemplateExpression(node)) {
    const holes = all(node.templateSpans.map(({ expression }) => expression));
    return (
      holes && node.head.text + node.templateSpans.map(({ literal }, i) => (holes[i] ?? '') + literal.text).join('')
    );
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const sides = all([node.left, node.right]);
    return sides?.join('');
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') return textOf(node.expression, constants);
  if (ts.isCallExpression(node)) {
    const { expression: callee } = node;
    if (ts.isIdentifier(callee) && callee.text.startsWith('escape')) return ESCAPED_HOLE;
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'join') {
      const list = ts.isIdentifier(callee.expression) ? constants.get(callee.expression.text) : callee.expression;
      const bare = list && ts.isAsExpression(list) ? list.expression : list;
      const separator = node.arguments[0] === undefined ? ',' : textOf(node.arguments[0], constants);
      if (bare && ts.isArrayLiteralExpression(bare) && separator !== undefined)
        return all(bare.elements)?.join(separator);
    }
  }
  return undefined;
};

/** Every regular expression that a source text writes: literals, `RegExp(…)` and `new RegExp(…)`. */
export const regularExpressionsIn = (name: string, source: string): readonly WrittenRegex[] => {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  const found: WrittenRegex[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) found.push({ line, written: node.text, ...partsOf(node.text) });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const flagText = flags === undefined ? '' : textOf(flags, constants);
      found.push({
        line,
        written: node.getText(),
        pattern: pattern && flagText !== undefined ? textOf(pattern, constants) : undefined,
        flags: flagText ?? '',
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};
