package de.nachhalt.testenvironment;

import java.time.Clock;
import java.time.Instant;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What holds in every service, whoever writes it. A service applies all rules with a test
 * of five lines:
 *
 * <pre>
 * &#64;AnalyzeClasses(packages = "de.nachhalt.client", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTests {
 *
 * 	&#64;ArchTest
 * 	static final ArchTests houseRules = ArchTests.in(HouseRules.class);
 *
 * }
 * </pre>
 */
public final class HouseRules {

	@ArchTest
	static final ArchRule features_form_no_cycles = slices().matching("de.nachhalt.(*).(*)..")
		.should()
		.beFreeOfCycles()
		.as("features form no cycles")
		.because("whoever reads one feature must not have to read them all")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule features_keep_to_their_own_internals = classes().that(Roles.ARE_INTERNAL_TO_A_FEATURE)
		.should(Features.beUsedByTheirOwnFeatureOnly())
		.because("another feature asks by the types a feature offers, never by its storage, HTTP or Kafka edge")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule the_domain_is_free_of_frameworks = noClasses().that(not(Roles.ARE_AT_AN_EDGE))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..",
				"com.fasterxml.jackson.databind..", "com.mongodb..", "org.bson..", "org.apache.kafka..",
				"io.cloudevents..", "io.swagger..", "io.micrometer..")
			.and(not(resideInAPackage("org.springframework.data.annotation.."))))
		.because("the domain is read, tested and kept without them; what needs one says so in its name or annotation")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule the_domain_waits_for_nothing = noClasses().that(not(Roles.ARE_AT_AN_EDGE))
		.and()
		.areNotInterfaces()
		.should()
		.dependOnClassesThat(resideInAPackage("reactor.."))
		.because("it computes; only what a feature offers to others, an interface, may promise a result for later")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule the_domain_asks_nobody_for_the_time = noClasses().that(not(Roles.ARE_AT_AN_EDGE))
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(Clock.class, "systemUTC")
		.orShould()
		.callMethod(Clock.class, "systemDefaultZone")
		.because("the same input must give the same result; the time is an input")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule every_repository_method_names_the_tenant = methods().that()
		.areDeclaredInClassesThat(Roles.ARE_REPOSITORIES)
		.and()
		.areNotPrivate()
		.and()
		.areNotStatic()
		.should(Tenancy.takeTheTenant())
		.because("a query that does not name the tenant shows one consultancy what belongs to another")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule nothing_blocks_an_event_loop = noClasses().that(not(Roles.ARE_LISTENERS))
		.should()
		.callMethodWhere(Blocking.isABlockingCall())
		.because("one blocked thread of the event loop stops every request on it; listeners have threads of their own")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllers_are_package_private = classes().that(Roles.ARE_CONTROLLERS)
		.should()
		.bePackagePrivate()
		.because("only HTTP calls a controller")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule packages_are_null_marked = classes().should(Packages.beNullMarked())
		.because("NullAway checks marked packages only");

	@ArchTest
	static final ArchRule nothing_is_injected_into_fields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule nothing_logs_past_the_house = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule nothing_uses_the_old_json_library = noClasses().should()
		.dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind.."))
		.because("JSON is read and written by Jackson 3 (tools.jackson)")
		.allowEmptyShould(true);

	private HouseRules() {
	}

}
