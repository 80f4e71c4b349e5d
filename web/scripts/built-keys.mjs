// The keys that are put together while the application runs: what their types allow is known before.
import ts from 'typescript';

/** The program that TypeScript sees, to ask for types. */
export function applicationProgram(config = 'tsconfig.app.json') {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({ messageText }) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(config, { noEmit: true }, host);
  return ts.createProgram(fileNames, options);
}

/** All that a value can be; nothing where it can be any word. */
function valuesOf(type) {
  if (type.isStringLiteral()) return [type.value];
  if (!type.isUnion()) return undefined;
  const each = type.types.map(valuesOf);
  return each.includes(undefined) ? undefined : each.flat();
}

function keysOf(template, checker) {
  let built = [template.head.text];
  for (const { expression, literal } of template.templateSpans) {
    const values = valuesOf(checker.getTypeAtLocation(expression));
    if (!values) return [];
    built = built.flatMap((start) => values.map((value) => start + value + literal.text));
  }
  return built;
}

/** Every key that a template can become and that no catalogue has. */
export function missingKeys(program, keys, isOurs = (file) => /\/src\/(?!test\/)/.test(file)) {
  const groups = new Set([...keys].map((key) => key.split('.')[0]));
  const checker = program.getTypeChecker();
  const missing = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !isOurs(file.fileName) || /\.test\./.test(file.fileName)) continue;
    const visit = (node) => {
      const [group, rest] = ts.isTemplateExpression(node) ? node.head.text.split('.') : [];
      if (rest !== undefined && groups.has(group)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        for (const key of keysOf(node, checker))
          if (!keys.has(key)) missing.push(`${file.fileName.replace(/^.*\/src\//, 'src/')}:${line}: ${key}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return missing;
}
