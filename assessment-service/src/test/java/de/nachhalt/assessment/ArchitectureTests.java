package de.nachhalt.assessment;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import de.nachhalt.testenvironment.HandWritten;
import de.nachhalt.testenvironment.HouseRules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "de.nachhalt.assessment", importOptions = { DoNotIncludeTests.class, HandWritten.class })
class ArchitectureTests {

	@ArchTest
	static final ArchTests houseRules = ArchTests.in(HouseRules.class);

	@ArchTest
	static final ArchRule the_engine_knows_the_jdk_and_cel_only = classes().that()
		.resideInAPackage("de.nachhalt.assessment.scoring..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("de.nachhalt.assessment.scoring..", "java..", "dev.cel..", "com.google.common..",
				"org.jspecify..")
		.because("a result must depend on catalogue and answers alone");

	@ArchTest
	static final ArchRule the_engine_computes_the_same_on_every_machine = noClasses().that()
		.resideInAPackage("de.nachhalt.assessment.scoring..")
		.should()
		.callMethodWhere(target(owner(type(Math.class))).and(target(nameMatching(
				"sin|cos|tan|asin|acos|atan|atan2|exp|log|log10|log1p|expm1|pow|cbrt|sinh|cosh|tanh|hypot|random"))))
		.because("what Math gives for these may differ in the last bit; StrictMath is the same everywhere");

}
