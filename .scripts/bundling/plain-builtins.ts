import {isBuiltin} from 'node:module';
import type {Plugin} from 'esbuild';

/**
 * Node's own modules by way of `process.getBuiltinModule`. To give one to an `import` Node makes a
 * module of it and reads every property once, which loads what lies behind `fs.promises`,
 * `util.diff` or `process.stderr` although nobody asked.
 */
export const plainBuiltins: Plugin = {
	name: 'plain-builtins',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^[a-z:_/]+$/}, ({path, kind}) => {
			if (!isBuiltin(path)) return undefined;
			return kind === 'dynamic-import' ? {path, external: true} : {path, namespace: 'builtin'};
		});
		onLoad({filter: /.*/, namespace: 'builtin'}, ({path}) => {
			const names = Object.keys(process.getBuiltinModule(path) as object);
			return {
				contents: [
					// All marked as pure, so that what nobody uses is left out.
					`const builtin = /* @__PURE__ */ process.getBuiltinModule('${path}');`,
					'const get = name => builtin[name];',
					'export default builtin;',
					...names.map(name => `export const ${name} = /* @__PURE__ */ get('${name}');`),
				].join('\n'),
			};
		});
	},
};
