/** Every function and class that a source file exports says in a docstring what it means. */
const DECLARATIONS = ['FunctionDeclaration', 'ClassDeclaration', 'TSInterfaceDeclaration'];

export const docs = {
  meta: { type: 'suggestion', docs: { description: 'Exports have a docstring' }, schema: [] },
  create(context) {
    const documented = (node) =>
      context.sourceCode
        .getCommentsBefore(node)
        .some((comment) => comment.type === 'Block' && comment.value.startsWith('*'));
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (!declaration || !DECLARATIONS.includes(declaration.type)) return;
        const first = declaration.decorators?.[0] ?? node;
        if (documented(node) || documented(first)) return;
        context.report({
          node: declaration.id ?? node,
          message: `'${declaration.id?.name}' is exported and has no docstring.`,
        });
      },
    };
  },
};
