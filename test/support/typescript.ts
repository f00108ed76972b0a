import ts from 'typescript'

type Modules = Readonly<Record<string, string>>

/**
 * Compiles modules in the strictest mode; together, as compiling takes a second.
 *
 * @param modules their sources by name, such as `/made/codes.ts`
 * @param library what of JavaScript they may use
 * @returns the compiler’s complaints about each
 */
export function findComplaints(
  modules: Modules,
  library = 'lib.es2022.d.ts',
): Readonly<Record<string, readonly string[]>> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    isolatedModules: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: [library],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.directoryExists = () => true
  host.fileExists = (name) => name in modules || fileExists.call(host, name)
  host.getSourceFile = (name, ...rest) => {
    const source = modules[name]
    return source === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram(Object.keys(modules), options, host)
  const complaints = ts.getPreEmitDiagnostics(program)
  return Object.fromEntries(
    Object.keys(modules).map((name) => [
      name,
      complaints
        .filter(({ file }) => file === undefined || file.fileName === name)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  )
}

/** Runs a module, whatever its types; returns what it exports. */
export async function runModule(source: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`)
}
