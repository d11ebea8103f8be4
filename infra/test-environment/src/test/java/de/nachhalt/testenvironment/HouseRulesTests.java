package de.nachhalt.testenvironment;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class HouseRulesTests {

	private final JavaClasses good = new ClassFileImporter().importPackages("de.nachhalt.sample.good");

	private final JavaClasses bad = new ClassFileImporter().importPackages("de.nachhalt.sample.bad",
			"de.nachhalt.sample.other", "de.nachhalt.sample.unmarked");

	@Test
	void a_service_in_order_passes() {
		for (ArchRule rule : new ArchRule[] { HouseRules.features_form_no_cycles,
				HouseRules.features_keep_to_their_own_internals, HouseRules.the_domain_is_free_of_frameworks,
				HouseRules.the_domain_waits_for_nothing, HouseRules.the_domain_asks_nobody_for_the_time,
				HouseRules.every_repository_method_names_the_tenant, HouseRules.nothing_blocks_an_event_loop,
				HouseRules.controllers_are_package_private, HouseRules.packages_are_null_marked,
				HouseRules.nothing_is_injected_into_fields }) {
			assertThatCode(() -> rule.check(this.good)).doesNotThrowAnyException();
		}
	}

	@Test
	void a_cycle_between_features_is_found() {
		assertFound(HouseRules.features_form_no_cycles, "Cycle detected");
	}

	@Test
	void a_feature_that_reads_the_storage_of_another_is_found() {
		assertFound(HouseRules.features_keep_to_their_own_internals, "Meddler");
	}

	@Test
	void a_framework_in_the_domain_is_found() {
		assertFound(HouseRules.the_domain_is_free_of_frameworks, "Tangled");
	}

	@Test
	void a_domain_that_waits_is_found() {
		assertFound(HouseRules.the_domain_waits_for_nothing, "Tangled");
	}

	@Test
	void a_domain_that_looks_at_the_clock_is_found() {
		assertFound(HouseRules.the_domain_asks_nobody_for_the_time, "Tangled");
	}

	@Test
	void a_query_without_the_tenant_is_found() {
		assertFound(HouseRules.every_repository_method_names_the_tenant, "ThingRepository.findAll()");
	}

	@Test
	void a_call_that_blocks_is_found() {
		assertFound(HouseRules.nothing_blocks_an_event_loop, "ThingController");
	}

	@Test
	void a_public_controller_is_found() {
		assertFound(HouseRules.controllers_are_package_private, "ThingController");
	}

	@Test
	void a_package_without_null_marking_is_found() {
		assertFound(HouseRules.packages_are_null_marked, "de.nachhalt.sample.unmarked");
	}

	private void assertFound(ArchRule rule, String culprit) {
		assertThat(rule.evaluate(this.bad).getFailureReport().getDetails())
			.anySatisfy((detail) -> assertThat(detail).contains(culprit));
	}

}
