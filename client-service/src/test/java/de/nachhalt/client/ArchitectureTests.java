package de.nachhalt.client;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import de.nachhalt.testenvironment.HandWritten;
import de.nachhalt.testenvironment.HouseRules;

@AnalyzeClasses(packages = "de.nachhalt.client", importOptions = { DoNotIncludeTests.class, HandWritten.class })
class ArchitectureTests {

	@ArchTest
	static final ArchTests houseRules = ArchTests.in(HouseRules.class);

}
