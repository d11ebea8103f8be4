package de.nachhalt.assessment;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import de.nachhalt.testenvironment.HandWritten;
import de.nachhalt.testenvironment.HouseRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

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

}
