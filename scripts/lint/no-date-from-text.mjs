import ts from 'typescript';

const message = 'new Date(text) reads calendar dates in local time, and engines differ: use src/dates.';
const risky = ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

const mayBeText = (type) => (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & risky);

/** Lint rule: a Date is made from a number or another Date, never from a text. */
export const noDateFromText = {
  meta: { type: 'problem', schema: [], messages: { text: message } },
  create: ({ report, sourceCode }) => ({
    'NewExpression[callee.name="Date"][arguments.length=1]'({ arguments: [argument] }) {
      const type = sourceCode.parserServices.getTypeAtLocation(argument);
      if (mayBeText(type)) report({ node: argument, messageId: 'text' });
    },
  }),
};
