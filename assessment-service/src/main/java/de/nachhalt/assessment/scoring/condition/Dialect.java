package de.nachhalt.assessment.scoring.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;

/**
 * The part of CEL that catalogues may use: our functions and variables, no macros,
 * bounded length and depth.
 */
final class Dialect {

	private static final int LONGEST = 2_000;

	private static final int KEPT = 500;

	static final CelOptions OPTIONS = CelOptions.current()
		.enableHeterogeneousNumericComparisons(true)
		.maxExpressionCodePointSize(LONGEST)
		.maxParseRecursionDepth(32)
		.build();

	static final List<CelFunctionDecl> FUNCTIONS = List.of(function("answer", SimpleType.DYN),
			function("score", SimpleType.DOUBLE), function("coverage", SimpleType.DOUBLE),
			function("gap", SimpleType.DOUBLE), function("flag", SimpleType.BOOL), function("reached", SimpleType.BOOL),
			function("plan", SimpleType.DOUBLE));

	private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
		.setOptions(OPTIONS)
		.setStandardMacros()
		.addFunctionDeclarations(FUNCTIONS)
		.addVar("engagement", SimpleType.STRING)
		.addVar("level", SimpleType.STRING)
		.addVar(PlanFact.RUNWAY.toString(), SimpleType.DOUBLE)
		.setResultType(SimpleType.BOOL)
		.build();

	/**
	 * An overlay repeats what its base says, and each look at a catalogue checks all of
	 * it; to check one expression takes longer than to evaluate it a thousand times.
	 */
	private static final Map<String, CelValidationResult> COMPILED = Collections
		.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, CelValidationResult> eldest) {
				return size() > KEPT;
			}

		});

	private Dialect() {
	}

	static CelValidationResult compile(String source) {
		return (source.length() > LONGEST) ? COMPILER.compile(source)
				: COMPILED.computeIfAbsent(source, COMPILER::compile);
	}

	private static CelFunctionDecl function(String name, CelType result) {
		return CelFunctionDecl.newFunctionDeclaration(name,
				CelOverloadDecl.newGlobalOverload(name + "_string", result, SimpleType.STRING));
	}

}
