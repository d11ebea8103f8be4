package de.nachhalt.acceptance;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.acceptance.Route.Reach;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Every route of the OpenAPI documents against everybody who must not see Neuland's data:
 * another consultancy, an agency without a grant, and nobody at all.
 */
@OnThePlatform
class TenantMatrixTests {

	private final Platform platform;

	TenantMatrixTests(Platform platform) {
		this.platform = platform;
	}

	@Test
	void every_documented_route_has_a_row() {
		assertThat(Routes.documented()).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(Routes.rows().stream().map(Route::operation).toList());
	}

	@TestFactory
	Stream<DynamicTest> another_consultancy_sees_nothing() {
		NeulandsData data = NeulandsData.of(this.platform);
		PlatformSession kompass = this.platform.signIn("kompass-lead");
		return rows(Reach.ONE, Reach.LIST).map((route) -> dynamicTest(route.operation(), () -> assertHidden(route, data,
				kompass.send(route.method(), data.fill(route.path()), data.fill(route.body()), route.headers()))));
	}

	@TestFactory
	Stream<DynamicTest> an_agency_without_a_grant_sees_nothing() {
		NeulandsData data = NeulandsData.of(this.platform);
		AgencySession agency = this.platform.agency();
		return Routes.rows().stream().map((route) -> dynamicTest(route.operation(), () -> {
			HttpResponse<String> answer = agency.send(route.method(), data.fill(route.path()), data.fill(route.body()),
					route.headers());
			if (route.partner() || route.open()) {
				assertHidden(route, data, answer);
			}
			else {
				assertThat(answer.statusCode()).as(answer.body()).isIn(401, 403);
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> nobody_sees_anything() {
		NeulandsData data = NeulandsData.of(this.platform);
		Anonymous nobody = new Anonymous(this.platform.gateway());
		return Routes.rows()
			.stream()
			.map((route) -> dynamicTest(route.operation(),
					() -> assertThat(nobody.send(route.method(), data.fill(route.path()), data.fill(route.body())))
						.isEqualTo(route.open() ? 404 : 401)));
	}

	private static void assertHidden(Route route, NeulandsData data, HttpResponse<String> answer) {
		if (route.reach() == Reach.LIST) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			data.ids().forEach((id) -> assertThat(answer.body()).doesNotContain(id));
		}
		else {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
		}
	}

	private static Stream<Route> rows(Reach... reaches) {
		return Routes.rows()
			.stream()
			.filter((route) -> !route.partner())
			.filter((route) -> List.of(reaches).contains(route.reach()));
	}

}
