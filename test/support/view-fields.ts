import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import ts from 'typescript';

/** The page models' declared fields and the templates' paths, so that a test can hold them against each other. */

/** Where a page model is declared: file under src/web, name of the interface. */
export type ModelPlace = readonly [file: string, name: string];

/** The context at one place of a template: a type, and what a partial's hash adds to it. */
interface Scope {
  readonly type: ts.Type;
  readonly hash: ReadonlyMap<string, ts.Type>;
}

export interface ViewFindings {
  /** Paths that no model declares, as "template: path". */
  readonly unknown: readonly string[];
  /** Fields of models that no template reads, as "Interface.field". */
  readonly unread: readonly string[];
}

/** Names of all templates under a folder, without their extension. */
export const templatesUnder = (folder: string, at = folder): readonly string[] =>
  readdirSync(at)
    .sort()
    .flatMap((name) => {
      const path = join(at, name);
      if (statSync(path).isDirectory()) return templatesUnder(folder, path);
      return name.endsWith('.hbs') ? [relative(folder, path).slice(0, -'.hbs'.length)] : [];
    });

/** The kinds of node that hold paths. */
interface Nodes {
  readonly Program: hbs.AST.Program;
  readonly PathExpression: hbs.AST.PathExpression;
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly PartialStatement: hbs.AST.PartialStatement;
  readonly PartialBlockStatement: hbs.AST.PartialBlockStatement;
}

const isNode = <K extends keyof Nodes>(node: hbs.AST.Node, type: K): node is Nodes[K] => node.type === type;

export const sourceOf = (views: string, name: string): string => readFileSync(join(views, `${name}.hbs`), 'utf8');

/** Walks each page's template with the type of its model, partials with the type that they are given. */
export const checkViews = (
  root: string,
  views: string,
  pages: Readonly<Record<string, ModelPlace>>,
  shell: ModelPlace,
  readTemplate: (name: string) => string = (name) => sourceOf(views, name),
): ViewFindings => {
  const web = join(root, 'src/web');
  const files = [...new Set([...Object.values(pages), shell].map(([file]) => join(web, file)))];
  const program = ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();

  const modelOf = ([file, name]: ModelPlace): ts.Type => {
    const source = program.getSourceFile(join(web, file));
    const found = source?.statements.find(
      (s): s is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(s) && s.name.text === name,
    );
    if (!found) throw new Error(`${file} declares no interface ${name}`);
    return checker.getTypeAtLocation(found);
  };

  const declarationOf = (symbol: ts.Symbol): ts.Declaration | undefined =>
    symbol.declarations?.find((d) => d.getSourceFile().fileName.startsWith(web));
  const labelOf = (declaration: ts.Declaration): string => {
    const { parent } = declaration;
    const owner = ts.isInterfaceDeclaration(parent) ? parent.name.text : 'type';
    return `${owner}.${ts.isPropertySignature(declaration) ? declaration.name.getText() : '?'}`;
  };

  const read = new Set<ts.Declaration>();
  const unknown = new Set<string>();

  const resolve = (template: string, path: hbs.AST.PathExpression, scopes: readonly Scope[]): ts.Type | null => {
    const rooted = path.data && path.parts[0] === 'root';
    if (path.data && !rooted) return null;
    const scope = rooted ? scopes[0] : scopes[scopes.length - 1 - path.depth];
    if (!scope) {
      unknown.add(`${template}: ${path.original}`);
      return null;
    }
    const parts = rooted ? path.parts.slice(1) : path.parts;
    const [first] = parts;
    const given = first === undefined ? undefined : scope.hash.get(first);
    return (given ? parts.slice(1) : parts).reduce<ts.Type | null>((type, part) => {
      if (!type) return null;
      const property = checker.getPropertyOfType(checker.getNonNullableType(type), part);
      if (!property) {
        unknown.add(`${template}: ${path.original}`);
        return null;
      }
      const declaration = declarationOf(property);
      if (declaration) read.add(declaration);
      return checker.getTypeOfSymbol(property);
    }, given ?? scope.type);
  };

  const walk = (template: string, node: hbs.AST.Node, scopes: readonly Scope[]): void => {
    const visit = (child: hbs.AST.Node | undefined, inner: readonly Scope[] = scopes): void => {
      if (child) walk(template, child, inner);
    };
    const typeOf = (expression: hbs.AST.Node): ts.Type | null =>
      isNode(expression, 'PathExpression') ? resolve(template, expression, scopes) : null;
    const intoPartial = (
      name: hbs.AST.Node,
      params: readonly hbs.AST.Node[],
      pairs: readonly hbs.AST.HashPair[],
    ): void => {
      if (!isNode(name, 'PathExpression')) throw new Error(`${template}: a partial without a fixed name`);
      if (name.original === '@partial-block') return;
      const here = scopes.at(-1);
      const type = params[0] ? typeOf(params[0]) : here?.type;
      if (!here || !type) return;
      const own = new Map(
        pairs.flatMap(({ key, value }) => {
          const held = typeOf(value);
          return held ? [[key, held] as const] : [];
        }),
      );
      // Without a context of its own, a partial sees what its caller sees.
      const hash = params[0] ? own : new Map([...here.hash, ...own]);
      const partial = name.original;
      const [root] = scopes;
      walk(partial, Handlebars.parse(readTemplate(partial)), [...(root ? [root] : []), { type, hash }]);
    };
    if (isNode(node, 'Program')) {
      for (const statement of node.body) visit(statement);
    } else if (isNode(node, 'MustacheStatement')) {
      typeOf(node.path);
    } else if (isNode(node, 'PartialStatement')) {
      intoPartial(node.name, node.params, (node.hash as hbs.AST.Hash | undefined)?.pairs ?? []);
    } else if (isNode(node, 'PartialBlockStatement')) {
      intoPartial(node.name, node.params, (node.hash as hbs.AST.Hash | undefined)?.pairs ?? []);
      visit(node.program);
    } else if (isNode(node, 'BlockStatement')) {
      const [param] = node.params;
      const type = param ? typeOf(param) : null;
      if (node.path.original === 'each') {
        const element = type && checker.getIndexTypeOfType(checker.getNonNullableType(type), ts.IndexKind.Number);
        if (element) visit(node.program, [...scopes, { type: element, hash: new Map() }]);
      } else {
        visit(node.program);
      }
      visit(node.inverse);
    }
  };

  const declared = new Set<ts.Declaration>();
  const declare = (type: ts.Type, seen: Set<ts.Type>): void => {
    const held = checker.getNonNullableType(type);
    if (seen.has(held)) return;
    seen.add(held);
    const element = checker.getIndexTypeOfType(held, ts.IndexKind.Number);
    if (element && !(held.flags & ts.TypeFlags.StringLike)) {
      declare(element, seen);
      return;
    }
    if (!(held.flags & ts.TypeFlags.Object)) return;
    for (const property of checker.getPropertiesOfType(held)) {
      const declaration = declarationOf(property);
      if (!declaration) continue;
      declared.add(declaration);
      declare(checker.getTypeOfSymbol(property), seen);
    }
  };

  const frame = modelOf(shell);
  const seen = new Set<ts.Type>();
  declare(frame, seen);
  for (const [page, place] of Object.entries(pages)) {
    const type = modelOf(place);
    declare(type, seen);
    walk(page, Handlebars.parse(readTemplate(page)), [{ type, hash: new Map([['shell', frame]]) }]);
  }
  return {
    unknown: [...unknown].sort(),
    unread: [...declared]
      .filter((d) => !read.has(d))
      .map(labelOf)
      .sort(),
  };
};
