/** A description of an API (OpenAPI), as far as its page shows it. */
export interface ApiDescription {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface OperationDescription {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
    >
  >;
}

/** A JSON Schema, as far as its words are told. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A parameter, or a field of a shape. */
export interface FieldModel {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

/** A link to a shape, or to what stands in its place. */
export interface ShapeLink {
  readonly label: string;
  readonly href: string | null;
}

export interface AnswerModel {
  readonly status: string;
  readonly about: string;
  readonly shape: ShapeLink | null;
}

export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly about: string;
  readonly parameters: readonly FieldModel[];
  readonly body: ShapeLink | null;
  readonly answers: readonly AnswerModel[];
}

export interface NounModel {
  readonly name: string;
  readonly id: string;
  readonly operations: readonly OperationModel[];
}

/** One way in which a shape can look; most have one. */
export interface AlternativeModel {
  readonly fields: readonly FieldModel[];
  readonly plain: string;
}

export interface ShapeModel {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly alternatives: readonly AlternativeModel[];
}

/** The API as a page. */
export interface ApiPageModel {
  readonly version: string;
  readonly about: string;
  readonly nouns: readonly NounModel[];
  readonly shapes: readonly ShapeModel[];
}

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** What a value is, in words. */
const wordsOf = (schema: Schema): string => {
  const { $ref, enum: values, anyOf, oneOf, items, type } = schema;
  if ($ref !== undefined) return nameIn($ref);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(', ');
  const several = anyOf ?? oneOf;
  if (several) return several.map(wordsOf).join(' or ');
  if (items) return `list of ${wordsOf(items)}`;
  if (schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, held]) => `${name}: ${wordsOf(held)}`)
      .join('; ')} }`;
  if (type === undefined) return 'anything';
  return typeof type === 'string' ? type : type.join(' or ');
};

const fieldsOf = ({ properties = {}, required = [] }: Schema): readonly FieldModel[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    type: wordsOf(schema),
    required: required.includes(name),
    about: schema.description ?? '',
  }));

const shapeLink = (schema: Schema): ShapeLink => {
  const { $ref } = schema;
  return $ref === undefined
    ? { label: schema.description ?? wordsOf(schema), href: null }
    : { label: nameIn($ref), href: `#shape-${nameIn($ref)}` };
};

const contentOf = (content: Readonly<Record<string, { readonly schema: Schema }>> | undefined): ShapeLink | null => {
  const [first] = Object.values(content ?? {});
  return first ? shapeLink(first.schema) : null;
};

const operationModel = (
  path: string,
  method: string,
  { operationId, summary, description, parameters, requestBody, responses }: OperationDescription,
): OperationModel => ({
  id: operationId,
  method: method.toUpperCase(),
  path,
  summary,
  about: description.replaceAll('`', ''),
  parameters: parameters.map(({ name, in: where, required, description: about, schema }) => ({
    name,
    type: where === 'query' ? wordsOf(schema) : `${where}: ${wordsOf(schema)}`,
    required,
    about: about ?? schema.description ?? '',
  })),
  body: contentOf(requestBody?.content),
  answers: Object.entries(responses).map(([status, answer]) => ({
    status,
    about: answer.description,
    shape: contentOf(answer.content),
  })),
});

const shapeModel = (name: string, schema: Schema): ShapeModel => ({
  id: `shape-${name}`,
  name,
  about: schema.description ?? '',
  alternatives: (schema.oneOf ?? schema.anyOf ?? [schema]).map((one) => ({
    fields: fieldsOf(one),
    plain: one.properties ? '' : wordsOf(one),
  })),
});

export const apiPage = ({ info, tags, paths, components }: ApiDescription): ApiPageModel => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tags: operation.tags,
      model: operationModel(path, method, operation),
    })),
  );
  return {
    version: info.version,
    about: info.description,
    nouns: tags.map(({ name }) => ({
      name,
      id: `noun-${name}`,
      operations: operations.filter((one) => one.tags.includes(name)).map(({ model }) => model),
    })),
    shapes: Object.entries(components.schemas).map(([name, schema]) => shapeModel(name, schema)),
  };
};
